import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** One change of the demo at a time: whoever is second waits for the first. */
const slot = 27_166;
/** Shorter than PostgreSQL waits before it looks for a deadlock: then we give way, never a visitor. */
const lockTimeout = '400ms';
const tries = 25;

/** Lock not available, deadlock. */
const isBusy = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === '55P03' || error.code === '40P01');

/**
 * Runs `work` in one transaction as the owner of the tables: all of it or nothing. Tried again while visitors hold
 * what it needs.
 */
export async function alsEigenaar<T>(url: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(client, work);
      } catch (error) {
        if (!isBusy(error) || attempt === tries) throw error;
        await sleep(20 + Math.random() * 180);
      }
    }
  } finally {
    // Not committed is not written.
    await client.end();
  }
}

async function once<T>(client: pg.Client, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [slot]);
    // Row history wants an actor: the account that is written first.
    await client.query(
      `select set_config('lock_timeout', $1, true), set_config('app.gebruiker_id', '1', true)`,
      [lockTimeout],
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
