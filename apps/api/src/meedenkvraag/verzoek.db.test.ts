import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import pg from 'pg';
import { getPlainDate } from '@rondom/domain/kern';
import { kanaries } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { createClock } from '../platform/clock.ts';
import { loopMeedenkvragen } from './loop.taak.ts';
import {
  antwoordVan,
  maakMeedenken,
  totEnMet,
  VRAAG,
  type Meedenkwereld,
} from '../../../../proeven/opzet/meedenken.ts';

let wereld: Wereld;
let m: Meedenkwereld;
let samira: Bezoeker;
let femke: Bezoeker;
beforeAll(async () => {
  wereld = await openWereld();
  m = await maakMeedenken(wereld);
  samira = await wereld.als('samira');
  femke = await wereld.als('femke');
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  const sql = (tekst: string, waarden: unknown[] = []) => wereld.fabriek.sql(tekst, waarden);
  wereld.clock.zetOp(new Date('2027-01-12T07:30:00Z'));
  await sql('delete from rondom.meedenkvraag_deel');
  await sql('delete from rondom.meedenkvraag');
  await sql("delete from rondom.betrokkenheid where soort = 'meedenker'");
  await sql('delete from rondom.taak');
  await sql("update rondom.toestemming set stand = 'gegeven', ingetrokken_op = null, versie = 1");
});

const tot = (stand: 'gevraagd' | 'aangenomen' | 'beantwoord', over: object = {}) =>
  totEnMet(m, { samira, femke }, stand, over);
const verzoeken = async (who = femke) =>
  (await who.get('/api/v1/meedenkvragen')).json<
    { id: string; stand: string; vraag: string | null; over: string | null; acties: string[] }[]
  >();
const deel = (id: string, who = femke) => who.get(`/api/v1/meedenkvragen/${id}/deel`);
const doe = (id: string, versie: number, daad: string, body?: unknown, who = femke) =>
  who.post(`/api/v1/meedenkvragen/${id}/${daad}`, body, { versie });
const taken = async () =>
  (
    await wereld.fabriek.sql<{ soort: string; uiterlijk: string }>(
      'select soort, uiterlijk::text from rondom.taak order by id',
    )
  ).map(({ soort, uiterlijk }) => `${soort} ${uiterlijk}`);
const vasteGezichten = () =>
  wereld.fabriek.sql(
    "select id, gebruiker_id, periode::text, versie from rondom.betrokkenheid where soort = 'vastgezicht' order by id",
  );

describe('who was asked by name', () => {
  it.each(['samira', 'daan', 'ruben', 'joris', 'linda', 'mark'])('is not %s', async (sub) => {
    const { id, versie } = await tot('gevraagd');
    const who = await wereld.als(sub);
    expect((await who.get('/api/v1/meedenkvragen')).statusCode).toBe(403);
    expect((await deel(id, who)).statusCode).toBe(403);
    expect((await doe(id, versie, 'aanname', undefined, who)).statusCode).toBe(403);
  });

  it('is not her colleague, who sees nothing of it', async () => {
    const { id, versie } = await tot('gevraagd');
    const bo = await wereld.als('bo');
    expect(await verzoeken(bo)).toEqual([]);
    expect((await doe(id, versie, 'aanname', undefined, bo)).statusCode).toBe(404);
    expect((await deel(id, bo)).statusCode).toBe(404);
  });

  it('sees the question, who asks and until when; his part of the plan only once she thinks along', async () => {
    const { id, versie } = await tot('gevraagd');
    expect(await verzoeken()).toMatchObject([
      {
        ...{ vraag: VRAAG, over: 'Mark Verhoeven', gevraagdDoor: 'Samira Haddou', zietDeel: false },
        ...{ toegangTot: '2027-01-26', acties: ['aanname', 'weigering'] },
      },
    ]);
    expect((await deel(id)).statusCode).toBe(404);
    expect((await doe(id, versie, 'aanname')).statusCode).toBe(200);
    const gelezen = (await deel(id)).json<{ delen: { tekst: string }[] }>();
    expect(gelezen.delen.map(({ tekst }) => tekst)).toEqual([
      'Mark volgt elke dinsdag hulp bij Ggz De Linde.',
      'Papa en mama zien elkaar niet bij halen en brengen.',
    ]);
  });

  it('sees no address, no word of Noor, nobody else, and not the family itself', async () => {
    const { id } = await tot('aangenomen');
    for (const url of ['/api/v1/meedenkvragen', `/api/v1/meedenkvragen/${id}/deel`]) {
      const { body } = await femke.get(url);
      expect(body).not.toMatch(kanaries);
      for (const naam of ['Linda', 'Noor', 'Sem', 'Van Dalen']) expect(body).not.toContain(naam);
    }
    const gezin = `/api/v1/gezinnen/${m.v.gezin}`;
    for (const url of [
      gezin,
      `${gezin}/plan`,
      `${gezin}/woorden`,
      `${gezin}/raadplegingen`,
      `${gezin}/meedenkvragen`,
    ])
      expect((await femke.get(url)).statusCode).toBe(403);
    expect((await femke.get('/api/v1/gezinnen')).statusCode).toBe(403);
  });

  it('loses a part that Mark may no longer read himself', async () => {
    const { id } = await tot('aangenomen');
    const weg = [
      'delete from rondom.plantekst_lezer where plantekst_id = $1 and persoon_id = $2',
      [m.deel.hulp, m.v.persoon.mark],
    ] as const;
    await wereld.fabriek.sql(weg[0], [...weg[1]]);
    const { body } = await deel(id);
    await wereld.fabriek.sql(
      'insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id) values ($1, $2, $3)',
      [m.v.gezin, ...weg[1]],
    );
    expect(body).not.toContain('elke dinsdag');
    expect(body).toContain('halen en brengen');
  });
});

describe('the intake of an organisation', () => {
  it('is everybody there who can be asked; who takes it up is the only one from then on', async () => {
    const { id } = await tot('gevraagd', { gebruikerId: null });
    const bo = await wereld.als('bo');
    expect(await verzoeken(bo)).toMatchObject([{ id, intake: true }]);
    expect(await verzoeken(await wereld.als('omar'))).toEqual([]);
    const both = await Promise.all([doe(id, 1, 'aanname'), doe(id, 1, 'aanname', undefined, bo)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([
      200,
      expect.toSatisfy((s) => s === 404 || s === 409),
    ]);
    const lijsten = [await verzoeken(), await verzoeken(bo)];
    expect(lijsten.map(({ length }) => length).sort()).toEqual([0, 1]);
  });
});

describe('access ends', () => {
  const dicht = async (id: string) => {
    expect((await deel(id)).statusCode).toBe(404);
    const [rij] = await verzoeken();
    expect([rij?.vraag ?? null, rij?.over ?? null]).toEqual([null, null]);
  };

  it('at the first moment after its last day, without anybody doing a thing', async () => {
    const { id } = await tot('aangenomen');
    wereld.clock.zetOp(new Date('2027-01-26T22:59:59Z'));
    expect((await deel(id)).statusCode).toBe(200);
    wereld.clock.zetOp(new Date('2027-01-26T23:00:00Z'));
    await dicht(id);
  });

  it('at stepping out, to the second; that she was there today stays', async () => {
    const { id, versie } = await tot('aangenomen');
    expect((await doe(id, versie, 'uitstap')).statusCode).toBe(200);
    await dicht(id);
    expect(await taken()).toEqual(['meedenkuitgestapt 2027-01-13']);
    expect(
      await wereld.fabriek.sql("select periode::text from rondom.betrokkenheid where soort = 'meedenker'"),
    ).toEqual([{ periode: '[2027-01-12,2027-01-13)' }]);
  });

  it('with the answer, where that was how she sent it', async () => {
    const { id, versie } = await tot('aangenomen');
    expect((await doe(id, versie, 'antwoord', antwoordVan())).statusCode).toBe(200);
    await dicht(id);
    expect(await taken()).toEqual(['meedenkantwoord 2027-01-13']);
  });

  it('not with an answer that says she stays until the day', async () => {
    const { id, versie } = await tot('beantwoord');
    expect((await deel(id)).statusCode).toBe(200);
    expect((await doe(id, versie, 'uitstap')).statusCode).toBe(200);
    await dicht(id);
  });

  it('when Mark takes his yes back: at once, and Samira hears it today', async () => {
    const { id } = await tot('aangenomen');
    const mark = await wereld.als('mark');
    const terug = await mark.post(
      `/api/v1/portaal/toestemmingen/${m.toestemming}/antwoord`,
      { antwoord: 'trekin' },
      { versie: 1 },
    );
    expect(terug.statusCode).toBe(200);
    await dicht(id);
    expect(await taken()).toEqual(['meedenktoestemmingweg 2027-01-12']);
    const vragen = (await samira.get(`/api/v1/gezinnen/${m.v.gezin}/meedenkvragen`)).json<unknown>();
    expect(vragen).toMatchObject({ vragen: [{ stand: 'toestemmingweg', leeft: false, acties: [] }] });
    expect((await doe(id, 3, 'antwoord', antwoordVan())).statusCode).toBe(409);
  });

  it('when her account closes', async () => {
    const { id } = await tot('aangenomen');
    const sql = (tekst: string, waarden: unknown[] = []) => wereld.fabriek.sql(tekst, waarden);
    await sql("update rondom.gebruiker set actief = false where sub = 'femke'");
    const answer = await deel(id);
    await sql("update rondom.gebruiker set actief = true where sub = 'femke'");
    expect(answer.statusCode).toBe(401);
  });
});

describe('saying no', () => {
  it('takes a reason, ends it and tells the vast gezicht', async () => {
    const { id, versie } = await tot('gevraagd');
    expect((await doe(id, versie, 'weigering', { reden: ' ' })).statusCode).toBe(400);
    expect((await doe(id, versie, 'weigering', { reden: 'Hij is hier uitgeschreven.' })).statusCode).toBe(
      200,
    );
    expect(await taken()).toEqual(['meedenkgeweigerd 2027-01-13']);
    const vragen = (await samira.get(`/api/v1/gezinnen/${m.v.gezin}/meedenkvragen`)).json<unknown>();
    expect(vragen).toMatchObject({ vragen: [{ stand: 'geweigerd', reden: 'Hij is hier uitgeschreven.' }] });
  });

  it('is no longer possible once she thinks along', async () => {
    const { id, versie } = await tot('aangenomen');
    expect((await doe(id, versie, 'weigering', { reden: 'Toch niet.' })).statusCode).toBe(409);
  });
});

describe('an answer after the term', () => {
  it('is kept and marked late, and opens nothing again', async () => {
    const { id, versie } = await tot('aangenomen');
    wereld.clock.zetOp(new Date('2027-01-28T08:00:00Z'));
    expect(await verzoeken()).toMatchObject([{ acties: ['antwoord', 'uitstap'], vraag: null }]);
    expect((await doe(id, versie, 'antwoord', antwoordVan({ stapUit: false }))).statusCode).toBe(200);
    expect((await deel(id)).statusCode).toBe(404);
    const vragen = (await samira.get(`/api/v1/gezinnen/${m.v.gezin}/meedenkvragen`)).json<unknown>();
    expect(vragen).toMatchObject({ vragen: [{ stand: 'beantwoord', antwoordTeLaat: true, leeft: false }] });
  });
});

describe('no answer by the day', () => {
  const loop = async (): Promise<number> => {
    const client = new pg.Client(wereld.eigenaarUrl);
    await client.connect();
    try {
      const klok = createClock(getPlainDate('2027-01-12'));
      klok.zetOp(wereld.clock.now());
      return await loopMeedenkvragen(client, klok);
    } finally {
      await client.end();
    }
  };
  const laat = async () => (await (await wereld.als('marijke')).get('/api/v1/mijnteam')).body;

  it('is a task for the vast gezicht the next working day, and her team leader hears it the one after', async () => {
    await tot('aangenomen');
    wereld.clock.zetOp(new Date('2027-01-22T20:00:00Z'));
    expect(await loop()).toBe(0);
    wereld.clock.zetOp(new Date('2027-01-25T08:00:00Z'));
    expect([await loop(), await loop()]).toEqual([1, 0]);
    expect(await taken()).toEqual(['meedenkgeenantwoord 2027-01-25']);
    expect(await laat()).not.toContain('meedenkvraag');
    wereld.clock.zetOp(new Date('2027-01-26T08:00:00Z'));
    expect([await loop(), await loop()]).toEqual([1, 0]);
    expect(await laat()).toContain('meedenkvraag');
    expect(await laat()).not.toContain(VRAAG);
    expect(await taken()).toHaveLength(1);
  });
});

describe('Mark', () => {
  it('reads who looked at his part, on whose question, and that he said yes to it on 6 January', async () => {
    const { id } = await tot('aangenomen');
    await deel(id);
    const regels = (await (await wereld.als('mark')).get('/api/v1/portaal/raadplegingen')).json<{
      regels: { medewerker: string | null; soortGegevens: string; grond: string; vraag: unknown }[];
    }>().regels;
    expect(regels.find(({ vraag }) => vraag !== null)).toMatchObject({
      ...{
        grond: 'toestemming',
        organisatie: 'Ggz De Linde',
        relatie: 'meedenker',
        medewerker: 'Femke Bakker',
      },
      vraag: { door: 'Samira Haddou', toestemmingOp: '2027-01-06' },
    });
    const linda = (await (await wereld.als('linda')).get('/api/v1/portaal/raadplegingen')).body;
    expect(linda).not.toContain('meedenkdeel');
  });
});

describe('the vast gezicht', () => {
  it('is the same one after any row of acts by anybody in this room', async () => {
    const before = await vasteGezichten();
    const daden = ['aanname', 'weigering', 'antwoord', 'uitstap', 'terug', 'overname'] as const;
    let toeval = 7;
    const kies = (n: number) => {
      toeval = (toeval * 48271) % 2147483647;
      return toeval % n;
    };
    for (let ronde = 0; ronde < 12; ronde += 1) {
      const { id } = await tot('gevraagd', kies(2) === 0 ? {} : { gebruikerId: null });
      for (let stap = 0; stap < 4; stap += 1) {
        const daad = daden[kies(daden.length)] ?? 'aanname';
        const [rij] = await wereld.fabriek.sql<{ versie: number }>(
          'select versie from rondom.meedenkvraag where id = $1',
          [id],
        );
        const van = daad === 'terug' || daad === 'overname';
        const url = van
          ? `/api/v1/gezinnen/${m.v.gezin}/meedenkvragen/${id}/${daad}`
          : `/api/v1/meedenkvragen/${id}/${daad}`;
        const body = {
          ...{ aanname: undefined, uitstap: undefined, terug: undefined },
          ...{ weigering: { reden: 'Nee.' }, antwoord: antwoordVan({ stapUit: kies(2) === 0 }) },
          overname: { regelId: m.regel.hulp, tekst: 'Vaste tijden.', zelf: true },
        }[daad];
        await (van ? samira : femke).post(url, body, { versie: rij?.versie ?? 1 });
        expect(await vasteGezichten()).toEqual(before);
      }
    }
  });
});
