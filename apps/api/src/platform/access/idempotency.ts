import { createHash } from 'node:crypto';
import type { Tx } from '../database/tx.ts';

/** One intent of the client: its own UUID and what it asks, so that the same key with other content is seen. */
export interface Intent {
  readonly sleutel: string;
  readonly verzoekHash: Buffer;
  /** The account, or for the public form its form token. */
  readonly wie: string;
}

export function createIntent(
  wie: string,
  sleutel: string,
  method: string,
  url: string,
  body: unknown,
): Intent {
  const verzoekHash = createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest();
  return { wie, sleutel, verzoekHash };
}

export type Claim =
  { readonly is: 'new' } | { readonly is: 'other' } | { readonly is: 'done'; readonly resultaat: unknown };

/**
 * Takes the key for this transaction. A second request with the same key waits for the first to end, then finds its
 * result: one effect, the same answer.
 */
export async function claimIntent(tx: Tx, intent: Intent): Promise<Claim> {
  const made = await tx.query(
    'platform.claim',
    'insert into platform.idempotentie (wie, sleutel, verzoek_hash) values ($1, $2, $3) on conflict do nothing returning 1',
    [intent.wie, intent.sleutel, intent.verzoekHash],
  );
  if (made.length === 1) return { is: 'new' };
  const [row] = await tx.query<{ verzoek_hash: Buffer; resultaat: unknown }>(
    'platform.find-intent',
    'select verzoek_hash, resultaat from platform.idempotentie where wie = $1 and sleutel = $2',
    [intent.wie, intent.sleutel],
  );
  if (!row || !row.verzoek_hash.equals(intent.verzoekHash)) return { is: 'other' };
  return { is: 'done', resultaat: row.resultaat };
}

export async function settleIntent(tx: Tx, intent: Intent, resultaat: unknown): Promise<void> {
  await tx.query(
    'platform.settle',
    'update platform.idempotentie set resultaat = $3 where wie = $1 and sleutel = $2',
    [intent.wie, intent.sleutel, JSON.stringify(resultaat)],
  );
}
