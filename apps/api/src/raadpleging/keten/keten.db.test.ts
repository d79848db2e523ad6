import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openProefdatabase, type Proefdatabase } from '../../../../../proeven/opzet/database.ts';
import { createKeyRing } from '../../platform/crypto/key-ring.ts';
import { leesWortels, tekenWortel, verifyKeten, type Ketenfout, type Wortel } from './index.ts';

/** Forty acts by the application's role on ten connections; each test may spoil its own copy of the log. */
const keys = createKeyRing(randomBytes(32));
let proef: Proefdatabase;
let eigenaar: pg.Client;

const schrijf = (client: pg.ClientBase, nummer: number, personen: readonly number[]) =>
  client.query(
    `with h as (
       insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, gezin_id, verzoek_id)
       values ('2027-01-12T08:30:00Z'::timestamptz + make_interval(secs => $1), 1, 'lokaalteam', 'vastgezicht', 'lees', 'gezin', 'betrokken', 7, gen_random_uuid())
       returning id, op)
     insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
     select h.id, h.op, 7, p, 'gezin' from h, unnest($2::bigint[]) p`,
    [nummer, personen],
  );

beforeAll(async () => {
  proef = await openProefdatabase();
  eigenaar = new pg.Client({ connectionString: proef.eigenaarUrl });
  await eigenaar.connect();
});
afterAll(async () => {
  await eigenaar.end();
  await proef.sluit();
});

beforeEach(async () => {
  await eigenaar.query(`
    truncate raadpleging.handeling, raadpleging.onderwerp;
    call raadpleging.begin_keten()`);
  const app = new pg.Pool({ connectionString: proef.appUrl, max: 10 });
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const client = await app.connect();
      try {
        const nu = new Date(Date.parse('2027-01-12T08:30:00Z') + at * 1000).toISOString();
        await client.query(
          `begin; select set_config('app.gebruiker_id', '1', true), set_config('app.nu', '${nu}', true)`,
        );
        await schrijf(client, at, [11, 12, 13]);
        await client.query('commit');
      } finally {
        client.release();
      }
    }),
  );
  await app.end();
});

const verify = async (bewaard: readonly Wortel[] = []): Promise<readonly Ketenfout[]> =>
  (await verifyKeten(eigenaar, keys, bewaard)).fouten;

/** Some act in the middle of a shard that has at least three. */
async function middelste(): Promise<{ handeling: string; shard: number; volgnummer: number }> {
  const { rows } = await eigenaar.query<{ handeling: string; shard: number; volgnummer: number }>(
    `select handeling_id::text as handeling, shard, volgnummer::int from raadpleging.schakel s
     where volgnummer = 2 and exists (select from raadpleging.schakel n where n.shard = s.shard and n.volgnummer = 3) order by shard limit 1`,
  );
  const [found] = rows;
  if (!found) throw new Error('no shard with three links');
  return found;
}

describe('a log nobody touched', () => {
  it('fits, whoever wrote at the same time', async () => {
    expect(await verifyKeten(eigenaar, keys)).toEqual({ handelingen: 40, wortels: 0, fouten: [] });
  });

  it('fits in another time zone', async () => {
    await eigenaar.query("set timezone to 'Asia/Kolkata'");
    expect(await verify()).toEqual([]);
    await eigenaar.query("set timezone to 'UTC'");
  });
});

describe('a line that somebody', () => {
  it.each([
    ['changed', "update raadpleging.handeling set grond = 'team' where id = $1", 'gewijzigd'],
    [
      'moved to another moment',
      "update raadpleging.handeling set op = op + interval '1 hour' where id = $1",
      'gewijzigd',
    ],
    [
      'made about somebody else',
      'update raadpleging.onderwerp set persoon_id = 99 where handeling_id = $1 and persoon_id = 12',
      'gewijzigd',
    ],
    [
      'made about one person less',
      'delete from raadpleging.onderwerp where handeling_id = $1 and persoon_id = 12',
      'gewijzigd',
    ],
    [
      'made about one person more',
      "insert into raadpleging.onderwerp select $1, op, 7, 98, 'gezin' from raadpleging.handeling where id = $1",
      'gewijzigd',
    ],
    ['removed', 'delete from raadpleging.handeling where id = $1', 'verwijderd'],
  ] as const)('%s is named', async (_wat, sql, soort) => {
    const plek = await middelste();
    await eigenaar.query(sql, [plek.handeling]);
    expect(await verify()).toEqual([{ soort, ...plek }]);
  });

  it('removed together with its link leaves a gap', async () => {
    const { handeling, shard, volgnummer } = await middelste();
    await eigenaar.query('delete from raadpleging.schakel where handeling_id = $1', [handeling]);
    await eigenaar.query('delete from raadpleging.handeling where id = $1', [handeling]);
    expect(await verify()).toContainEqual({ soort: 'schakelOntbreekt', shard, volgnummer });
  });

  it('inserted past the chain is named', async () => {
    await eigenaar.query('alter table raadpleging.handeling disable trigger keten');
    await schrijf(eigenaar, 90, [11]);
    await eigenaar.query('alter table raadpleging.handeling enable trigger keten');
    const { rows } = await eigenaar.query<{ id: string }>(
      'select max(id)::text as id from raadpleging.handeling',
    );
    expect(await verify()).toEqual([{ soort: 'toegevoegd', handeling: rows[0]?.id }]);
  });

  it('swapped with another, links and all, is named at both', async () => {
    const een = await middelste();
    const { rows } = await eigenaar.query<{ handeling: string }>(
      'select handeling_id::text as handeling from raadpleging.schakel where shard = $1 and volgnummer = 3',
      [een.shard],
    );
    const ander = rows[0]?.handeling ?? '';
    await eigenaar.query('drop index raadpleging.schakel_handeling');
    await eigenaar.query(
      'update raadpleging.schakel set handeling_id = case when handeling_id = $1 then $2::bigint else $1::bigint end where handeling_id in ($1, $2)',
      [een.handeling, ander],
    );
    await eigenaar.query('create unique index schakel_handeling on raadpleging.schakel (handeling_id)');
    expect((await verify()).map(({ soort }) => soort)).toEqual(['gewijzigd', 'gewijzigd']);
  });
});

describe('the end of the log', () => {
  it('cut off is seen at the tail', async () => {
    const { rows } = await eigenaar.query<{ shard: number; handeling: string }>(
      'select distinct on (shard) shard, handeling_id::text as handeling from raadpleging.schakel order by shard, volgnummer desc limit 1',
    );
    await eigenaar.query('delete from raadpleging.handeling where id = $1', [rows[0]?.handeling]);
    await eigenaar.query('delete from raadpleging.schakel where handeling_id = $1', [rows[0]?.handeling]);
    expect(await verify()).toContainEqual(
      expect.objectContaining({ soort: 'staartPastNiet', shard: rows[0]?.shard }),
    );
  });
});

describe('the hourly root', () => {
  const nu = new Date('2027-01-12T09:02:00Z');

  it('is signed once for the same log, names the one before, and fits', async () => {
    const eerste = await tekenWortel(eigenaar, keys, nu);
    expect(await tekenWortel(eigenaar, keys, nu)).toBeUndefined();
    await schrijf(eigenaar, 50, [11]);
    const tweede = await tekenWortel(eigenaar, keys, new Date('2027-01-12T10:02:00Z'));
    expect(tweede?.vorige).toBe(eerste?.wortel);
    expect(await verify()).toEqual([]);
  });

  it('that was signed with another key is not believed', async () => {
    await tekenWortel(eigenaar, createKeyRing(randomBytes(32)), nu);
    expect(await verify()).toEqual([{ soort: 'handtekeningOnjuist', op: nu.toISOString() }]);
  });

  it('kept by a second party betrays a log that the owner chained anew, root table and all', async () => {
    await tekenWortel(eigenaar, keys, nu);
    const bewaard = await leesWortels(eigenaar);
    const { handeling } = await middelste();
    await eigenaar.query("update raadpleging.handeling set grond = 'team' where id = $1", [handeling]);
    await eigenaar.query('call raadpleging.begin_keten()');
    expect(await verify()).toEqual([]);
    expect((await verify(bewaard)).some(({ soort }) => soort === 'wortelPastNiet')).toBe(true);
  });
});

describe('the application’s role', () => {
  it.each(['schakel', 'ketenstaart', 'wortel'])('neither reads nor writes %s', async (tabel) => {
    const app = new pg.Client({ connectionString: proef.appUrl });
    await app.connect();
    for (const sql of [`select * from raadpleging.${tabel}`, `delete from raadpleging.${tabel}`])
      await expect(app.query(sql)).rejects.toThrow(/permission denied/);
    await app.end();
  });
});
