import { getPlainDate } from '@rondom/domain/kern';
import {
  dagenZonderAntwoord,
  isTerugTeNemen,
  leeftMeedenken,
  type Meedenktoestand,
} from '@rondom/domain/meedenkvraag';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openTekst, type MeedenkvraagRow } from './meedenkvraag.store.ts';

export interface Antwoordregels {
  readonly helpt: string;
  readonly letop: string;
  readonly zelf: string;
}

export const toestandOf = (
  row: Pick<MeedenkvraagRow, 'stand' | 'beeindigdOp' | 'antwoordOp' | 'toegangTot' | 'grondGeldt'>,
): Meedenktoestand => ({
  stand: row.stand,
  beeindigd: row.beeindigdOp !== null,
  antwoordOp: getPlainDate(row.antwoordOp),
  toegangTot: getPlainDate(row.toegangTot),
  grondGeldt: row.grondGeldt,
});

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** One question for who asked it, with what came of it and what she may do. */
export async function meedenkvraagView(tx: Tx, gezin: Id, row: MeedenkvraagRow, mayWrite: boolean) {
  const toestand = toestandOf(row);
  const { id, versie, organisatie, persoon, overId, gevraagdDoor, antwoordOp, toegangTot } = row;
  const { grond, artikel, stand, kindcheck } = row;
  const tekst = (kolom: 'antwoord' | 'reden', dicht: Buffer | null) =>
    dicht === null ? null : openTekst(tx, gezin, id, kolom, dicht);
  const antwoord = await tekst('antwoord', row.antwoord);
  const open = row.beantwoordOp === null && row.beeindigdOp === null;
  return {
    ...{ id, versie, organisatie, persoon, overId, gevraagdDoor, antwoordOp, toegangTot },
    ...{ grond, artikel, stand, kindcheck },
    vraag: await openTekst(tx, gezin, id, 'vraag', row.vraag),
    gevraagdOp: row.gevraagdOp.toISOString(),
    toestemmingOp: iso(row.toestemmingOp),
    leeft: leeftMeedenken(toestand, tx.today),
    dagenTeLaat: open ? dagenZonderAntwoord(getPlainDate(antwoordOp), tx.today) : 0,
    antwoord: antwoord === null ? null : (JSON.parse(antwoord) as Antwoordregels),
    beantwoordOp: iso(row.beantwoordOp),
    antwoordTeLaat: row.teLaat,
    reden: await tekst('reden', row.reden),
    beeindigdOp: iso(row.beeindigdOp),
    overgenomenOp: iso(row.overgenomenOp),
    acties: mayWrite ? actiesVan(row, toestand) : [],
  };
}

const actiesVan = (row: MeedenkvraagRow, toestand: Meedenktoestand): ('terug' | 'overname')[] => [
  ...(isTerugTeNemen(toestand) ? (['terug'] as const) : []),
  ...(row.stand === 'beantwoord' && row.overgenomenOp === null ? (['overname'] as const) : []),
];
