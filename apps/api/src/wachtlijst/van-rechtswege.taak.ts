import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Maatregelsoort } from '@rondom/domain/maatregel';
import { medewerkerId } from '@rondom/domain/regio';
import { findRechtsgevolg, nextWorkday, type Rechtsgevolg, type Wachtsoort } from '@rondom/domain/wachtlijst';
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';
import { kaderbron, werkdagen } from '../termijnregels/index.ts';
import { geboorteOf } from './toestand.ts';

interface Open {
  readonly id: string;
  readonly gezin: string;
  readonly kind: string;
  readonly regio: string;
  readonly termijn: string | null;
  readonly soort: Wachtsoort;
  readonly begonnen: string | null;
  readonly geboortedatum: string | null;
  readonly uitgerekend: string | null;
  readonly overleden: string | null;
  readonly maatregelsoort: Maatregelsoort | null;
  readonly maatregelTot: string | null;
  readonly tot: string | null;
  readonly vervalt: string | null;
  readonly uitgevoerd: string | null;
  readonly vastgezicht: string | null;
}

const openSql = `
  select w.id::text, w.gezin_id::text as gezin, w.persoon_id::text as kind, w.regio_id::text as regio, w.termijn_id::text as termijn, w.wacht_op as soort,
    w.begonnen_op::text as begonnen, k.geboortedatum, k.uitgerekende_datum::text as uitgerekend, k.overleden_op::text as overleden,
    m.soort as maatregelsoort, m.einddatum::text as "maatregelTot", b.tot::text, b.vervalt_op::text as vervalt, b.uitgevoerd_op::text as uitgevoerd,
    (select v.gebruiker_id::text from rondom.betrokkenheid v where v.gezin_id = w.gezin_id and v.soort = 'vastgezicht' and v.periode @> $1::date) as vastgezicht
  from rondom.wacht w join rondom.persoon k on k.id = w.persoon_id
  left join rondom.maatregel m on m.id = w.maatregel_id
  left join rondom.besluit b on b.id = w.besluit_id
  where w.beeindigd_op is null
  order by w.id for update of w skip locked`;

/**
 * Ends the waits that the law ended, and asks the vast gezicht to look where it only proposes. Returns how many ended.
 * A place that was not found in time lapses; that it has to be found stays the work of a person.
 */
export async function eindigVanRechtswege(client: pg.ClientBase, clock: Clock): Promise<number> {
  const today = clock.today();
  await client.query('begin');
  try {
    await client.query(
      `select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = 'systeem'), true), set_config('app.rol', 'systeem', true),
         set_config('app.vandaag', $1, true), set_config('app.nu', $2, true)`,
      [today, clock.now().toISOString()],
    );
    const { rows } = await client.query<Open>(openSql, [today]);
    const taakOp = nextWorkday(today, await werkdagen(kaderbron(client)));
    let aantal = 0;
    for (const row of rows) {
      const gevolg = gevolgVan(row, clock);
      if (gevolg === undefined) continue;
      if (gevolg.wat === 'eindigt') {
        await eindig(client, row, gevolg, clock);
        aantal += 1;
      }
      if (gevolg.wat === 'voorstel') await vraagVastGezicht(client, row, 'beziedezewacht', taakOp);
      else if (gevolg.reden === 'vervallen') await vraagVastGezicht(client, row, 'zoekplekopnieuw', taakOp);
    }
    await client.query('commit');
    return aantal;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const dagOf = (text: string | null) => (text === null ? undefined : getPlainDate(text.slice(0, 10)));

function gevolgVan(row: Open, clock: Clock): Rechtsgevolg | undefined {
  const begonnen = dagOf(row.begonnen);
  const tot = dagOf(row.tot);
  const vervaltOp = dagOf(row.vervalt);
  return findRechtsgevolg(
    {
      soort: row.soort,
      kind: { id: persoonId(row.kind), geboorte: geboorteOf(row.geboortedatum, row.uitgerekend) },
      maatregelsoort: row.maatregelsoort ?? undefined,
      begonnen: begonnen && { op: begonnen, door: medewerkerId('') },
    },
    {
      maatregelTot: dagOf(row.maatregelTot),
      overledenOp: /^\d{4}-\d{2}-\d{2}$/.test(row.overleden ?? '') ? dagOf(row.overleden) : undefined,
      machtiging: tot && vervaltOp ? { tot, vervaltOp, uitgevoerd: row.uitgevoerd !== null } : undefined,
    },
    clock.today(),
  );
}

async function eindig(
  client: pg.ClientBase,
  row: Open,
  { reden, op }: Rechtsgevolg,
  clock: Clock,
): Promise<void> {
  await client.query(
    `update rondom.wacht set beeindigd_op = $2, beeindigd_als = 'zonderhulp', zonderhulp_reden = $3, beeindigd_door = platform.ik(),
       beeindigd_gezet_op = $4, versie = versie + 1 where id = $1`,
    [row.id, op, reden, clock.now()],
  );
  await client.query(
    'update rondom.termijn set gestopt_op = $2, versie = versie + 1 where id = $1 and gestopt_op is null',
    [row.termijn, op],
  );
  for (const event of [
    { soort: 'gezin', id: row.gezin },
    { soort: 'bord', id: row.regio },
  ])
    await client.query("select pg_notify('rondom', $1)", [JSON.stringify(event)]);
}

/** Work for the vast gezicht, on the next working day; asked once. */
async function vraagVastGezicht(
  client: pg.ClientBase,
  row: Open,
  soort: string,
  taakOp: PlainDate,
): Promise<void> {
  if (row.vastgezicht === null) return;
  await client.query(
    `insert into rondom.taak (gezin_id, gebruiker_id, soort, persoon_id, uiterlijk)
     select $1, $2, $3, $4, $5 where not exists (
       select 1 from rondom.taak t where t.gezin_id = $1 and t.soort = $3 and t.persoon_id = $4 and t.gebruiker_id = $2)`,
    [row.gezin, row.vastgezicht, soort, row.kind, taakOp],
  );
}

/** Early in the day and each quarter of an hour after: by the clock of the application. */
export const rechtswegeTaak = (clock: Clock): TimedTask => ({
  name: 'eindigvanrechtswege',
  when: '*/15 * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => eindigVanRechtswege(client, clock));
  },
});
