import { addMonths, geldtOp, type PlainDate } from '../kern/index.ts';
import type { Gezichtsdeelname } from './geschiedenis.ts';

export interface RustInGezichten {
  /** The day the vast gezicht of today began; undefined while there is none. */
  readonly sinds: PlainDate | undefined;
  /** Who is vast gezicht: one, two who are it together, or none. */
  readonly vasteGezichten: number;
  /** How often since then somebody took over the role that somebody else had. */
  readonly wisselingen: number;
  /** How often since then somebody was asked in beside those who were there. */
  readonly erbij: number;
  /** Who was vast gezicht before, and in how many whole months. */
  readonly eerder: { readonly gezichten: number; readonly maanden: number };
}

/**
 * How many faces a family had. What the family's own network does is no face of ours, a look at a melding is not
 * asked for, and a stand-in goes again: these three do not count.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): one constant face, others are asked in
 */
export function rustInGezichten(deelnames: readonly Gezichtsdeelname[], vandaag: PlainDate): RustInGezichten {
  const vast = deelnames.filter(({ rol }) => rol === 'vastgezicht');
  const samen = vast.filter((deelname) => geldtOp(deelname, vandaag));
  const sinds = beginVan(samen, vast);
  const eerder = eerdereGezichten(vast, sinds ?? vandaag);
  if (sinds === undefined) return { sinds: undefined, vasteGezichten: 0, wisselingen: 0, erbij: 0, eerder };
  const gekomen = uniek(deelnames.filter(({ vanaf }) => vanaf >= sinds && vanaf <= vandaag)).filter(
    ({ rol }) => rol === 'uitvoerder' || rol === 'meedenker',
  );
  const wisselingen = gekomen.filter((deelname) => isOpvolger(deelname, deelnames)).length;
  return {
    sinds,
    vasteGezichten: new Set(samen.map(({ medewerker }) => medewerker)).size,
    wisselingen,
    erbij: gekomen.length - wisselingen,
    eerder,
  };
}

/** From which day on who is the face now was it without a day between: alone, or as one of two. */
function beginVan(
  samen: readonly Gezichtsdeelname[],
  vast: readonly Gezichtsdeelname[],
): PlainDate | undefined {
  const eerste = [...samen].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))[0];
  if (eerste === undefined) return undefined;
  const zelfde = samen.map(({ medewerker }) => medewerker);
  const daarvoor = vast.find(({ medewerker, tot }) => zelfde.includes(medewerker) && tot === eerste.vanaf);
  return daarvoor === undefined ? eerste.vanaf : beginVan([daarvoor], vast);
}

function eerdereGezichten(vast: readonly Gezichtsdeelname[], tot: PlainDate): RustInGezichten['eerder'] {
  const voor = vast.filter(({ vanaf }) => vanaf < tot);
  const begin = voor.reduce<PlainDate>((first, { vanaf }) => (vanaf < first ? vanaf : first), tot);
  const gezichten = new Set(voor.map(({ medewerker }) => medewerker)).size;
  return { gezichten, maanden: heleMaanden(begin, tot) };
}

/** The same worker for two measures from one day is one face. */
function uniek(deelnames: readonly Gezichtsdeelname[]): Gezichtsdeelname[] {
  const key = ({ rol, medewerker, organisatie, vanaf }: Gezichtsdeelname) =>
    [rol, medewerker, organisatie, vanaf].join('|');
  return [...new Map(deelnames.map((deelname) => [key(deelname), deelname])).values()];
}

/** Another worker carried out the same measure until this one came. */
function isOpvolger(deelname: Gezichtsdeelname, alle: readonly Gezichtsdeelname[]): boolean {
  if (deelname.rol !== 'uitvoerder') return false;
  return alle.some(
    (ander) =>
      ander.rol === 'uitvoerder' &&
      ander.maatregel === deelname.maatregel &&
      ander.medewerker !== deelname.medewerker &&
      ander.vanaf < deelname.vanaf,
  );
}

function heleMaanden(van: PlainDate, tot: PlainDate): number {
  let maanden = 0;
  while (addMonths(van, maanden + 1) <= tot) maanden += 1;
  return maanden;
}
