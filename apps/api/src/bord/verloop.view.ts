import { gangenVan, verloopVan, type Borddag, type Bordwacht } from '@rondom/domain/bord';
import type { PlainDate } from '@rondom/domain/kern';
import type { BordwachtRow } from './bord.store.ts';

const wachtOf = (row: BordwachtRow): Bordwacht => ({
  uiterlijk: row.uiterlijk as PlainDate,
  heropend: row.heropend,
  einde:
    row.beeindigd_op === null
      ? undefined
      : {
          op: row.beeindigd_op as PlainDate,
          als: row.beeindigd_als === 'geholpen' ? 'geholpen' : 'zonderHulp',
        },
  verblijven: row.verblijven.map(({ regio, vanaf, tot }) => ({
    regio: regio ?? undefined,
    vanaf: vanaf as PlainDate,
    tot: tot === null ? undefined : (tot as PlainDate),
  })),
});

export interface Verloopvraag {
  readonly van: PlainDate;
  readonly tot: PlainDate;
  /** One region; without, all regions of the mandate together. */
  readonly regio: string | undefined;
}

/** Each day of the board, counted from one list of waits. */
export function verloopView(
  rows: readonly BordwachtRow[],
  { van, tot, regio }: Verloopvraag,
): readonly Borddag[] {
  const telt = (naam: string): boolean => regio === undefined || naam === regio;
  return verloopVan(
    rows.flatMap((row) => gangenVan(wachtOf(row), telt)),
    van,
    tot,
  );
}
