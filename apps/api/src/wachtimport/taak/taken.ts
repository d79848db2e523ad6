import type { Importstand } from '@rondom/domain/wachtimport';
import type { JobHelpers } from 'graphile-worker';
import type { Id } from '../../platform/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { OrderedTask, TimedTask } from '../../platform/jobs.ts';
import type { Importtaak } from './bron.ts';
import { controleer } from './controleer.ts';
import { draaiTerug } from './draai-terug.ts';
import { neemOver } from './neem-over.ts';

type Stap = (taak: Importtaak) => Promise<boolean>;
const stappen: Partial<Record<Importstand, Stap>> = {
  controle: controleer,
  overnemen: neemOver,
  terugdraaien: draaiTerug,
};

/** Does the step that an import waits for, when it waits for one. */
export async function werkImportAf(taak: Importtaak): Promise<boolean> {
  const { rows } = await taak.client.query<{ stand: Importstand }>(
    'select stand from rondom.wachtimport where id = $1',
    [taak.importId],
  );
  const stap = rows[0] && stappen[rows[0].stand];
  return stap === undefined ? false : stap(taak);
}

function importOf(payload: unknown): Id {
  const id = (payload as { readonly import?: unknown }).import;
  if (typeof id !== 'string') throw new TypeError('a job without its import');
  return id;
}

const meldBij =
  (withPgClient: JobHelpers['withPgClient'], importId: Id) =>
  async (verwerkt: number): Promise<void> => {
    await withPgClient((client) =>
      client.query(
        'insert into rondom.wachtimportgang (import_id, verwerkt) values ($1, $2) on conflict (import_id) do update set verwerkt = excluded.verwerkt',
        [importId, verwerkt],
      ),
    );
  };

/** Ordered by who brought the list, in the transaction of the order. */
export const importTaak = (keys: KeyRing, clock: Clock): OrderedTask => ({
  name: 'werkwachtimportaf',
  run: async (payload, { withPgClient }) => {
    const importId = importOf(payload);
    const meld = meldBij(withPgClient, importId);
    await withPgClient((client) => werkImportAf({ client, keys, clock, importId, meld }));
  },
});

/** What stopped halfway, by a power cut or a new version, is done again; what nobody took over in a month is destroyed. */
export const hervatTaak = (keys: KeyRing, clock: Clock): TimedTask => ({
  name: 'hervatwachtimporten',
  when: '*/5 * * * *',
  run: async (_payload, { withPgClient }) => {
    const ids = await withPgClient(async (client) => {
      await client.query(
        `update rondom.wachtimportregel r set inhoud_versleuteld = null from rondom.wachtimport i
         where i.id = r.import_id and r.inhoud_versleuteld is not null
           and (i.overgenomen_dag < $1::date or i.ontvangen_op < $2::timestamptz - interval '31 days')`,
        [clock.today(), clock.now().toISOString()],
      );
      const { rows } = await client.query<{ id: Id }>(
        "select id::text from rondom.wachtimport where stand in ('controle', 'overnemen', 'terugdraaien') order by id",
      );
      return rows.map(({ id }) => id);
    });
    for (const importId of ids) {
      const meld = meldBij(withPgClient, importId);
      await withPgClient((client) => werkImportAf({ client, keys, clock, importId, meld }));
    }
  },
});
