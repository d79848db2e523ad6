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

const kies = async (sub: string, anders: object = {}) =>
  (await wereld.als(sub)).put(
    url,
    { wijze: 'dagelijks', tijd: '00:00', kanaal: 'sms', bewoording: 'lijstje', alleenIk: true, ...anders },
    { versie: 0 },
  );
const kinds = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);

describe('what does not leave the own page', () => {
  it('is a message to who is in danger: not by text, not by mail', async () => {
    expect((await (await wereld.als('linda')).get(url)).json()).toMatchObject({
      wijze: 'uit',
      kanalen: ['hier'],
    });
    for (const kanaal of ['sms', 'mail'])
      expect(kinds(await kies('linda', { kanaal }))).toEqual(['berichtNietVeilig']);
  });
  it('is a message to a phone that others see, and one about a missed check', async () => {
    expect((await (await wereld.als('mark')).get(url)).json()).toMatchObject({
      kanalen: ['hier', 'sms', 'mail'],
    });
    expect(kinds(await kies('mark', { alleenIk: false }))).toEqual(['toestelNietAlleenEigen']);
    expect(kinds(await kies('mark', { wijze: 'ookacuut', kanaal: 'hier' }))).toEqual(['acuutNietInPortaal']);
    expect(await wereld.fabriek.sql('select 1 from rondom.rustkeuze')).toEqual([]);
  });
});

describe('somebody of the family', () => {
  it('gets a number and neutral words when a question waits, as long as the portal is his and it is safe', async () => {
    const [org] = await wereld.fabriek.sql<{ id: string }>(
      'select min(id)::text as id from rondom.organisatie',
    );
    await wereld.fabriek.sql(
      `insert into rondom.toestemming (gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand, hoe,
         gevraagd_door, gevraagd_op, tot_en_met)
       select $1, p, p, $4, (select max(id) from rondom.organisatie), 'meedenken', '{plan}', 'gevraagd', 'portaal', $5, now(), '2027-06-01'
       from unnest(array[$2, $3]::bigint[]) p`,
      [v.gezin, v.persoon.mark, v.persoon.linda, org?.id, v.gebruiker.samira],
    );
    expect((await kies('mark')).statusCode).toBe(200);
    expect((await kies('linda', { kanaal: 'hier' })).statusCode).toBe(200);
    // Chosen when it was safe; it no longer is.
    await wereld.fabriek.sql(
      "update rondom.rustkeuze set kanaal = 'sms' where gebruiker_id = (select id from rondom.gebruiker where sub = 'linda')",
    );
    expect(await maakBerichten(eigenaar, wereld.clock)).toBe(1);
    const answer = await (await wereld.als('mark')).get(url);
    expect(answer.json()).toMatchObject({ kanaal: 'sms', bewoording: 'lijstje', berichten: [{ aantal: 1 }] });
    for (const woord of ['Noor', 'Verhoeven', 'gezin', 'meedenken']) expect(answer.body).not.toContain(woord);
    expect((await (await wereld.als('linda')).get(url)).json()).toMatchObject({ berichten: [] });
    await wereld.fabriek.sql('update rondom.portaaltoegang set periode = daterange(lower(periode), $1)', [
      '2027-01-12',
    ]);
    await wereld.fabriek.sql('delete from rondom.bericht');
    expect(await maakBerichten(eigenaar, wereld.clock)).toBe(0);
    expect((await (await wereld.als('mark')).get(url)).statusCode).toBe(403);
    await wereld.fabriek.sql('update rondom.rustkeuze set wijze = $1', ['uit']);
    await eigenaar.query(
      "delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'berichtpost'",
    );
  });
});

describe('quiet', () => {
  it('is off until somebody chooses otherwise: nothing is made', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.get(url)).json()).toEqual({
      ...{ wijze: 'uit', tijd: '09:00', versie: 0, berichten: [] },
      ...{ kanaal: 'hier', bewoording: 'iets', kanalen: ['hier'] },
    });
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
