import { randomUUID } from 'node:crypto';
import type { Importstand } from '@rondom/domain/wachtimport';
import type pg from 'pg';
import type { Actor, Id } from '../../platform/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { logHandeling } from '../../platform/access/index.ts';
import { createTx, type Tx } from '../../platform/database/index.ts';

/** What the job of an import has: one transaction as the owner, in the name of who ordered it. */
export interface Bron {
  readonly client: pg.ClientBase;
  readonly tx: Tx;
  readonly keys: KeyRing;
  readonly importId: Id;
  readonly organisatie: Id;
  /** Shows how far it came, beside the transaction. */
  readonly meld: (verwerkt: number) => Promise<void>;
}

export interface Importtaak {
  readonly client: pg.ClientBase;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly importId: Id;
  readonly meld: (verwerkt: number) => Promise<void>;
}

/** Who brought the list, as long as that account still leads a team there. */
async function findActor(client: pg.ClientBase, importId: Id): Promise<Actor | undefined> {
  const { rows } = await client.query<Actor>(
    `select u.id::text as "gebruikerId", u.sub, u.naam, u.soort, u.rol, u.organisatie_id::text as "organisatieId", o.naam as organisatie,
       u.persoon_id::text as "persoonId"
     from rondom.wachtimport i join rondom.gebruiker u on u.id = i.door join rondom.organisatie o on o.id = i.organisatie_id
     where i.id = $1 and u.actief and u.rol = 'giteamleider' and u.organisatie_id = i.organisatie_id`,
    [importId],
  );
  return rows[0];
}

async function stel(client: pg.ClientBase, actor: Actor, clock: Clock, verzoekId: string): Promise<void> {
  await client.query(
    `select set_config('app.gebruiker_id', $1, true), set_config('app.rol', $2, true), set_config('app.organisatie_id', $3, true),
       set_config('app.vandaag', $4, true), set_config('app.nu', $5, true), set_config('app.bereik', 'mijn', true),
       set_config('app.grond', 'leiding', true), set_config('app.verzoek_id', $6, true)`,
    [
      actor.gebruikerId,
      actor.rol,
      actor.organisatieId ?? '',
      clock.today(),
      clock.now().toISOString(),
      verzoekId,
    ],
  );
}

/**
 * Runs one step of an import in one transaction, when it stands where the step begins and nobody else is at it. All of
 * it is written, or nothing; stopped halfway it begins again from the start. True when it was done.
 */
export async function metImport(
  { client, keys, clock, importId, meld }: Importtaak,
  stand: Importstand,
  work: (bron: Bron) => Promise<void>,
): Promise<boolean> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ vrij: boolean }>(
      "select pg_try_advisory_xact_lock(hashtextextended('wachtimport', $1::bigint)) as vrij",
      [importId],
    );
    const { rows: found } = await client.query(
      'select 1 from rondom.wachtimport where id = $1 and stand = $2',
      [importId, stand],
    );
    const actor = await findActor(client, importId);
    const mag = rows[0]?.vrij === true && found.length === 1 && actor !== undefined;
    if (mag) {
      const verzoekId = randomUUID();
      await stel(client, actor, clock, verzoekId);
      const tx = createTx(client, { actor, now: clock.now(), today: clock.today(), verzoekId, keys });
      await work({ client, tx, keys, importId, organisatie: actor.organisatieId ?? '', meld });
    }
    await client.query('commit');
    return mag;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The parts of the file, opened one by one. */
export function delenVan({ client, tx, importId }: Bron): () => AsyncGenerator<Buffer> {
  const owner = { soort: 'gebruiker', id: tx.actor.gebruikerId } as const;
  return async function* () {
    for (let nummer = 1; ; nummer += 1) {
      const { rows } = await client.query<{ inhoud: Buffer }>(
        'select inhoud_versleuteld as inhoud from rondom.wachtimportdeel where import_id = $1 and nummer = $2',
        [importId, nummer],
      );
      const [deel] = rows;
      if (!deel) return;
      const plek = { tabel: 'wachtimportdeel', kolom: 'inhoud', rij: `${importId}:${nummer}` };
      yield Buffer.from(await tx.open(owner, plek, deel.inhoud), 'base64');
    }
  };
}

/** Writes what the job did as an act of who ordered it. */
export async function teken(
  { tx, importId }: Bron,
  handeling: 'zoek' | 'schrijf',
  wie: { readonly gezinnen: readonly Id[]; readonly personen: readonly Id[] },
): Promise<void> {
  const act = { handeling, resource: 'wachtimport', relatie: 'geen', grond: 'leiding' } as const;
  await logHandeling(tx, { ...act, doel: `wachtimport:${importId}` }, { gezin: null, ...wie });
}
