import type { PersoonId } from '../gezin/index.ts';
import { mayReadWoord } from './lees-woord.ts';
import type { StandTegen, Woord } from './woord.ts';

/** What stands in a family, with the readers each part has by name. */
export interface Leesbaar {
  readonly planregels: readonly {
    readonly soort: 'kracht' | 'doel' | 'bodemlijn' | 'watals';
    /** Its place among the lines of its kind, as people count them. */
    readonly nummer: number;
    readonly lezers: readonly PersoonId[];
  }[];
  readonly woorden: readonly Woord[];
  readonly notities: readonly { readonly lezers: readonly PersoonId[] }[];
  readonly afspraken: readonly { readonly personen: readonly PersoonId[] }[];
  /** Children under twelve whose appointments this person reads. */
  readonly leestVoor: readonly PersoonId[];
  readonly huishoudens: readonly { readonly geheim: boolean; readonly bewoners: readonly PersoonId[] }[];
}

/** What somebody will read in the portal and what not, before it is opened. */
export interface Leesvoorspelling {
  readonly doelen: readonly number[];
  readonly andereRegels: number;
  readonly afspraken: number;
  readonly notities: number;
  readonly woordenVan: readonly PersoonId[];
  readonly niet: {
    readonly doelen: number;
    /** A home that is secret for this person: no address, place, school or office either. */
    readonly adres: boolean;
    readonly woordenVan: readonly PersoonId[];
  };
}

/**
 * What one person will and will not read, from the same readers by name that the portal itself asks. Nothing is read by
 * being family: each line, note and word names who reads it.
 */
export function voorspelLezen(
  persoon: PersoonId,
  stof: Leesbaar,
  standen: readonly StandTegen[],
): Leesvoorspelling {
  const mijn = stof.planregels.filter(({ lezers }) => lezers.includes(persoon));
  const doelen = mijn.filter(({ soort }) => soort === 'doel').map(({ nummer }) => nummer);
  const voor = [persoon, ...stof.leestVoor];
  const vanAnderen = stof.woorden.filter(({ schrijver }) => schrijver !== persoon);
  const leest = (woord: Woord): boolean =>
    mayReadWoord(woord, { soort: 'persoon', persoon }, { standen, doetMee: true });
  const schrijvers = (woorden: readonly Woord[]): PersoonId[] => [
    ...new Set(woorden.map(({ schrijver }) => schrijver)),
  ];
  return {
    doelen,
    andereRegels: mijn.length - doelen.length,
    afspraken: stof.afspraken.filter(({ personen }) => personen.some((ander) => voor.includes(ander))).length,
    notities: stof.notities.filter(({ lezers }) => lezers.includes(persoon)).length,
    woordenVan: schrijvers(vanAnderen.filter(leest)),
    niet: {
      doelen: stof.planregels.filter(({ soort }) => soort === 'doel').length - doelen.length,
      adres: stof.huishoudens.some(({ geheim, bewoners }) => geheim && !bewoners.includes(persoon)),
      woordenVan: schrijvers(vanAnderen.filter((woord) => !leest(woord))),
    },
  };
}
