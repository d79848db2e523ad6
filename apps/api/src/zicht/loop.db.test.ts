import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { amsterdamInstant } from '../platform/clock.ts';
import { loopZicht } from './index.ts';

/** Waits of every kind that the clock asks something of, and of every kind that it does not. */
const AANTAL = Number(process.env['RONDOM_WACHTEN'] ?? 120);
let wereld: Wereld;
let client: pg.Client;
let vragen = 0;
/** Counts what is asked of the database, and fails on request as a machine that stops does. */
let breekBij = Infinity;

beforeAll(async () => {
  wereld = await openWereld();
  wereld.clock.zetOp(amsterdamInstant('2027-01-12', '08:30'));
  const { fabriek } = wereld;
  const gi = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const kantoor = await fabriek.organisatie('regio', 'Regio');
  const mens = (
    sub: string,
    rol: 'lokaalteam' | 'teamleider' | 'giteamleider' | 'regiodirecteur',
    organisatie: string,
  ) => fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
  const weg = await mens('weg', 'lokaalteam', team);
  const kijkt = await mens('kijkt', 'lokaalteam', team);
  for (const sub of ['leider', 'ookleider']) await mens(sub, 'teamleider', team);
  await mens('gileider', 'giteamleider', gi);
  const directeur = await mens('directeur', 'regiodirecteur', kantoor);
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Rijnstreek') returning id::text",
  );
  await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [directeur, regio?.id]);
  await fabriek.sql(
    "insert into rondom.gezin (id, naam) select 7000000 + g, 'Proef' from generate_series(1, $1::int) g",
    [AANTAL],
  );
  await fabriek.sql(
    "insert into rondom.persoon (id, geslachtsnaam) select 7000000 + g, 'Proef' from generate_series(1, $1::int) g",
    [AANTAL],
  );
  await fabriek.sql(
    "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) select 7000000 + g, 'vastgezicht', $2, '[2026-01-01,)' from generate_series(1, $1::int) g",
    [AANTAL, kijkt],
  );
  await fabriek.sql(
    `insert into rondom.maatregel (id, gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, organisatie_id, gi_belast_op, gi_geinformeerd_op)
     select 7000000 + g, 7000000 + g, 'ondertoezichtstelling', '2026-12-18', '2026-12-18', '2027-12-18', 'Gelderland', $2, '2026-12-18', '2026-12-18'
     from generate_series(1, $1::int) g where g % 2 = 0`,
    [AANTAL, gi],
  );
  await fabriek.sql(
    `insert into rondom.wacht (id, gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, stap, stap_wie)
     select 7000000 + g, 7000000 + g, 7000000 + g, case when g % 2 = 0 then 'vastejeugdbeschermer' else 'passendehulp' end,
       case when g % 2 = 0 then 7000000 + g end, $2, '2026-12-18', case when g % 12 = 0 then '2027-01-20' else '2026-12-29' end::date, 'x', 'y'
     from generate_series(1, $1::int) g`,
    [AANTAL, regio?.id],
  );
  // Nobody named, a look still in time, missed a day, missed for weeks, and a watcher who left.
  await fabriek.sql(
    `insert into rondom.zicht (gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op)
     select 7000000 + g, 7000000 + g, case when g % 5 = 4 then $2::bigint else $3::bigint end, $4::bigint, $4::bigint, $3::bigint, '2026-12-21', 7,
       case g % 5 when 1 then '2027-01-15' when 2 then '2027-01-11' else '2026-12-28' end::date
     from generate_series(1, $1::int) g where g % 5 > 0`,
    [AANTAL, weg, kijkt, team],
  );
  await fabriek.sql("update rondom.gebruiker set actief = false where sub = 'weg'");
  client = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await wereld.sluit();
});

/** What stands there after a walk, without the numbers of rows. */
async function uitkomst(): Promise<unknown> {
  const lees = (sql: string) => wereld.fabriek.sql(sql);
  return [
    await lees(
      'select wacht_id, reden, sinds, trede, wie, gebruiker_id, organisatie_id, op from rondom.zichtstap order by 1, 2, 3, 4, 5, 6',
    ),
    await lees(
      'select wacht_id, soort, eigenaar_id, begonnen_op, uiterlijk from rondom.padstap order by 1, 2',
    ),
    await lees('select id, veilig, veilig_op from rondom.wacht order by 1'),
  ];
}
const wis = async () => {
  for (const sql of [
    'delete from rondom.zichtstap',
    'delete from rondom.padstap',
    "update rondom.wacht set veilig = 'nietBekend', veilig_op = null where id % 3 = 0",
    "update rondom.wacht set veilig = 'ja', veilig_op = '2026-12-21' where id % 3 > 0",
  ])
    await wereld.fabriek.sql(sql);
};
async function loop(groep?: number): Promise<number> {
  vragen = 0;
  const geteld = new Proxy(client, {
    get: (doel, naam) =>
      naam === 'query'
        ? (...vraag: [string, unknown[]?]) => {
            vragen += 1;
            if (vragen === breekBij) throw new Error('the machine stopped');
            return doel.query(...vraag);
          }
        : (Reflect.get(doel, naam) as unknown),
  });
  return loopZicht(geteld, wereld.clock, groep);
}

describe('the clock walks the children that wait', () => {
  it('in groups as it would walk them one by one', async () => {
    await wis();
    await loop(1);
    const eenVoorEen = await uitkomst();
    await wis();
    expect(await loop(17)).toBeGreaterThan(AANTAL / 2);
    expect(await uitkomst()).toEqual(eenVoorEen);
    const [stappen] = eenVoorEen as [{ wie: string }[]];
    expect(new Set(stappen.map(({ wie }) => wie))).toEqual(
      new Set(['leiding', 'regiodirecteur', 'wachter', 'teamleider']),
    );
  });

  it('asks the database as often for one child as for a whole group', async () => {
    await wis();
    await loop(AANTAL + 1);
    expect(vragen).toBeLessThan(20);
  });

  it('writes nothing when it walks again on the same day', async () => {
    const eerst = await uitkomst();
    expect(await loop()).toBe(0);
    expect(await uitkomst()).toEqual(eerst);
  });

  it('goes on where it stopped when the machine stopped halfway', async () => {
    await wis();
    await loop(11);
    const heel = await uitkomst();
    const nodig = vragen;
    await wis();
    breekBij = Math.floor(nodig / 2);
    await expect(loop(11)).rejects.toThrow('the machine stopped');
    breekBij = Infinity;
    const half = (await uitkomst()) as [unknown[]];
    expect(half[0].length).toBeGreaterThan(0);
    expect(half).not.toEqual(heel);
    await loop(11);
    expect(await uitkomst()).toEqual(heel);
  });
});
