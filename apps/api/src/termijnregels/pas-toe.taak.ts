import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { findGevolg } from '@rondom/domain/termijnregels';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import type { OrderedTask } from '../platform/jobs.ts';
import { kaderbron, leesKaders, type Kaders } from './kader.ts';

interface Wijziging {
  readonly id: Id;
  readonly nummer: number;
  readonly door: Id;
  readonly laatste: string;
}
interface Klok {
  readonly id: Id;
  readonly gezin: Id;
  readonly soort: string;
  readonly vanaf: string;
  readonly uiterlijk: string;
  readonly kader: number;
}
interface Zet {
  readonly klok: Klok;
  readonly naar: PlainDate;
}

/** So many clocks are looked at in one transaction: nobody waits long for one of them. */
const perKeer = 500;

async function findBevestigd(client: pg.ClientBase, id: Id): Promise<Wijziging | undefined> {
  const { rows } = await client.query<Wijziging>(
    `select id::text, nummer, bevestigd_door::text as door, laatste_termijn_id::text as laatste from rondom.regelwijziging
     where id = $1 and status = 'bevestigd' for update`,
    [id],
  );
  return rows[0];
}

/** The clock itself, its wait, and the line that explains it later. */
async function verplaats(client: pg.ClientBase, { id, nummer }: Wijziging, zetten: readonly Zet[], nu: Date) {
  if (zetten.length === 0) return;
  const ids = zetten.map(({ klok }) => klok.id);
  const naar = zetten.map((zet) => zet.naar);
  await client.query(
    `insert into rondom.termijnverplaatsing (gezin_id, termijn_id, wijziging_id, van, naar, op)
     select t.gezin_id, t.id, $3, t.uiterlijk, z.naar, $4 from unnest($1::bigint[], $2::date[]) as z(id, naar) join rondom.termijn t on t.id = z.id`,
    [ids, naar, id, nu],
  );
  await client.query(
    `update rondom.wacht w set uiterlijk = z.naar, versie = w.versie + 1 from unnest($1::bigint[], $2::date[]) as z(id, naar), rondom.termijn t
     where t.id = z.id and w.termijn_id = t.id and w.uiterlijk = t.uiterlijk and w.beeindigd_op is null and w.klok_gestopt_op is null`,
    [ids, naar],
  );
  await client.query(
    `update rondom.termijn t set uiterlijk = z.naar, kader = $3, versie = t.versie + 1 from unnest($1::bigint[], $2::date[]) as z(id, naar)
     where t.id = z.id`,
    [ids, naar, nummer],
  );
  await client.query(
    `select pg_notify('rondom', json_build_object('soort', 'gezin', 'id', x.id)::text) from (
       select distinct gezin_id::text as id from rondom.termijn where id = any($1::bigint[])) x`,
    [ids],
  );
}

function zettenVan(klokken: readonly Klok[], kaders: Kaders): Zet[] {
  return klokken.flatMap((klok) => {
    const stand = {
      ...klok,
      vanaf: getPlainDate(klok.vanaf),
      uiterlijk: getPlainDate(klok.uiterlijk),
    };
    const gevolg = findGevolg(stand, kaders.van(klok.kader), kaders.huidig);
    return gevolg.is === 'verplaatst' ? [{ klok, naar: gevolg.naar }] : [];
  });
}

/** The next so many clocks that ran when the change was confirmed. True while there may be more. */
async function volgende(client: pg.ClientBase, id: Id, clock: Clock, aantal: number): Promise<boolean> {
  const wijziging = await findBevestigd(client, id);
  if (!wijziging) return false;
  await client.query(
    "select set_config('app.gebruiker_id', $1, true), set_config('app.vandaag', $2, true), set_config('app.nu', $3, true)",
    [wijziging.door, clock.today(), clock.now().toISOString()],
  );
  const { rows: klokken } = await client.query<Klok>(
    `select id::text, gezin_id::text as gezin, soort, vanaf::text, uiterlijk::text, kader from rondom.termijn
     where id > $1 and gestopt_op is null and stil_sinds is null and kader < $2 order by id limit $3 for update`,
    [wijziging.laatste, wijziging.nummer, aantal],
  );
  const zetten = zettenVan(klokken, await leesKaders(kaderbron(client)));
  await verplaats(client, wijziging, zetten, clock.now());
  const klaar = klokken.length < aantal;
  await client.query(
    `update rondom.regelwijziging set verwerkt = verwerkt + $2, verplaatst = verplaatst + $3, laatste_termijn_id = $4,
       status = case when $5 then 'toegepast' else status end, toegepast_op = case when $5 then $6::timestamptz end, versie = versie + 1 where id = $1`,
    [
      id,
      klokken.length,
      zetten.length,
      klokken.at(-1)?.id ?? wijziging.laatste,
      klaar,
      clock.now().toISOString(),
    ],
  );
  if (klaar)
    await client.query(
      `select pg_notify('rondom', json_build_object('soort', 'bord', 'id', x.id)::text) from (
         select distinct w.regio_id::text as id from rondom.termijnverplaatsing v join rondom.wacht w on w.termijn_id = v.termijn_id
         where v.wijziging_id = $1) x`,
      [id],
    );
  return !klaar;
}

/** Moves the open clocks of one confirmed change, batch after batch; run again, it goes on where it stopped. */
export async function pasRegelwijzigingToe(
  client: pg.ClientBase,
  id: Id,
  clock: Clock,
  { aantal = perKeer, keren = Infinity }: { readonly aantal?: number; readonly keren?: number } = {},
): Promise<void> {
  for (let keer = 0, meer = true; meer && keer < keren; keer += 1) {
    await client.query('begin');
    try {
      meer = await volgende(client, id, clock, aantal);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }
}

function wijzigingOf(payload: unknown): Id {
  const { wijziging } = payload as { readonly wijziging?: unknown };
  if (typeof wijziging !== 'string') throw new TypeError('a job without its change');
  return wijziging;
}

/** Ordered by a confirmation, in its transaction. */
export const pasToeTaak = (clock: Clock): OrderedTask => ({
  name: 'pasregelwijzigingtoe',
  run: async (payload, { withPgClient }) => {
    await withPgClient((client) => pasRegelwijzigingToe(client, wijzigingOf(payload), clock));
  },
});
