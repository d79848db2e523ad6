import type { GezinId, PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';

export type WoordId = string & { readonly woordId: true };
export const woordId = (id: string): WoordId => id as WoordId;

/** Somebody who can be chosen, by name: of the family, or a worker. */
export type Lezer =
  | { readonly soort: 'persoon'; readonly persoon: PersoonId }
  | { readonly soort: 'medewerker'; readonly medewerker: MedewerkerId };

/** `wacht`: the vast gezicht reads first and speaks with the writer, before this reader reads anything. */
export type WoordLezer = {
  readonly lezer: Lezer;
  readonly stand: 'leest' | 'wacht';
  /** The day the vast gezicht let this reader read. */
  readonly vrijgegevenOp?: PlainDate | undefined;
};

/** Own words with the readers their writer chose. Nobody alters the text, ever. */
export interface Woord {
  readonly gezin: GezinId;
  readonly schrijver: PersoonId;
  readonly tekst: string;
  readonly geschrevenOp: PlainDate;
  readonly lezers: readonly WoordLezer[];
}

/** Towards whom a danger stands for the writer, and since when. */
export interface StandTegen {
  readonly persoon: PersoonId;
  readonly sinds: PlainDate;
}

export const isSameLezer = (a: Lezer, b: Lezer): boolean =>
  a.soort === 'persoon'
    ? b.soort === 'persoon' && a.persoon === b.persoon
    : b.soort === 'medewerker' && a.medewerker === b.medewerker;

/** The danger that stands between a writer and a reader, if any. Workers are never one. */
export const findStandTegen = (lezer: Lezer, standen: readonly StandTegen[]): StandTegen | undefined =>
  lezer.soort === 'persoon' ? standen.find((stand) => stand.persoon === lezer.persoon) : undefined;
