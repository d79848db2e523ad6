import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';

/** The last link of every shard, as `shard → [volgnummer, keten in hexadecimal]`. */
export type Standen = Readonly<Record<string, readonly [volgnummer: number, keten: string]>>;

/** What a second party keeps: with it nobody can rewrite the log before this hour unseen. */
export interface Wortel {
  /** UTC, as ISO 8601. */
  readonly op: string;
  readonly standen: Standen;
  /** Hexadecimal; null for the first. */
  readonly vorige: string | null;
  /** sha256 in hexadecimal over moment, previous root and standen. */
  readonly wortel: string;
  /** Ed25519 over the root, in base64. */
  readonly handtekening: string;
}

/** The hash that is signed: shards in order of their number, so that the same standen give the same root. */
export function wortelVan({ op, standen, vorige }: Pick<Wortel, 'op' | 'standen' | 'vorige'>): string {
  const regels = Object.entries(standen)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([shard, [volgnummer, keten]]) => `${shard}:${volgnummer}:${keten}`);
  return createHash('sha256')
    .update([op, vorige ?? '', ...regels].join('\n'))
    .digest('hex');
}

/** Signs where every shard stands now. Without an act since the last root there is nothing new to sign: undefined. */
export async function tekenWortel(
  client: pg.ClientBase,
  keys: KeyRing,
  nu: Date,
): Promise<Wortel | undefined> {
  // One root at a time: two would both name the same one as the previous.
  await client.query("select pg_advisory_xact_lock(hashtext('raadpleging.wortel'))");
  const staarten = await client.query<{ shard: number; volgnummer: string; keten: string }>(
    "select shard, volgnummer, encode(keten, 'hex') as keten from raadpleging.ketenstaart order by shard",
  );
  const standen: Standen = Object.fromEntries(
    staarten.rows.map(({ shard, volgnummer, keten }) => [String(shard), [Number(volgnummer), keten]]),
  );
  const laatste = await leesLaatste(client);
  if (laatste !== undefined && sameStanden(laatste.standen, standen)) return undefined;
  const kop = { op: nu.toISOString(), standen, vorige: laatste?.wortel ?? null };
  const wortel = wortelVan(kop);
  const handtekening = keys.sign(wortel);
  await client.query(
    'insert into raadpleging.wortel (op, standen, vorige, wortel, handtekening) values ($1, $2, $3, $4, $5)',
    [kop.op, JSON.stringify(standen), kop.vorige, wortel, handtekening],
  );
  return { ...kop, wortel, handtekening };
}

export async function leesWortels(client: pg.ClientBase): Promise<readonly Wortel[]> {
  const { rows } = await client.query<Omit<Wortel, 'op'> & { op: Date }>(
    'select op, standen, vorige, wortel, handtekening from raadpleging.wortel order by id',
  );
  return rows.map((rij) => ({ ...rij, op: rij.op.toISOString() }));
}

async function leesLaatste(client: pg.ClientBase): Promise<Wortel | undefined> {
  const { rows } = await client.query<Wortel>(
    'select op, standen, vorige, wortel, handtekening from raadpleging.wortel order by id desc limit 1',
  );
  return rows[0];
}

const sameStanden = (een: Standen, ander: Standen): boolean =>
  Object.keys(ander).every((shard) => een[shard]?.[0] === ander[shard]?.[0]);
