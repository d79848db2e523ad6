import { addMonths, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { ketenstappen, telStappen } from '@rondom/domain/ketenkaart';
import { meetJaar, rustcijfers, telErbij, type Regiorust } from '@rondom/domain/rustingezichten';
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';
import { leesGezinnen, type Meetgezin } from './meet.store.ts';

type Wegen = Parameters<typeof telStappen>[0];
interface Meetdag {
  readonly op: PlainDate;
  readonly rust: Map<number, Regiorust>;
  readonly keten: Map<number, Wegen>;
}
const maanden = 12;

/** Today, and the first day of each of the last twelve months that was not counted yet. */
async function listMeetdagen(client: pg.ClientBase, vandaag: PlainDate): Promise<readonly PlainDate[]> {
  const { rows } = await client.query<{ op: string }>('select distinct op::text from rondom.rustmeting');
  const geteld = new Set(rows.map(({ op }) => op));
  const eerste = getPlainDate(`${vandaag.slice(0, 7)}-01`);
  const eersten = Array.from({ length: maanden }, (_, at) => addMonths(eerste, -at));
  return [vandaag, ...eersten.filter((op) => op < vandaag && !geteld.has(op))];
}

function telGezin(gezin: Meetgezin, { op, rust, keten }: Meetdag): void {
  const regio = gezin.regios.find(({ vanaf, tot }) => vanaf <= op && (tot === null || op < tot))?.regio;
  if (regio === undefined || (gezin.geslotenOp !== null && gezin.geslotenOp <= op)) return;
  const meting = meetJaar(gezin, op);
  if (meting !== undefined) rust.set(regio, telErbij(rust.get(regio), meting));
  const wegen: Wegen = keten.get(regio) ?? new Map<string, never>();
  keten.set(regio, wegen);
  telStappen(wegen, ketenstappen(gezin.deelnames, gezin.wachttijden, op));
}

async function schrijf(client: pg.ClientBase, { op, rust, keten }: Meetdag): Promise<void> {
  await client.query('delete from rondom.rustmeting where op = $1', [op]);
  await client.query('delete from rondom.ketenmeting where op = $1', [op]);
  const cijfers = [...rust].flatMap(([regio_id, regio]) =>
    rustcijfers.map((cijfer) => ({ regio_id, cijfer, ...regio[cijfer] })),
  );
  await client.query(
    `insert into rondom.rustmeting (regio_id, op, cijfer, som, gezinnen)
     select x.regio_id, $2::date, x.cijfer, x.som, x.gezinnen from jsonb_to_recordset($1::jsonb) as x(regio_id bigint, cijfer text, som bigint, gezinnen integer)`,
    [JSON.stringify(cijfers), op],
  );
  const wegen = [...keten].flatMap(([regio_id, per]) =>
    [...per.values()].map((weg) => ({ regio_id, ...weg, gatdagen: weg.gatdagen.sort((a, b) => a - b) })),
  );
  await client.query(
    `insert into rondom.ketenmeting (regio_id, op, van, naar, gezinnen, samen, gatdagen)
     select x.regio_id, $2::date, x.van, x.naar, x.gezinnen, x.samen, x.gatdagen
     from jsonb_to_recordset($1::jsonb) as x(regio_id bigint, van text, naar text, gezinnen integer, samen integer, gatdagen integer[])`,
    [JSON.stringify(wegen), op],
  );
}

/**
 * Counts every family once, in batches, and keeps what is added up per region: of today, and of the beginning of each
 * month. In the transaction of the caller. Returns how many families were counted.
 */
export async function meetRegios(client: pg.ClientBase, vandaag: PlainDate): Promise<number> {
  await client.query("select pg_advisory_xact_lock(hashtext('rondom.rustmeting'))");
  const dagen: readonly Meetdag[] = (await listMeetdagen(client, vandaag)).map((op) => ({
    op,
    rust: new Map(),
    keten: new Map(),
  }));
  let aantal = 0;
  let na = '0';
  for (;;) {
    const gezinnen = await leesGezinnen(client, na);
    const laatste = gezinnen.at(-1);
    if (laatste === undefined) break;
    for (const gezin of gezinnen) for (const dag of dagen) telGezin(gezin, dag);
    aantal += gezinnen.length;
    na = laatste.id;
  }
  for (const dag of dagen) await schrijf(client, dag);
  // Of days between, the beginning of the month is enough.
  for (const tabel of ['rustmeting', 'ketenmeting'])
    await client.query(`delete from rondom.${tabel} where op <> $1 and extract(day from op) <> 1`, [vandaag]);
  return aantal;
}

/** Every night, when nobody reads. */
export const meetTaak = (clock: Clock): TimedTask => ({
  name: 'meetrust',
  when: '12 2 * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient(async (client) => {
      await client.query('begin');
      try {
        await meetRegios(client, clock.today());
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    });
  },
});
