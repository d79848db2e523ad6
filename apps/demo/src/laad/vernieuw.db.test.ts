import { describe, expect, test } from 'vitest';
import { addDays, getPlainDate } from '@rondom/domain/kern';
import { createBeheer } from '../beheer.ts';
import { openDemo } from './demo.proef.ts';
import { openDeur } from './deur.proef.ts';
import { laad, laadOpnieuw } from './index.ts';
import { anker } from './kalender.ts';

const gisteren = addDays(anker, -1);
const vrijdag = getPlainDate('2027-01-08');

/** A demo of yesterday, before a front door where it is today. */
function openOud() {
  const demo = openDemo(gisteren);
  const { als } = openDeur(demo, anker);
  const opdracht = (vandaag = anker) => ({ url: demo.url(), keys: demo.keys, vandaag });
  const dag = async () => (await demo.lees("select waarde from platform.kenmerk where naam = 'demo'"))[0];
  return { demo, als, opdracht, dag };
}

describe('a demo of yesterday in which nobody wrote', () => {
  const { demo, als, opdracht, dag } = openOud();
  const sleutels = async () =>
    (
      await demo.lees<{ naam: string; gewikkeld: Buffer }>(
        "select soort || ':' || eigenaar_id as naam, gewikkeld from platform.sleutel order by 1",
      )
    ).map(({ naam, gewikkeld }) => [naam, demo.keys.unwrap(naam, gewikkeld).toString('hex')]);

  test('is put on today by itself, also after somebody read and was refused', async () => {
    expect((await als('samira', 'GET', '/gezinnen/1')).status).toBe(200);
    expect((await als('daan', 'GET', '/gezinnen/1')).status).toBe(403);
    const ervoor = await sleutels();
    expect(await laad(opdracht())).toMatchObject({ gezinnen: expect.any(Number) as number });
    expect(await dag()).toEqual({ waarde: anker });
    // Whoever holds a key in memory goes on reading with it.
    expect(await sleutels()).toEqual(ervoor);
  });

  test('then says what a demo loaded today says, to whoever was logged in already', async () => {
    const bord = JSON.parse((await als('hanneke', 'GET', '/bord')).body) as object;
    expect(bord).toMatchObject({ vandaag: anker, aantal: 11, geholpen: 22, zonderHulp: 2, erbij: 9 });
    expect((await als('noor', 'GET', '/portaal')).body).toContain('Ik mis papa.');
    expect((await als('samira', 'GET', '/gezinnen/1')).status).toBe(200);
  });

  test('keeps nothing of the days before: no line of the log, no history, no answered request', async () => {
    await laad(opdracht(vrijdag));
    expect(
      await demo.lees("select 1 from raadpleging.handeling where handeling = 'lees' and vastgelegd_op <> op"),
    ).toEqual([]);
    expect(
      await demo.lees(
        'select 1 from rondom.wacht_historie where rij_id in (select rij_id from rondom.wacht_historie group by 1 having count(*) > 1)',
      ),
    ).toEqual([]);
    await laad(opdracht());
  });

  test('is loaded anew when it is of another program', async () => {
    expect(await laad({ ...opdracht(), opbouw: 'nieuw' })).toMatchObject({
      gezinnen: expect.any(Number) as number,
    });
    expect(await laad({ ...opdracht(), opbouw: 'nieuw' })).toBe('vers');
    await laad(opdracht());
  });

  test('moves on with the clock while it runs, and its BRP with it', async () => {
    let nu = anker;
    const beheer = createBeheer({ ...opdracht(), vandaag: () => nu });
    expect(await beheer.stand()).toEqual({ vandaag: anker, dag: anker, geschreven: false });
    nu = addDays(anker, 1);
    expect(await beheer.stand()).toEqual({ vandaag: nu, dag: nu, geschreven: false });
    expect(await beheer.dag()).toBe(nu);
  });
});

describe('a demo of yesterday in which somebody wrote', () => {
  const { demo, als, opdracht, dag } = openOud();
  const woord = { tekst: 'Dit blijft staan.', keuze: 'alleenVastGezicht' };
  const woorden = () => demo.lees('select id from rondom.woord');

  test('is not put on today by itself, however often one looks', async () => {
    expect((await als('noor', 'POST', '/portaal/woorden', woord)).status).toBe(201);
    const ervoor = await woorden();
    expect(await laad(opdracht())).toBe('geschreven');
    const beheer = createBeheer({ ...opdracht(), vandaag: () => anker });
    for (const keer of [1, 2])
      expect(await beheer.stand(), String(keer)).toEqual({ vandaag: anker, dag: gisteren, geschreven: true });
    expect(await dag()).toEqual({ waarde: gisteren });
    expect(await woorden()).toEqual(ervoor);
  });

  test('is put on today when somebody says so; what was written is gone then', async () => {
    const beheer = createBeheer({ ...opdracht(), vandaag: () => anker });
    await beheer.vandaag();
    expect(await beheer.stand()).toEqual({ vandaag: anker, dag: anker, geschreven: false });
    expect(await woorden()).toHaveLength(2);
    expect((await als('noor', 'GET', '/portaal')).body).not.toContain('Dit blijft staan.');
  });

  test('counts a draft that somebody has not sent yet, and not one that was thrown away', async () => {
    const url = '/concepten/woord/mijnwoord';
    const beheer = createBeheer({ ...opdracht(), vandaag: () => anker });
    await als('noor', 'PUT', url, { inhoud: { tekst: 'Half' }, versie: 0 });
    expect((await beheer.stand()).geschreven).toBe(true);
    await als('noor', 'DELETE', url);
    expect((await beheer.stand()).geschreven).toBe(false);
  });

  test('broken off in the middle keeps its day and its words', async () => {
    await als('noor', 'POST', '/portaal/woorden', woord);
    const ervoor = await woorden();
    await demo.lees(
      `create function demo.val_om() returns trigger language plpgsql as $$ begin raise 'stop'; end $$`,
    );
    await demo.lees(
      'create trigger val_om before insert on rondom.afspraak for each row execute function demo.val_om()',
    );
    await expect(laadOpnieuw(opdracht(vrijdag))).rejects.toThrow('stop');
    await demo.lees('drop trigger val_om on rondom.afspraak');
    expect(await woorden()).toEqual(ervoor);
    expect(await dag()).toEqual({ waarde: anker });
  });
});

test.each(['2026-12-24', '2028-02-29'])(
  'one demo after another, on %s it is what a fresh one is',
  async (tekst) => {
    const { demo, opdracht } = verhuisd;
    const dag = getPlainDate(tekst);
    await laadOpnieuw(opdracht(dag));
    const [row] = await demo.lees<{ gezinnen: string; open: string }>(
      `select (select count(*) from rondom.gezin) as gezinnen, (select count(*) from rondom.wacht where beeindigd_op is null and uiterlijk < $1) as open`,
      [dag],
    );
    expect(row).toEqual({ gezinnen: expect.any(String) as string, open: '11' });
  },
);
const verhuisd = openOud();
