import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let wacht = '';
let nummer = '';
const id: Record<string, string> = {};
const pad = () => `/api/v1/gezinnen/${v.gezin}/anderewegen`;
const zoekpad = () => `/api/v1/gezinnen/${v.gezin}/wachten/${wacht}/anderewegen`;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  for (const [sub, rol, soort] of [
    ['hanneke', 'regiodirecteur', 'regio'],
    ['elders', 'regiodirecteur', 'gemeente'],
    ['jelle', 'expertteam', 'expertteam'],
    ['maarten', 'inspecteur', 'inspectie'],
  ] as const) {
    const org = await fabriek.organisatie(soort, `Organisatie van ${sub}`);
    id[sub] = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie: org });
  }
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Rivierenland'), ('jeugdhulpregio', 'Achterhoek')",
  );
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) select $1, id, '[2026-01-01,)' from rondom.regio where naam = 'Rivierenland'",
    [v.gezin],
  );
  for (const [sub, regio] of [
    ['hanneke', 'Rivierenland'],
    ['jelle', 'Rivierenland'],
    ['elders', 'Achterhoek'],
  ])
    await fabriek.sql('insert into rondom.mandaat select $1, id from rondom.regio where naam = $2', [
      id[sub ?? ''],
      regio,
    ]);
  const [row] = await fabriek.sql<{ id: string }>(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie)
     select $1, $2, 'passendehulp', id, '2026-11-01', '2026-12-13', 'maatwerkBesluit', 'lokaalteam' from rondom.regio where naam = 'Rivierenland' returning id::text`,
    [v.gezin, v.persoon.noor],
  );
  wacht = row?.id ?? '';
  const bord = (await (await wereld.als('hanneke')).get('/api/v1/bord')).json<{
    rijen: { nummer: string }[];
  }>();
  nummer = bord.rijen[0]?.nummer ?? '';
});
afterAll(() => wereld.sluit());

const weg = (over: object = {}) => ({
  ...{
    nodig: 'Hulp thuis vanaf vandaag',
    hindernis: 'contract',
    hindernisTekst: 'Er is geen contract met deze aanbieder.',
  },
  ...{
    toestaat: 'regiodirecteur',
    kostenCent: 240_000,
    wie: 'Hulpverlener van de aanbieder',
    eindOp: '2027-04-01',
    ...over,
  },
});
const start = (over: object = {}) => ({
  ...{
    op: '2027-01-12',
    wie: 'Ruben Smit',
    grond: { soort: 'besluit' },
    papierenUiterlijk: '2027-01-26',
    ...over,
  },
});

interface Weg {
  readonly id: string;
  readonly versie: number;
  readonly stand: string;
  readonly acties: readonly string[];
}
const eerste = async (): Promise<Weg> => {
  const { wegen } = (await (await wereld.als('samira')).get(pad())).json<{ wegen: Weg[] }>();
  if (wegen[0] === undefined) throw new Error('there is no other way');
  return wegen[0];
};
const register = async (sub: string) => (await wereld.als(sub)).get('/api/v1/anderewegen');

describe('who may not', () => {
  it('is closed for who has no relation, for the family, and for another region', async () => {
    for (const sub of ['daan', 'joris', 'jelle', 'hanneke', 'linda', 'noor', 'maarten']) {
      expect((await (await wereld.als(sub)).get(pad())).statusCode).toBe(403);
      expect((await (await wereld.als(sub)).post(zoekpad(), weg())).statusCode).toBe(403);
    }
    for (const sub of ['samira', 'linda', 'maarten']) expect((await register(sub)).statusCode).toBe(403);
    expect((await (await wereld.als('elders')).post(`/api/v1/bord/${nummer}/andereweg`)).statusCode).toBe(
      404,
    );
    expect((await (await wereld.als('jelle')).post(`/api/v1/bord/${nummer}/andereweg`)).statusCode).toBe(404);
  });
});

describe('what it costs', () => {
  it.each([
    [null, null],
    [0, '0'],
    [240_000, '240000'],
  ])('%j stays what was said: unknown is not free', async (kostenCent, staat) => {
    const samira = await wereld.als('samira');
    const made = await samira.post(zoekpad(), weg({ kostenCent }));
    expect(made.statusCode, made.body).toBe(201);
    expect(await wereld.fabriek.sql('select kosten_cent::text as cent from rondom.andereweg')).toEqual([
      { cent: staat },
    ]);
    await wereld.fabriek.sql('delete from rondom.taak');
    await wereld.fabriek.sql('delete from rondom.andereweg');
  });
  it('is not said below nothing, or in words', async () => {
    for (const kostenCent of [-1, 1.5, 'veel'])
      expect((await (await wereld.als('samira')).post(zoekpad(), weg({ kostenCent }))).statusCode).toBe(400);
  });
});

describe('another way, walked to help started first', () => {
  it('is asked by the director under a number, without a name; the vast gezicht gets the task', async () => {
    const hanneke = await wereld.als('hanneke');
    expect((await hanneke.get(`/api/v1/bord/${nummer}/andereweg`)).json()).toEqual({
      weg: null,
      acties: ['vraag'],
    });
    expect((await hanneke.post(`/api/v1/bord/${nummer}/andereweg`)).statusCode).toBe(201);
    expect((await hanneke.post(`/api/v1/bord/${nummer}/andereweg`)).statusCode).toBe(409);
    const { body } = await register('hanneke');
    for (const word of ['Noor', 'Linda', 'Verhoeven', 'Samira', 'gezinId']) expect(body).not.toContain(word);
    const taken = await wereld.fabriek.sql(
      "select 1 from rondom.taak where gebruiker_id = $1 and soort = 'andereweggevraagd'",
      [v.gebruiker.samira],
    );
    expect(taken).toHaveLength(1);
    expect(await eerste()).toMatchObject({ stand: 'gevraagd', acties: ['zoek', 'stop'] });
  });

  it('is filled in by the vast gezicht; where somebody lives in secret does not go along', async () => {
    const { id: wegId, versie } = await eerste();
    const samira = await wereld.als('samira');
    const verraad = weg({ nodig: 'Hulp op Zilverberkhof 14' });
    expect((await samira.put(`${pad()}/${wegId}`, verraad, { versie })).statusCode).toBe(422);
    expect((await samira.put(`${pad()}/${wegId}`, weg(), { versie })).statusCode).toBe(200);
    expect(await eerste()).toMatchObject({ stand: 'gezocht', acties: ['zoek', 'start', 'stop'] });
  });

  it('cannot be permitted by who asks for it, nor started on a decision that was not taken', async () => {
    const { id: wegId, versie } = await eerste();
    const besluit = { mag: true, reden: 'Het kind wacht te lang.' };
    for (const sub of ['samira', 'jelle', 'linda'])
      expect(
        (await (await wereld.als(sub)).post(`/api/v1/anderewegen/${wegId}/besluit`, besluit, { versie }))
          .statusCode,
      ).toBe(403);
    expect(
      (await (await wereld.als('elders')).post(`/api/v1/anderewegen/${wegId}/besluit`, besluit, { versie }))
        .statusCode,
    ).toBe(404);
    const samira = await wereld.als('samira');
    expect((await samira.post(`${pad()}/${wegId}/start`, start(), { versie })).statusCode).toBe(409);
  });

  it('is permitted by the director with why, and help starts before the papers', async () => {
    const { id: wegId, versie } = await eerste();
    const hanneke = await wereld.als('hanneke');
    const rij = (await register('hanneke')).json<{ wegen: { nodig: string; acties: string[] }[] }>().wegen[0];
    expect(rij).toMatchObject({
      nodig: 'Hulp thuis vanaf vandaag',
      acties: ['besluit'],
      kostenCent: 240_000,
    });
    const besluit = { mag: true, reden: 'Het kind wacht te lang.' };
    expect((await hanneke.post(`/api/v1/anderewegen/${wegId}/besluit`, besluit, { versie })).statusCode).toBe(
      200,
    );
    const samira = await wereld.als('samira');
    const url = `${pad()}/${wegId}/start`;
    expect(
      (await samira.post(url, start({ papierenUiterlijk: '2027-06-01' }), { versie: versie + 1 })).statusCode,
    ).toBe(400);
    expect((await samira.post(url, start({ op: '2027-01-13' }), { versie: versie + 1 })).statusCode).toBe(
      400,
    );
    expect((await samira.post(url, start(), { versie: versie + 1 })).statusCode).toBe(200);
    expect(await eerste()).toMatchObject({
      ...{
        stand: 'gestart',
        gestartOp: '2027-01-12',
        papierenOp: null,
        toegestaanDoor: 'hanneke',
        grond: 'besluit',
      },
      acties: ['papieren'],
    });
  });

  it('does not take the child off the board: that takes help that began and was confirmed', async () => {
    const bord = (await (await wereld.als('hanneke')).get('/api/v1/bord')).json<{
      rijen: { nummer: string }[];
    }>();
    expect(bord.rijen.map((rij) => rij.nummer)).toContain(nummer);
  });

  it('has its papers after, and teaches the region what was learned, under a number', async () => {
    const { id: wegId, versie } = await eerste();
    const samira = await wereld.als('samira');
    expect((await samira.post(`${pad()}/${wegId}/geleerd`, { geleerd: 'x' }, { versie })).statusCode).toBe(
      409,
    );
    expect((await samira.post(`${pad()}/${wegId}/papieren`, undefined, { versie })).statusCode).toBe(200);
    const geleerd = { geleerd: 'Een los contract kan binnen een dag.' };
    expect((await samira.post(`${pad()}/${wegId}/geleerd`, geleerd, { versie: versie + 1 })).statusCode).toBe(
      200,
    );
    for (const sub of ['hanneke', 'jelle'])
      expect((await register(sub)).json()).toMatchObject({
        wegen: [
          {
            nummer: expect.stringMatching(/^K-/) as string,
            stand: 'geleerd',
            geleerd: geleerd.geleerd,
            nodig: null,
          },
        ],
        hindernissen: [{ hindernis: 'contract', aantal: 1 }],
      });
    const lines = await wereld.fabriek.sql(
      "select 1 from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id where o.persoon_id = $1 and h.gebruiker_id = $2 and o.soort = 'andereweg'",
      [v.persoon.noor, id['hanneke']],
    );
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('when nobody can decide today', () => {
  it('starts on a duty with a name, or on the yes of a person with a name', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.post(zoekpad(), weg())).statusCode).toBe(201);
    expect((await samira.post(zoekpad(), weg())).statusCode).toBe(404);
    const { id: wegId, versie } = await eerste();
    const url = `${pad()}/${wegId}/start`;
    expect(
      (await samira.post(url, start({ grond: { soort: 'persoon', naam: ' ' } }), { versie })).statusCode,
    ).toBe(400);
    const plicht = start({ grond: { soort: 'plicht', plicht: 'jeugdwet261b' } });
    expect((await samira.post(url, plicht, { versie })).statusCode).toBe(200);
    expect(await eerste()).toMatchObject({
      stand: 'gestart',
      grond: 'plicht',
      plicht: 'jeugdwet261b',
      toegestaanDoor: null,
    });
  });

  it('cannot be written by the application as a decision of a director', async () => {
    const { id: wegId } = await eerste();
    const samira = {
      gebruikerId: v.gebruiker.samira,
      sub: 'samira',
      naam: 'Samira',
      soort: 'medewerker',
      rol: 'lokaalteam',
      organisatieId: null,
      organisatie: null,
      persoonId: null,
    } as const;
    await expect(
      wereld.database.inTransaction(samira, { grond: 'betrokken' }, { gezin: v.gezin }, (tx) =>
        tx.query('proef.besluit', 'update rondom.andereweg set toegestaan_door = $1 where id = $2', [
          v.gebruiker.samira,
          wegId,
        ]),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
