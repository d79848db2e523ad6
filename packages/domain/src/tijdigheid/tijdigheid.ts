import { schermAf, somVanGetoond, type Getal } from '../bord/index.ts';
import { mediaanVan } from '../kern/index.ts';

/** Clocks of one kind in one region, exact. */
export interface Klokgroep {
  readonly regio: string;
  readonly soort: string;
  /** Clocks with their last day in the period. */
  readonly alle: number;
  /** Days after the last day of each that came late or has not come yet; calendar days, sorted or not. */
  readonly dagenTeLaat: readonly number[];
  /** How often each reason was said; `nietGezegd` where nobody did. */
  readonly redenen: Readonly<Record<string, number>>;
}

/** How one kind of clock was kept, as its reader may know it. */
export interface Tijdigheid {
  readonly soort: string;
  readonly alle: Getal;
  readonly teLaat: Getal;
  /** Half of the late ones was at least this many days late; undefined of a handful. */
  readonly mediaan: number | undefined;
  readonly redenen: readonly { readonly reden: string; readonly aantal: Getal }[];
}

/**
 * How the clocks of some regions were kept, per kind, and why the late ones were late. Every count is guarded per region
 * before it is added, so that no total lets anybody find a handful; what was said as a reason is about the work.
 * @source Afspraak van Rondom: een aantal onder de vijf wijst mensen aan; buiten de deur onder de tien
 */
export function schermTijdigheid(groepen: readonly Klokgroep[], drempel: number): Tijdigheid[] {
  const soorten = [...new Set(groepen.map(({ soort }) => soort))];
  return soorten.map((soort) => {
    const van = groepen.filter((groep) => groep.soort === soort);
    const som = (tel: (groep: Klokgroep) => number): Getal =>
      somVanGetoond(van.map((groep) => schermAf(tel(groep), drempel)));
    const dagen = van.flatMap(({ dagenTeLaat }) => dagenTeLaat);
    const redenen = [...new Set(van.flatMap(({ redenen: gezegd }) => Object.keys(gezegd)))];
    return {
      soort,
      alle: som(({ alle }) => alle),
      teLaat: som(({ dagenTeLaat }) => dagenTeLaat.length),
      mediaan: dagen.length < drempel ? undefined : mediaanVan(dagen),
      redenen: redenen.map((reden) => ({ reden, aantal: som(({ redenen: gezegd }) => gezegd[reden] ?? 0) })),
    };
  });
}
