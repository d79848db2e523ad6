import { getPlainDate, type PlainDate } from '../kern/index.ts';

/**
 * Days equated with a feestdag by royal decree, per year. A decree covers three years; a year without an
 * entry is a year of which the decree is not known, and clocks in it say so.
 * @source Algemene termijnenwet art. 3 lid 3; Besluit gelijkstelling 2023–2025 and 2026–2028
 */
export const gelijkgesteldeDagen: ReadonlyMap<number, readonly PlainDate[]> = new Map(
  Object.entries({
    2023: ['2023-04-28', '2023-05-19'],
    2024: ['2024-05-10', '2024-12-27'],
    2025: ['2025-05-30'],
    2026: ['2026-01-02', '2026-05-15'],
    2027: ['2027-05-07'],
    2028: ['2028-04-28', '2028-05-26'],
  }).map(([jaar, days]) => [Number(jaar), days.map(getPlainDate)]),
);

/** The years between two days, both included, of which the equated days are not known. */
export function listJarenZonderBesluit(from: PlainDate, to: PlainDate): readonly number[] {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
  return years.filter((jaar) => !gelijkgesteldeDagen.has(jaar));
}
