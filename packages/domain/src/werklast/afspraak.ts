import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { werkfasen, type Werkfase } from './fase.ts';

/** What a region agreed about the time that families ask. Minutes a week; travel is not in it. */
export interface Werklastafspraak {
  readonly geldigVanaf: PlainDate;
  readonly minuten: Readonly<Record<Werkfase, number>>;
  /** How long a face and a family are getting to know each other. */
  readonly eersteWeken: number;
  /** From which part of the time for families, in per cent, somebody has too much. */
  readonly plafondProcent: number;
  /** How many weeks above it before who leads the team is told. */
  readonly plafondWeken: number;
}
export type Werklastinhoud = Omit<Werklastafspraak, 'geldigVanaf'>;

/**
 * What holds where a region agreed nothing. No law or tariff gives hours per phase; with 24 hours a week for families
 * it comes to eight with a measure, the eight or nine that research called the most.
 * @source Afspraak van Rondom: docs/werklast.md
 */
export const standaardWerklast: Werklastinhoud = {
  minuten: { directeveiligheid: 360, eersteweken: 240, maatregel: 180, plan: 120, afbouw: 60 },
  eersteWeken: 6,
  plafondProcent: 110,
  plafondWeken: 2,
};

export interface GeldendeWerklast extends Werklastinhoud {
  /** Since when the region agreed it; undefined where it did not. */
  readonly afgesprokenOp: PlainDate | undefined;
}

/** The agreement on a day: the youngest in force, of one day the one made last. */
export function findWerklastafspraak(
  afspraken: readonly Werklastafspraak[],
  dag: PlainDate,
): GeldendeWerklast {
  const geldend = afspraken
    .filter(({ geldigVanaf }) => geldigVanaf <= dag)
    .reduce<Werklastafspraak | undefined>(
      (best, een) => (best === undefined || een.geldigVanaf >= best.geldigVanaf ? een : best),
      undefined,
    );
  if (geldend === undefined) return { ...standaardWerklast, afgesprokenOp: undefined };
  const { geldigVanaf, ...inhoud } = geldend;
  return { ...inhoud, afgesprokenOp: geldigVanaf };
}

export type WerklastafspraakRefusal =
  | { readonly kind: 'urenOnjuist'; readonly fase: Werkfase }
  | { readonly kind: 'eersteWekenOnjuist' }
  | { readonly kind: 'plafondOnjuist' }
  | { readonly kind: 'plafondWekenOnjuist' }
  | { readonly kind: 'afspraakVoorVandaag' };

const tussen = (getal: number, van: number, tot: number): boolean =>
  Number.isInteger(getal) && getal >= van && getal <= tot;

/** Half hours, from half an hour to twenty a week. A day that has begun keeps what held on it. */
export function decideWerklastafspraak(
  nieuw: Werklastafspraak,
  today: PlainDate,
): Outcome<Werklastafspraak, WerklastafspraakRefusal> {
  const refusals: WerklastafspraakRefusal[] = werkfasen
    .filter((fase) => !tussen(nieuw.minuten[fase], 30, 1200) || nieuw.minuten[fase] % 30 !== 0)
    .map((fase) => ({ kind: 'urenOnjuist', fase }));
  if (!tussen(nieuw.eersteWeken, 1, 26)) refusals.push({ kind: 'eersteWekenOnjuist' });
  if (!tussen(nieuw.plafondProcent, 80, 150)) refusals.push({ kind: 'plafondOnjuist' });
  if (!tussen(nieuw.plafondWeken, 1, 12)) refusals.push({ kind: 'plafondWekenOnjuist' });
  if (nieuw.geldigVanaf < today) refusals.push({ kind: 'afspraakVoorVandaag' });
  return refusals.length > 0 ? refuse(...refusals) : accept(nieuw);
}
