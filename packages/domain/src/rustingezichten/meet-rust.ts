import { daysBetween, geldtOp, type PlainDate } from '../kern/index.ts';
import { dagenIn, gatenIn, knip, voegSamen, type Stuk } from './dagen.ts';
import type { Geschiedenis, Gezichtsrol, Meterdeelname } from './geschiedenis.ts';
import { telKomst, type Komst } from './organisaties.ts';
import { begonnenOp, countDubbel, countHertellingen } from './vraagrondes.ts';

/** How quiet it was around a family, until a day: that day itself has not passed yet. */
export interface Rustmeting extends Komst {
  /** The first day somebody came; undefined when nobody ever did. */
  readonly begin: PlainDate | undefined;
  readonly dagen: number;
  readonly dagenVastGezicht: number;
  /** Different workers who were vast gezicht. */
  readonly gezichten: number;
  /** How often another worker took the place of a vast gezicht who had gone. */
  readonly wisselingen: number;
  /** How often the family had to meet somebody new, whatever he came for. */
  readonly eersteContacten: number;
  readonly intakes: number;
  readonly hertellingen: number;
  readonly dubbel: number;
  /** Stretches without vast gezicht, stand-in or jeugdbeschermer. */
  readonly gaten: readonly Stuk[];
  readonly gatdagen: number;
}

/** Whom a family meets. A look at a melding, a team that is asked and the own network are no faces of ours. */
const ontmoet: readonly Gezichtsrol[] = [
  'vastgezicht',
  'uitvoerder',
  'meedenker',
  'vervanger',
  'onderzoeker',
];
/** Who is there for the family; who answers a question is not. */
const isEr: readonly Gezichtsrol[] = ['vastgezicht', 'uitvoerder', 'vervanger'];

/**
 * The meter: counted from who took part and from what was asked, and from nothing else.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): one constant face, others are asked in
 */
export function meetRust({ deelnames, vraagrondes }: Geschiedenis, peil: PlainDate): Rustmeting {
  const gekomen = deelnames.filter(
    ({ rol, vanaf, tot }) => ontmoet.includes(rol) && vanaf <= peil && tot !== vanaf,
  );
  const vast = gekomen.filter(({ rol }) => rol === 'vastgezicht');
  const rondes = begonnenOp(vraagrondes, peil);
  const begin = gekomen.reduce<PlainDate | undefined>(
    (eerste, { vanaf }) => (eerste === undefined || vanaf < eerste ? vanaf : eerste),
    undefined,
  );
  const gaten =
    begin === undefined ? [] : gatenIn({ vanaf: begin, tot: peil }, stukkenVan(gekomen, isEr, peil));
  return {
    begin,
    dagen: begin === undefined ? 0 : daysBetween(begin, peil),
    dagenVastGezicht: dagenIn(voegSamen(stukkenVan(vast, ['vastgezicht'], peil))),
    gezichten: new Set(vast.map(({ medewerker }) => medewerker)).size,
    wisselingen: countWisselingen(vast),
    eersteContacten: new Set(
      gekomen.flatMap(({ medewerker, organisatie }) => medewerker ?? organisatie ?? []),
    ).size,
    intakes: rondes.filter(({ isIntake }) => isIntake).length,
    hertellingen: countHertellingen(rondes),
    dubbel: countDubbel(rondes),
    gaten,
    gatdagen: dagenIn(gaten),
    ...telKomst(deelnames, peil),
  };
}

const stukkenVan = (
  deelnames: readonly Meterdeelname[],
  rollen: readonly Gezichtsrol[],
  peil: PlainDate,
): Stuk[] =>
  deelnames.filter(({ rol }) => rollen.includes(rol)).flatMap((deelname) => knip(deelname, peil) ?? []);

/** Who comes beside a vast gezicht that stays, as in a duo, takes nobody's place. */
function countWisselingen(vast: readonly Meterdeelname[]): number {
  const rang = ({ vanaf, medewerker }: Meterdeelname): string => `${vanaf}|${medewerker ?? ''}`;
  const rij = [...vast].sort((a, b) => (rang(a) < rang(b) ? -1 : 1));
  return rij.filter((deelname, at) => {
    const vorige = rij[at - 1];
    if (vorige === undefined || vorige.medewerker === deelname.medewerker) return false;
    return !rij.slice(0, at).some((ander) => geldtOp(ander, deelname.vanaf));
  }).length;
}
