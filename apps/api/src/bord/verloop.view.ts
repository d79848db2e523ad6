import { gangenVan, verloopVan, type Borddag, type Bordwacht } from '@rondom/domain/bord';
import type { PlainDate } from '@rondom/domain/kern';
import type { BordwachtRow } from './bord.store.ts';

/** The rows tell of the asked regions alone, whichever they are. */
const gevraagd = 'gevraagd';

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
  aantal: row.aantal,
  verblijven: row.verblijven.map(({ vanaf, tot }) => ({
    regio: gevraagd,
    vanaf: vanaf as PlainDate,
    tot: tot === null ? undefined : (tot as PlainDate),
  })),
});

export interface Verloopvraag {
  readonly van: PlainDate;
  readonly tot: PlainDate;
}

/** Each day of the board, counted from one list of waits. */
export function verloopView(rows: readonly BordwachtRow[], { van, tot }: Verloopvraag): readonly Borddag[] {
  return verloopVan(
    rows.flatMap((row) => gangenVan(wachtOf(row), () => true)),
    van,
    tot,
  );
}
