import { accept, addYears, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** Where data of a criminal case came from. */
export const strafbronnen = ['politie', 'openbaarministerie', 'rechter', 'jeugdreclassering'] as const;
export type Strafbron = (typeof strafbronnen)[number];

export interface Merk {
  readonly bron: Strafbron;
  /** The last day of the mark. */
  readonly totEnMet: PlainDate;
  /** Until and with this day nobody of the family may hear that it exists; set by the openbaar ministerie. */
  readonly stilteTot: PlainDate | undefined;
}

export type MerkRefusal =
  | { readonly kind: 'merkVoorbij' }
  | { readonly kind: 'merkTeLang'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'stilteNaMerk' }
  | { readonly kind: 'stilteNietVanOm' };

const JAREN = 5;

/**
 * Whether something may be marked as data of a criminal case: with its source and an end, and with silence only where
 * the openbaar ministerie asked for it. Marked it is closed in the portal, and for every other organisation.
 * @source AVG 10; afspraak van Rondom: hoogstens vijf jaar, daarna opnieuw
 */
export function decideMerk(merk: Merk, dag: PlainDate): Outcome<Merk, MerkRefusal> {
  const refusals: MerkRefusal[] = [];
  const uiterlijk = addYears(dag, JAREN);
  if (merk.totEnMet < dag) refusals.push({ kind: 'merkVoorbij' });
  if (merk.totEnMet > uiterlijk) refusals.push({ kind: 'merkTeLang', uiterlijk });
  if (merk.stilteTot !== undefined && merk.stilteTot > merk.totEnMet) refusals.push({ kind: 'stilteNaMerk' });
  if (merk.stilteTot !== undefined && merk.bron !== 'openbaarministerie')
    refusals.push({ kind: 'stilteNietVanOm' });
  return refusals.length > 0 ? refuse(...refusals) : accept(merk);
}

/** While the openbaar ministerie asked for silence the mark stays; before and after who wrote it may end it. */
export const mayEindigMerk = ({ stilteTot }: Pick<Merk, 'stilteTot'>, dag: PlainDate): boolean =>
  stilteTot === undefined || stilteTot < dag;
