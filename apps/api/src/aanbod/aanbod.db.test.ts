import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let wacht = '';
let onderzoek = '';
const regio: Record<string, string> = {};
const url = '/api/v1/aanbod';
const plekvragen = () => `/api/v1/gezinnen/${v.gezin}/plekvragen`;
const bijWacht = (deel: string) => `/api/v1/gezinnen/${v.gezin}/wachten/${wacht}/${deel}`;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const rows = await fabriek.sql<{ id: string; naam: string }>(
    `insert into rondom.regio (soort, naam, provincie) values ('jeugdhulpregio', 'Rivierenland', 'Gelderland'), ('jeugdhulpregio', 'Achterhoek', 'Gelderland')
     returning id::text, naam`,
  );
  for (const { id, naam } of rows) regio[naam] = id;
  const zorg = await fabriek.organisatie('jeugdhulpaanbieder', 'Pleegzorg De Linde');
  await fabriek.gebruiker({ sub: 'petra', naam: 'Petra', rol: 'teamleider', organisatie: zorg });
  const ander = await fabriek.organisatie('jeugdhulpaanbieder', 'Jeugdhulp Elders');
  await fabriek.gebruiker({ sub: 'elders', naam: 'Elders', rol: 'teamleider', organisatie: ander });
  const streek = await fabriek.organisatie('regio', 'Regio');
  const hanneke = await fabriek.gebruiker({
    sub: 'hanneke',
    naam: 'Hanneke',
    rol: 'regiodirecteur',
    organisatie: streek,
  });
  await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [hanneke, regio['Rivierenland']]);
  const wachten = await fabriek.sql<{ id: string }>(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie) values
       ($1, $2, 'pleeggezin', $4, '2026-12-01', '2027-01-04', 'plekZoeken', 'pleegzorg'),
       ($1, $3, 'onderzoek', $4, '2026-12-01', '2027-01-04', 'onderzoekStarten', 'raad') returning id::text`,
    [v.gezin, v.persoon.sem, v.persoon.noor, regio['Rivierenland']],
  );
  wacht = wachten[0]?.id ?? '';
  onderzoek = wachten[1]?.id ?? '';
});
afterAll(() => wereld.sluit());

const opgave = (over: object = {}) => ({
  hulpsoort: 'pleegzorg',
  expertise: ['trauma'],
  veiligheid: ['adresGeheim'],
  talen: ['nederlands'],
  vanLeeftijd: 4,
  totLeeftijd: 12,
  regioIds: [regio['Rivierenland']],
  plekken: 6,
  vrij: 2,
  vrijVanaf: '2027-01-12',
  wachttijdWeken: 3,
  broersZussen: true,
  ...over,
});
const behoefte = {
  hulpsoort: 'pleegzorg',
  vanaf: '2027-01-12',
  dichtbij: 'netwerk',
  broersZussen: false,
  expertise: [],
  veiligheid: ['adresGeheim'],
  taal: null,
};

interface Aanbod {
  readonly id: string;
  readonly versie: number;
  readonly organisatie: string;
  readonly vrijNu: number;
  readonly versheid: string;
  readonly acties: readonly string[];
}
const lijst = async (sub: string): Promise<readonly Aanbod[]> =>
  (await (await wereld.als(sub)).get(url)).json<{ aanbod: Aanbod[] }>().aanbod;
const eigen = async (): Promise<Aanbod> => {
  const found = (await lijst('petra')).find(({ acties }) => acties.length > 0);
  if (found === undefined) throw new Error('there is no own offer');
  return found;
};
interface Plekwacht {
  readonly wachtId: string;
  readonly contractdagen: number;
  readonly acties: readonly string[];
  readonly vragen: readonly {
    readonly id: string;
    readonly versie: number;
    readonly stand: string;
    readonly stappen: readonly string[];
  }[];
}
const plekwacht = async (sub: string): Promise<Plekwacht> => {
  const { wachten } = (await (await wereld.als(sub)).get(plekvragen())).json<{ wachten: Plekwacht[] }>();
  const found = wachten.find(({ wachtId }) => wachtId === wacht);
  if (found === undefined) throw new Error('the wait is not there');
  return found;
};

describe('who may not', () => {
  it('reads or says anything of offers: the family, and a worker who leads no organisation', async () => {
    for (const sub of ['linda', 'noor'])
      expect((await (await wereld.als(sub)).get(url)).statusCode).toBe(403);
    for (const sub of ['samira', 'joris', 'hanneke', 'linda'])
      expect((await (await wereld.als(sub)).post(url, opgave())).statusCode).toBe(403);
  });

  it('reads what a child needs or asks a place for it: who has no relation, the owner, the family', async () => {
    for (const sub of ['daan', 'joris', 'petra', 'hanneke', 'linda', 'noor']) {
      const wie = await wereld.als(sub);
      expect((await wie.get(plekvragen())).statusCode).toBe(403);
      expect((await wie.put(bijWacht('plekbehoefte'), behoefte)).statusCode).toBe(403);
      expect((await wie.get(bijWacht('aanbod'))).statusCode).toBe(403);
    }
    for (const sub of ['samira', 'petra', 'linda'])
      for (const waar of ['/api/v1/plekbeeld', '/api/v1/plekbeeld/publicatie'])
        expect((await (await wereld.als(sub)).get(waar)).statusCode).toBe(403);
  });
});

describe('an owner says what there is', () => {
  it.each([
    ['places below nothing', { plekken: -1 }, 'plekkenOnjuist'],
    ['more free than there are', { vrij: 7 }, 'vrijMeerDanPlekken'],
    ['a region that is not there', { regioIds: ['987654'] }, 'aanbodregioOnbekend'],
    ['a day that has passed', { vrijVanaf: '2027-01-11' }, 'vrijVanafVoorbij'],
    ['help it does not give', { hulpsoort: 'jeugdbescherming' }, 'hulpsoortPastNiet'],
  ])('not with %s', async (_wat, over, kind) => {
    const answer = await (await wereld.als('petra')).post(url, opgave(over));
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ refusals: [{ kind }] });
  });

  it('is read by everybody who works, and changed by nobody but that owner', async () => {
    expect((await (await wereld.als('petra')).post(url, opgave())).statusCode).toBe(201);
    expect(await lijst('samira')).toMatchObject([
      { organisatie: 'Pleegzorg De Linde', vrijNu: 2, acties: [] },
    ]);
    const { id, versie } = await eigen();
    const elders = await wereld.als('elders');
    expect((await elders.put(`${url}/${id}`, opgave(), { versie })).statusCode).toBe(404);
    expect((await elders.post(`${url}/${id}/einde`, undefined, { versie })).statusCode).toBe(404);
  });

  it('is amber after two weeks, not offered as free after a month, and fresh again once the owner says so', async () => {
    const gezegd = (op: string) => wereld.fabriek.sql('update rondom.aanbod set bijgewerkt_op = $1', [op]);
    await gezegd('2026-12-20');
    expect(await lijst('samira')).toMatchObject([{ versheid: 'verouderd', vrijNu: 2 }]);
    await gezegd('2026-12-01');
    expect(await lijst('samira')).toMatchObject([{ versheid: 'vervallen', vrijNu: 0 }]);
    const { id, versie } = await eigen();
    const petra = await wereld.als('petra');
    expect((await petra.put(`${url}/${id}`, opgave(), { versie })).statusCode).toBe(200);
    expect((await petra.put(`${url}/${id}`, opgave(), { versie })).statusCode).toBe(409);
    expect(await lijst('samira')).toMatchObject([{ versheid: 'vers', vrijNu: 2 }]);
    const history = await wereld.fabriek.sql('select 1 from rondom.aanbod_historie where rij_id = $1', [id]);
    expect(history.length).toBe(4);
  });
});

describe('needs first, provider second', () => {
  it('offers nothing before somebody said what the child needs, and never to an inquiry', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.get(bijWacht('aanbod'))).statusCode).toBe(404);
    expect(await plekwacht('samira')).toMatchObject({ acties: ['behoefte'], voorstel: 'pleegzorg' });
    const raad = `/api/v1/gezinnen/${v.gezin}/wachten/${onderzoek}/plekbehoefte`;
    expect((await samira.put(raad, behoefte)).statusCode).toBe(404);
  });

  it('says of each offer why it fits and why not', async () => {
    const samira = await wereld.als('samira');
    await (await wereld.als('elders')).post(url, opgave({ regioIds: [regio['Achterhoek']], veiligheid: [] }));
    expect((await samira.put(bijWacht('plekbehoefte'), behoefte)).statusCode).toBe(200);
    const { passend } = (await samira.get(bijWacht('aanbod'))).json<{
      passend: {
        aanbod: Aanbod;
        past: boolean;
        afstand: number;
        toetsen: { toets: string; past: boolean }[];
      }[];
    }>();
    expect(passend.map(({ aanbod, past, afstand }) => [aanbod.organisatie, past, afstand])).toEqual([
      ['Pleegzorg De Linde', true, 0],
      ['Jeugdhulp Elders', false, 1],
    ]);
    expect(passend[1]?.toetsen.filter(({ past }) => !past)).toMatchObject([
      { toets: 'regio' },
      { toets: 'veiligheid' },
    ]);
  });

  it('notes the question once, its answer, and the days that went to a contract', async () => {
    const samira = await wereld.als('samira');
    const vraag = { aanbodId: (await eigen()).id, antwoordUiterlijk: '2027-01-19' };
    expect(
      (await samira.post(bijWacht('plekvragen'), { ...vraag, antwoordUiterlijk: '2027-02-19' })).statusCode,
    ).toBe(400);
    expect((await samira.post(bijWacht('plekvragen'), { ...vraag, aanbodId: '987654' })).statusCode).toBe(
      404,
    );
    expect((await samira.post(bijWacht('plekvragen'), vraag)).statusCode).toBe(201);
    expect((await samira.post(bijWacht('plekvragen'), vraag)).statusCode).toBe(409);
    await wereld.fabriek.sql("update rondom.plekvraag set gevraagd_op = '2027-01-02'");
    const gevraagd = (await plekwacht('samira')).vragen[0];
    const stap = `${plekvragen()}/${gevraagd?.id ?? ''}/stap`;
    const nee = { stap: 'nee', op: '2027-01-12', reden: null };
    expect((await samira.post(stap, nee, { versie: 1 })).json()).toMatchObject({
      refusals: [{ kind: 'neeRedenLeeg' }],
    });
    expect(
      (await samira.post(stap, { stap: 'ja', op: '2027-01-05', reden: null }, { versie: 1 })).statusCode,
    ).toBe(200);
    expect(
      (await samira.post(stap, { stap: 'contractRond', op: '2027-01-04', reden: null }, { versie: 2 }))
        .statusCode,
    ).toBe(400);
    expect(await plekwacht('ruben')).toMatchObject({
      contractdagen: 7,
      vragen: [{ stand: 'jaOnderVoorbehoud' }],
    });
  });

  it('leaves the wait and the board as they are: a place that was asked is no help that began', async () => {
    const rows = await wereld.fabriek.sql(
      'select beeindigd_op, begonnen_op from rondom.wacht where id = $1',
      [wacht],
    );
    expect(rows).toEqual([{ beeindigd_op: null, begonnen_op: null }]);
  });
});

describe('where there is place', () => {
  it('shows the director kinds beside children who wait, and days lost to contracts apart', async () => {
    const answer = await (await wereld.als('hanneke')).get('/api/v1/plekbeeld');
    const { regios, contract } = answer.json<{
      regios: { naam: string; eigen: boolean; cellen: { hulpsoort: string | null }[] }[];
      contract: unknown;
    }>();
    const hier = regios.find(({ naam }) => naam === 'Rivierenland');
    expect(hier?.cellen.find(({ hulpsoort }) => hulpsoort === 'pleegzorg')).toMatchObject({
      vrij: 2,
      plekken: 6,
      wachtend: { van: 1, tot: 1 },
      tekort: false,
    });
    expect(contract).toEqual({ kinderen: 1, dagen: 7, lopend: 1 });
    for (const woord of ['Sem', 'Verhoeven', v.gezin === '1' ? 'gezinId' : v.gezin])
      expect(answer.body).not.toContain(woord);
  });

  it('takes no count below ten and no days out of the house, and the log says that it left', async () => {
    const answer = await (await wereld.als('hanneke')).get('/api/v1/plekbeeld/publicatie');
    expect(answer.json<{ contract: unknown }>().contract).toBeNull();
    expect(answer.body).toContain('"wachtend":{"van":1,"tot":9}');
    const rows = await wereld.fabriek.sql(
      "select 1 from raadpleging.handeling where handeling = 'export' and resource = 'plekbeeld'",
    );
    expect(rows).toHaveLength(1);
  });
});
