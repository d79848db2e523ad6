import type { IntussenVeilig, Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** A row under the pseudonym of the viewer's organisation: no name, no place, no exact age. */
export interface BordRow {
  readonly nummer: number;
  readonly regio: string;
  readonly band: string | null;
  readonly wacht_op: Wachtsoort;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly klok_gestopt_op: string | null;
  readonly begonnen_op: string | null;
  readonly bevestigd_ja: number;
  readonly bevestigd_nee: number;
  readonly beeindigd_op: string | null;
  readonly beeindigd_als: 'geholpen' | 'zonderhulp' | null;
  readonly veilig: IntussenVeilig;
  readonly stap: string;
  readonly stap_wie: string;
  readonly stap_op: string | null;
  readonly reden: string | null;
}

export function listBordRows(tx: Tx, beeindigdSinds: string): Promise<BordRow[]> {
  return tx.query<BordRow>('bord.rijen', 'select * from rondom.bordrijen($1)', [beeindigdSinds]);
}

/** Logs that this row was opened, about the child behind it; throws when there is no such row for this viewer. */
export async function signBordRow(tx: Tx, nummer: number, handeling: Id): Promise<void> {
  const [row] = await tx.query<{ ok: boolean }>(
    'bord.teken',
    'select rondom.teken_bordrij($1, $2, $3) as ok',
    [nummer, handeling, tx.now],
  );
  if (row?.ok !== true) throw new Error('the row that was opened was not logged');
}
