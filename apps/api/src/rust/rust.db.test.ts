import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { maakBerichten } from './index.ts';

let wereld: Wereld;
let v: Verhoeven;
let eigenaar: pg.Client;
const url = '/api/v1/rustkeuze';

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  await wereld.fabriek.sql(
    "insert into rondom.taak (gezin_id, gebruiker_id, soort, persoon_id, uiterlijk) values ($1, $2, 'expertantwoord', $3, '2027-01-12'), ($1, $2, 'expertantwoord', $3, '2027-02-12')",
    [v.gezin, v.gebruiker.samira, v.persoon.noor],
  );
});
afterAll(async () => {
  await eigenaar.end();
  await wereld.sluit();
});

describe('who may not', () => {
  it('reads or sets it from the portal', async () => {
    for (const sub of ['linda', 'noor']) {
      expect((await (await wereld.als(sub)).get(url)).statusCode).toBe(403);
      const set = await (
        await wereld.als(sub)
      ).put(url, { wijze: 'dagelijks', tijd: '07:00' }, { versie: 0 });
      expect(set.statusCode).toBe(403);
    }
  });
});

describe('quiet', () => {
  it('is off until somebody chooses otherwise: nothing is made', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.get(url)).json()).toEqual({ wijze: 'uit', tijd: '09:00', versie: 0, berichten: [] });
    expect(await maakBerichten(eigenaar, wereld.clock)).toBe(0);
  });

  it.each(['25:00', '9:00', '', '09:60'])('knows no time %j', async (tijd) => {
    const answer = await (await wereld.als('samira')).put(url, { wijze: 'dagelijks', tijd }, { versie: 0 });
    expect(answer.statusCode).toBe(400);
  });

  it('makes one message of the day: a number, and nobody', async () => {
    const samira = await wereld.als('samira');
    const keuze = { wijze: 'dagelijks', tijd: '00:00' };
    expect((await samira.put(url, keuze, { versie: 0 })).statusCode).toBe(200);
    expect((await samira.put(url, keuze, { versie: 0 })).statusCode).toBe(409);
    expect(await maakBerichten(eigenaar, wereld.clock)).toBe(1);
    expect(await maakBerichten(eigenaar, wereld.clock)).toBe(0);
    const { body } = await samira.get(url);
    expect(body).toContain('"aantal":1');
    for (const woord of ['Noor', 'Verhoeven', 'gezin', 'expertantwoord']) expect(body).not.toContain(woord);
    const post = await eigenaar.query(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'berichtpost'",
    );
    expect(post.rows.map((row: { payload: object }) => Object.keys(row.payload))).toEqual([['berichtId']]);
  });

  it('shows nobody the choice or the messages of a colleague', async () => {
    expect((await (await wereld.als('daan')).get(url)).json()).toMatchObject({ wijze: 'uit', berichten: [] });
  });
});
