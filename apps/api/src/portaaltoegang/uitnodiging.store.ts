import { createHash } from 'node:crypto';
import type { Portaalsoort } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { portaalrol } from '../portaal/index.ts';

interface Wie {
  readonly gezin: Id;
  readonly persoon: Id;
}

export interface AccountRow {
  readonly persoon: Id;
  readonly gebruiker: Id;
  readonly sub: string;
  readonly actief: boolean;
}

/** An account that nobody has logged in with yet. */
const unclaimed = 'uitnodiging:';
export const isUnclaimed = ({ sub }: Pick<AccountRow, 'sub'>): boolean => sub.startsWith(unclaimed);

/** The accounts of this family, for who opens and closes its portals. */
export function listAccounts(tx: Tx, gezin: Id): Promise<AccountRow[]> {
  return tx.query<AccountRow>(
    'portaaltoegang.accounts',
    `select persoon_id::text as persoon, gebruiker_id::text as gebruiker, sub, actief from rondom.portaalaccounts($1)`,
    [gezin],
  );
}

/** The account, made or opened again; with `sub` it can be logged in with at once, without it a code is needed. */
export async function openAccount(
  tx: Tx,
  { gezin, persoon }: Wie,
  als: Portaalsoort,
  sub: string = `${unclaimed}${persoon}`,
): Promise<Id> {
  const [row] = await tx.query<{ id: Id }>(
    'portaaltoegang.open-account',
    'select rondom.open_portaalaccount($1, $2, $3, $4)::text as id',
    [gezin, persoon, portaalrol[als], sub],
  );
  if (!row) throw new Error('an account was made or found');
  return row.id;
}

/** Letters and digits that nobody confuses when they are read aloud. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** What is handed over by hand: made of the server's own key and the row, so that it stands nowhere. */
export function codeOf(tx: Pick<Tx, 'hmac'>, uitnodiging: Id): string {
  const bytes = tx.hmac('uitnodiging', uitnodiging);
  const signs = [...bytes.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length] ?? '');
  return `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`;
}

/** As it was typed: without spaces and dashes, in capitals. */
export const hashOfCode = (typed: string): Buffer =>
  createHash('sha256')
    .update(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();

const days = 7;

/** A new code; the ones before it no longer open anything. */
export async function insertUitnodiging(tx: Tx, { gezin, persoon }: Wie, gebruiker: Id): Promise<Id> {
  await tx.query(
    'portaaltoegang.vervang-uitnodiging',
    `update rondom.uitnodiging set ingetrokken_op = $3
     where gezin_id = $1 and persoon_id = $2 and gebruikt_op is null and ingetrokken_op is null`,
    [gezin, persoon, tx.now],
  );
  const id = await tx.nextId('uitnodiging');
  await tx.query(
    'portaaltoegang.insert-uitnodiging',
    `insert into rondom.uitnodiging (id, gezin_id, persoon_id, gebruiker_id, code_hash, gemaakt_op, tot)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      gezin,
      persoon,
      gebruiker,
      hashOfCode(codeOf(tx, id)),
      tx.now,
      new Date(tx.now.getTime() + days * 86_400_000),
    ],
  );
  return id;
}

export interface UitnodigingRow {
  readonly id: Id;
  readonly tot: Date;
}

/** The code that still opens the account of this person. */
export async function findUitnodiging(tx: Tx, { gezin, persoon }: Wie): Promise<UitnodigingRow | undefined> {
  const [row] = await tx.query<UitnodigingRow>(
    'portaaltoegang.uitnodiging',
    `select id::text, tot from rondom.uitnodiging
     where gezin_id = $1 and persoon_id = $2 and gebruikt_op is null and ingetrokken_op is null and tot > $3
     order by id desc limit 1`,
    [gezin, persoon, tx.now],
  );
  return row;
}
