import { geldtToestemming } from '@rondom/domain/grondslag';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { DelingRow, ToestemmingRow } from './grondslag.store.ts';

const iso = (op: Date | null): string | null => op?.toISOString() ?? null;

const holds = ({ stand, totEnMet }: ToestemmingRow, dag: PlainDate): boolean =>
  geldtToestemming({ stand, totEnMet: getPlainDate(totEnMet) }, dag);

const velden = (row: ToestemmingRow) => ({
  id: row.id,
  versie: row.versie,
  overId: row.overId,
  ontvanger: row.ontvanger,
  doel: row.doel,
  soorten: row.soorten,
  stand: row.stand,
  totEnMet: row.totEnMet,
  gevraagdDoor: row.gevraagdDoor,
  gevraagdOp: row.gevraagdOp.toISOString(),
  beantwoordOp: iso(row.beantwoordOp),
});

export type ToestemmingenView = ReturnType<typeof toestemmingenView>;

export const toestemmingenView = (
  toestemmingen: readonly ToestemmingRow[],
  delingen: readonly DelingRow[],
  dag: PlainDate,
  mayWrite: boolean,
) => ({
  toestemmingen: toestemmingen.map((row) => ({
    ...velden(row),
    geverId: row.geverId,
    hoe: row.hoe,
    acties: mayWrite && holds(row, dag) ? ['trekin'] : [],
  })),
  delingen: delingen.map((row) => ({ ...row, gedeeldOp: row.gedeeldOp.toISOString() })),
  acties: mayWrite ? ['vraag', 'deel'] : [],
});

export type EigenToestemmingenView = ReturnType<typeof eigenToestemmingenView>;

/** What this person was asked and said, and what was shared because of it. */
export const eigenToestemmingenView = (
  ik: string,
  toestemmingen: readonly ToestemmingRow[],
  delingen: readonly DelingRow[],
  dag: PlainDate,
) => ({
  toestemmingen: toestemmingen.map((row) => ({
    ...velden(row),
    overMij: row.overId === ik,
    over: row.over ?? '',
    acties: actiesVan(row, dag),
    gedeeld: delingen
      .filter(({ toestemmingIds }) => toestemmingIds.includes(row.id))
      .map(({ gedeeldOp, gegevens }) => ({ op: gedeeldOp.toISOString(), gegevens })),
  })),
});

function actiesVan(row: ToestemmingRow, dag: PlainDate): readonly ('ja' | 'nee' | 'trekin')[] {
  if (row.stand === 'gevraagd') return getPlainDate(row.totEnMet) >= dag ? ['ja', 'nee'] : [];
  return holds(row, dag) ? ['trekin'] : [];
}
