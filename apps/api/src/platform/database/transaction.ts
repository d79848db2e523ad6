import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Actor, Id } from '../actor.ts';
import type { Clock } from '../clock.ts';
import { open, seal } from '../crypto/envelope.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { dataKey } from './data-keys.ts';
import { types } from './pool.ts';
import type { Bereik, Grond, Tx } from './tx.ts';

export interface Database {
  readonly clock: Clock;
  /**
   * Runs `work` in one transaction as one actor: state, history and log together, or nothing. `purpose.grond` is
   * what the policies and the log see; `scope` declares whose families may be touched.
   */
  inTransaction<T>(actor: Actor, purpose: Purpose, scope: Bereik, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** For the few statements before there is an actor (sessions, health). */
  withoutActor<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface Purpose {
  readonly grond: Grond;
  readonly verzoekId?: string;
}

interface Parts {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly setRole: boolean;
}

export function createDatabase({ pool, clock, keys, setRole }: Parts): Database {
  return {
    clock,
    async inTransaction(actor, purpose, scope, work) {
      const client = await pool.connect();
      const verzoekId = purpose.verzoekId ?? randomUUID();
      let broken = false;
      try {
        const now = clock.now();
        const today = clock.today();
        await client.query(opening({ actor, scope, grond: purpose.grond, verzoekId, now, today, setRole }));
        const result = await work(createTx(client, { actor, now, today, verzoekId, keys }));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    async withoutActor<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) {
      return (await pool.query<Row>(text, [...values])).rows;
    },
    close: () => pool.end(),
  };
}

interface Opening {
  readonly actor: Actor;
  readonly scope: Bereik;
  readonly grond: Grond;
  readonly verzoekId: string;
  readonly now: Date;
  readonly today: string;
  readonly setRole: boolean;
}

/** One message that opens the transaction. Values are checked to be numbers, uuids or words: nothing is quoted in. */
function opening({ actor, scope, grond, verzoekId, now, today, setRole }: Opening): string {
  const bereik = typeof scope === 'string' ? scope : `gezin:${digits(scope.gezin)}`;
  const settings: Record<string, string> = {
    gebruiker_id: digits(actor.gebruikerId),
    rol: word(actor.rol),
    organisatie_id: actor.organisatieId === null ? '' : digits(actor.organisatieId),
    persoon_id: actor.persoonId === null ? '' : digits(actor.persoonId),
    grond: grond === 'geen' ? '' : word(grond),
    verzoek_id: uuid(verzoekId),
    vandaag: today,
    nu: now.toISOString(),
    bereik,
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('app.${name}','${value}',true)`);
  return `begin;${setRole ? 'set local role rondom_app;' : ''}select ${calls.join(',')}`;
}

const matching =
  (pattern: RegExp) =>
  (value: string): string => {
    if (!pattern.test(value)) throw new RangeError('not a value that may stand in a setting');
    return value;
  };
const digits = matching(/^\d{1,18}$/);
const word = matching(/^[a-z0-9]{1,40}$/);
const uuid = matching(/^[0-9a-f-]{36}$/i);

export interface TxParts {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: Tx['today'];
  readonly verzoekId: string;
  readonly keys: KeyRing;
}

/** What a job of the owner works with, on a connection and in a transaction of its own. */
export function createTx(client: pg.ClientBase, { actor, now, today, verzoekId, keys }: TxParts): Tx {
  const query = async <Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ) => (await client.query<Row>({ name, text, values: [...values], types })).rows;
  return {
    actor,
    now,
    today,
    verzoekId,
    query,
    async nextId(table): Promise<Id> {
      const rows = await query<{ id: string }>(
        'platform.next-id',
        "select nextval(pg_get_serial_sequence($1, 'id')) as id",
        [`rondom.${table}`],
      );
      const id = rows[0]?.id;
      if (id === undefined) throw new Error(`no sequence for ${table}`);
      return id;
    },
    async seal(owner, plek, text) {
      return seal(await dataKey(query, keys, owner, 'make'), 1, plek, text);
    },
    async open(owner, plek, sealed) {
      return open(await dataKey(query, keys, owner, 'find'), plek, sealed);
    },
    hmac: (purpose, value) => keys.hmac(purpose, value),
    async notify(event) {
      await query('platform.notify', "select pg_notify('rondom', $1)", [JSON.stringify(event)]);
    },
    async enqueue(task, payload) {
      await query('platform.enqueue', 'select platform.enqueue($1, $2)', [task, JSON.stringify(payload)]);
    },
  };
}
