/**
 * One connection on which everything the application does is undone again: each of its transactions becomes a
 * savepoint inside one that is rolled back. So every request meets the same world, a write may be tried as often as
 * one likes, and a lock can be taken away for the length of one request.
 */
import type pg from 'pg';
import { createPool } from '../../apps/api/src/platform/database/index.ts';

export interface Draaiboek {
  /** What the application gets for its pool of connections. */
  readonly pool: pg.Pool;
  /** Runs `werk` as the role of the application, after `vooraf` as the superuser; nothing of either stays. */
  tijdelijk<T>(vooraf: readonly string[], werk: () => Promise<T>): Promise<T>;
  /** The same, and it stays: to set the stage. */
  blijvend<T>(vooraf: readonly string[], werk: () => Promise<T>): Promise<T>;
  /** Within `tijdelijk`: what a job does, as the owner of the tables. */
  alsEigenaar<T>(werk: (client: pg.ClientBase) => Promise<T>): Promise<T>;
  /** Undoes what failed since a savepoint. */
  terugNaar(savepoint: string): Promise<void>;
  /** As the superuser, within or outside `tijdelijk`. */
  lees<Rij extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Rij[]>;
  sluit(): Promise<void>;
}

/**
 * What opens, ends and undoes a transaction, as the application says it. One within another only reads; it is undone
 * when it ends, so that the outer one finds its own actor again.
 */
function vertaald(tekst: string, diepte: number): string {
  const naam = `verzoek${diepte}`;
  const terug = `rollback to savepoint ${naam}; release savepoint ${naam}`;
  if (tekst === 'begin') return `savepoint ${naam}`;
  if (tekst.startsWith('begin;')) return tekst.replace('begin;', `savepoint ${naam};`);
  if (tekst === 'commit') return diepte > 1 ? terug : `release savepoint ${naam}`;
  return tekst === 'rollback' ? terug : tekst;
}

export async function openDraaiboek(url: string): Promise<Draaiboek> {
  const bron = createPool(url, 1);
  const client = await bron.connect();
  let open = 0;
  const queryAt = (diepte: number) => (vraag: string | pg.QueryConfig, values?: unknown[]) =>
    typeof vraag === 'string' ? client.query(vertaald(vraag, diepte), values) : client.query(vraag);
  const connect = () => {
    open += 1;
    return Promise.resolve({ query: queryAt(open), release: () => (open -= 1) });
  };
  const lees = async <Rij extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Rij>(sql, [...values])).rows;
  const binnen = async <T>(einde: string, vooraf: readonly string[], werk: () => Promise<T>) => {
    await client.query('begin');
    try {
      // The history asks for an actor, also of whoever sets the stage.
      if (vooraf.length > 0) await client.query("select set_config('app.gebruiker_id', '1', true)");
      for (const sql of vooraf) await client.query(sql);
      await client.query('set local role rondom_app');
      return await werk();
    } finally {
      await client.query(einde);
    }
  };
  return {
    pool: {
      connect,
      query: queryAt(0),
      end: () => Promise.resolve(),
      on: () => undefined,
    } as unknown as pg.Pool,
    lees: async (sql, values) => {
      await client.query('set local role none');
      const rijen = await lees<never>(sql, values);
      await client.query('set local role rondom_app');
      return rijen;
    },
    async alsEigenaar(werk) {
      await client.query('set local role none');
      open += 1;
      const uit = await werk({ query: queryAt(open) } as unknown as pg.ClientBase);
      open -= 1;
      await client.query('set local role rondom_app');
      return uit;
    },
    async terugNaar(savepoint) {
      await client.query(`rollback to savepoint ${savepoint}`);
    },
    tijdelijk: (vooraf, werk) => binnen('rollback', vooraf, werk),
    blijvend: (vooraf, werk) => binnen('commit', vooraf, werk),
    async sluit() {
      client.release();
      await bron.end();
    },
  };
}
