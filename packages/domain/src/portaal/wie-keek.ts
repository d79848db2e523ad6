import { heeftGezag, type Gezag, type Persoon, type PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { OrganisatieId, Organisatiesoort } from '../regio/index.ts';
import { leeftijdsrechten } from './leeftijdsgrenzen.ts';
import { findAchterhoudreden, houdtAchter } from './achterhouden.ts';
import type { Noodkijk, Raadpleging } from './raadpleging.ts';

/** A line as a family reader sees it: never the purpose in the worker's words. */
export interface Kijkregel {
  readonly id: string;
  readonly op: PlainDate;
  readonly organisatiesoort: Organisatiesoort;
  /** Absent where the name of the organisation would betray a place. */
  readonly organisatie?: string;
  /** Absent unless the organisation allows it. */
  readonly medewerker?: string;
  readonly rol: string;
  readonly grond: string;
  readonly soortGegevens: string;
  readonly over: readonly PersoonId[];
  readonly geweigerd: boolean;
  readonly nood?: Noodkijk;
}

export interface Kijklezer {
  readonly persoon: PersoonId;
  /** Children under twelve for whom this person reads. */
  readonly leestVoor: readonly PersoonId[];
  /** A secret address or whereabouts in this family is secret for this person. */
  readonly plaatsGeheim: boolean;
}

/** For which children somebody reads: certainly under twelve, with gezag that is known. */
export function leestVoor(
  lezer: PersoonId,
  kinderen: readonly (Pick<Persoon, 'id' | 'geboorte'> & { readonly gezag: Gezag })[],
  dag: PlainDate,
): PersoonId[] {
  return kinderen
    .filter((kind) => leeftijdsrechten(kind.geboorte, dag).ouderLeestVoor && heeftGezag(kind.gezag, lezer))
    .map((kind) => kind.id);
}

/** The sentence for the family comes with the review, never before: until then only that it was looked at in need. */
const noodVoorGezin = ({ oordeel, gezinszin }: Noodkijk): Noodkijk => ({
  oordeel,
  gezinszin: oordeel === undefined ? undefined : gezinszin,
});

/** Whoever said yes to this receiver named it himself: its name tells him nothing new. */
const zeiJa = ({ grond, opVerzoekVan }: Raadpleging, { persoon }: Kijklezer): boolean =>
  grond === 'toestemming' && opVerzoekVan.includes(persoon);

function toKijkregel(regel: Raadpleging, over: readonly PersoonId[], plaatsGeheim: boolean): Kijkregel {
  const { organisatie } = regel;
  return {
    id: regel.id,
    op: regel.op,
    organisatiesoort: organisatie.soort,
    ...(plaatsGeheim ? {} : { organisatie: organisatie.naam }),
    ...(organisatie.toontNamen ? { medewerker: regel.medewerkerNaam } : {}),
    rol: regel.rol,
    grond: regel.grond,
    soortGegevens: regel.soortGegevens,
    over,
    geweigerd: regel.geweigerd,
    ...(regel.nood === undefined ? {} : { nood: noodVoorGezin(regel.nood) }),
  };
}

/**
 * *Wie keek in ons plan* for one reader: lines about that person and the children he reads for, newest first,
 * refused tries too, each naming only those persons. What is kept back leaves no trace, not even a count.
 * @source AVG art. 15; Jeugdwet art. 7.3.10
 */
export function raadpleegregels(regels: readonly Raadpleging[], lezer: Kijklezer): Kijkregel[] {
  const eigen = new Set([lezer.persoon, ...lezer.leestVoor]);
  return regels
    .map((regel) => ({ regel, over: regel.over.filter((persoon) => eigen.has(persoon)) }))
    .filter(({ regel, over }) => over.length > 0 && findAchterhoudreden(regel, lezer.persoon) === undefined)
    .map(({ regel, over }) => toKijkregel(regel, over, lezer.plaatsGeheim && !zeiJa(regel, lezer)))
    .sort((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0));
}

/**
 * *Wie keek mee* for the vast gezicht: the lines about the gezin, without those another organisation keeps back. Those
 * of Veilig Thuis come once somebody in them was told: she is the one who tells.
 */
export function raadpleegregelsVoorVastGezicht(
  regels: readonly Raadpleging[],
  eigenOrganisatie: OrganisatieId,
): Raadpleging[] {
  return regels.filter(
    (regel) =>
      regel.organisatie.id === eigenOrganisatie ||
      (isVoorVastGezicht(regel) &&
        (regel.organisatie.soort !== 'veiligthuis' ||
          regel.vrijgegevenVoor.length > 0 ||
          // Of an emergency look she is told the same night.
          regel.nood !== undefined ||
          regel.over.some((persoon) => regel.verteldAan.includes(persoon)))),
  );
}

/** Not of who keeps its lines to itself, unless it released this one. */
export const isVoorVastGezicht = ({ organisatie, vrijgegevenVoor }: Raadpleging): boolean =>
  !houdtAchter.has(organisatie.soort) || vrijgegevenVoor.length > 0;
