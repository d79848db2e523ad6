import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kanaries } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import {
  maakMeedenken,
  totEnMet,
  vraagVan,
  VRAAG,
  type Meedenkwereld,
} from '../../../../proeven/opzet/meedenken.ts';

let wereld: Wereld;
let m: Meedenkwereld;
let samira: Bezoeker;
let femke: Bezoeker;
let pad: string;
beforeAll(async () => {
  wereld = await openWereld();
  m = await maakMeedenken(wereld);
  samira = await wereld.als('samira');
  femke = await wereld.als('femke');
  pad = `/api/v1/gezinnen/${m.v.gezin}/meedenkvragen`;
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  const sql = (tekst: string, waarden: unknown[] = []) => wereld.fabriek.sql(tekst, waarden);
  await sql('update rondom.plantekst set meedenkvraag_id = null');
  await sql('delete from rondom.meedenkvraag_deel');
  await sql('delete from rondom.meedenkvraag');
  await sql("delete from rondom.betrokkenheid where soort in ('meedenker', 'vervanger')");
  await sql('delete from rondom.taak');
  await sql(
    "update rondom.toestemming set stand = 'gegeven', ingetrokken_op = null, tot_en_met = '2027-03-31'",
  );
});

const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const vraag = (over: object = {}, who = samira) => who.post(pad, vraagVan(m, over));
const lijst = async () =>
  (await samira.get(pad)).json<{ vragen: { id: string; stand: string; acties: string[] }[] }>().vragen;

describe('who may ask somebody to think along', () => {
  it.each(['daan', 'ruben', 'joris', 'femke', 'bo', 'marijke', 'linda', 'mark', 'noor'])(
    'not %s, who reads no question either',
    async (sub) => {
      const who = await wereld.als(sub);
      expect((await vraag({}, who)).statusCode).toBe(403);
      for (const url of [pad, `${pad}/keuze`, `${pad}/grond?naar=${m.org.delinde}&over=${m.v.persoon.mark}`])
        expect((await who.get(url)).statusCode).toBe(403);
      expect(await lijst()).toEqual([]);
    },
  );

  it('who stands in reads the questions, and asks none', async () => {
    await wereld.fabriek.betrokken({ gezin: m.v.gezin, soort: 'vervanger', gebruiker: m.v.gebruiker.daan });
    const daan = await wereld.als('daan');
    expect((await daan.get(pad)).json()).toMatchObject({ acties: [] });
    expect((await vraag({}, daan)).statusCode).toBe(403);
  });

  it('the vast gezicht, who stays it', async () => {
    expect((await vraag()).statusCode).toBe(201);
    expect((await samira.get(pad)).json()).toMatchObject({
      vragen: [
        {
          ...{ organisatie: 'Ggz De Linde', persoon: 'Femke Bakker', vraag: VRAAG, stand: 'gevraagd' },
          ...{
            grond: 'toestemming',
            toestemmingOp: '2027-01-06T19:05:00.000Z',
            artikel: 'Jeugdwet 7.3.11 lid 1',
          },
          ...{ antwoordOp: '2027-01-22', toegangTot: '2027-01-26', leeft: true, acties: ['terug'] },
        },
      ],
      acties: ['vraag'],
    });
  });
});

describe('a question', () => {
  it.each([
    ['that is longer than 300 signs', { vraag: 'x'.repeat(301) }, 400, ['meedenkvraagTeLang']],
    ['with white alone', { vraag: '  ' }, 400, []],
    ['with an answer due yesterday', { antwoordOp: '2027-01-11' }, 400, ['antwoorddagVoorbij']],
    ['with access that ends before the answer', { toegangTot: '2027-01-21' }, 400, ['antwoordNaToegang']],
    ['with access for longer than six weeks', { toegangTot: '2027-02-24' }, 400, ['toegangTeLang']],
    ['that says where Linda lives', { vraag: 'Kan Mark naar de Zilverberkhof 14?' }, 422, ['geheimInTekst']],
  ])('is refused %s', async (_, over, status, why) => {
    const answer = await vraag(over);
    expect(answer.statusCode).toBe(status);
    if (why.length > 0) expect(kinds(answer)).toEqual(why);
    expect(await lijst()).toEqual([]);
  });

  it('goes to somebody of that organisation, not to the own one, nor to who decides nothing here', async () => {
    const bij = (over: object) => vraag(over).then(kinds);
    expect(await bij({ gebruikerId: m.wie.omar })).toEqual(['persoonNietTeVragen']);
    expect(await bij({ gebruikerId: m.v.gebruiker.daan })).toEqual(['persoonNietTeVragen']);
    expect(await bij({ organisatieId: m.org.schuldhulp, gebruikerId: null })).toContain(
      'persoonNietTeVragen',
    );
    const [eigen] = await wereld.fabriek.sql<{ org: string }>(
      "select organisatie_id::text as org from rondom.gebruiker where sub = 'samira'",
    );
    expect(await bij({ organisatieId: eigen?.org, gebruikerId: m.v.gebruiker.daan })).toContain(
      'organisatieNietTeVragen',
    );
  });

  it('does not go to an organisation of another region', async () => {
    const sql = (tekst: string, waarden: unknown[] = []) => wereld.fabriek.sql(tekst, waarden);
    await sql("insert into rondom.gemeente (code, naam) values ('GM0001', 'Ver weg')");
    await sql("update rondom.organisatie set gemeente_code = 'GM0001' where id = $1", [m.org.delinde]);
    const answer = await vraag();
    await sql('update rondom.organisatie set gemeente_code = null where id = $1', [m.org.delinde]);
    expect(kinds(answer)).toEqual(['organisatieBuitenRegio']);
  });

  it('takes no part of the plan along that Mark does not read himself', async () => {
    expect(kinds(await vraag({ delen: [m.deel.hulp, m.deel.slapen] }))).toEqual(['deelNietVanPersoon']);
  });
});

describe('the ground', () => {
  const zet = (stand: string) =>
    wereld.fabriek.sql(
      "update rondom.toestemming set stand = $1, ingetrokken_op = case when $1 = 'ingetrokken' then now() end",
      [stand],
    );

  it.each(['geweigerd', 'ingetrokken'])(
    'is missing when the consent is %s: nothing is sent',
    async (stand) => {
      await zet(stand);
      const answer = await vraag();
      expect([answer.statusCode, answer.json()]).toMatchObject([
        409,
        { refusals: [{ kind: 'toestemmingOntbreekt', wie: [m.v.persoon.mark] }] },
      ]);
    },
  );

  it('is missing for another organisation, another person and another purpose', async () => {
    expect(kinds(await vraag({ organisatieId: m.org.rijnoever, gebruikerId: m.wie.omar }))).toEqual([
      'toestemmingOntbreekt',
    ]);
    expect(kinds(await vraag({ overId: m.v.persoon.linda, delen: [] }))).toEqual(['toestemmingOntbreekt']);
    await wereld.fabriek.sql("update rondom.toestemming set doel = 'schuldenregelen'");
    const answer = await vraag();
    await wereld.fabriek.sql("update rondom.toestemming set doel = 'meedenken'");
    expect(kinds(answer)).toEqual(['toestemmingOntbreekt']);
  });

  it('does not carry access beyond its own last day', async () => {
    await wereld.fabriek.sql("update rondom.toestemming set tot_en_met = '2027-01-25'");
    expect((await vraag()).json()).toMatchObject({
      refusals: [{ kind: 'toestemmingKorter', totEnMet: '2027-01-25' }],
    });
    expect((await vraag({ toegangTot: '2027-01-25' })).statusCode).toBe(201);
  });

  it('is shown beforehand with what Femke will and will not see, out of the access table', async () => {
    const body = (await samira.get(`${pad}/grond?naar=${m.org.delinde}&over=${m.v.persoon.mark}`)).json<{
      ziet: string[];
      zietNiet: string[];
    }>();
    expect(body).toMatchObject({ grond: 'toestemming', totEnMet: '2027-03-31', ziet: ['meedenkdeel'] });
    for (const resource of [
      'adres',
      'woord',
      'contactnotitie',
      'persoon',
      'gezin',
      'plan',
      'veiligheidscijfer',
    ])
      expect(body.zietNiet).toContain(resource);
    const omar = (
      await samira.get(`${pad}/grond?naar=${m.org.rijnoever}&over=${m.v.persoon.mark}`)
    ).json<unknown>();
    expect(omar).toMatchObject({
      ...{ grond: null, ontbreekt: [m.v.persoon.mark] },
      ziet: ['afspraak', 'betrokkenheid', 'gezin', 'meedenkdeel', 'plan'],
    });
  });
});

describe('what one can choose', () => {
  it('is who can be asked, and per person the parts that person reads himself', async () => {
    const keuze = (await samira.get(`${pad}/keuze`)).json<{
      organisaties: { naam: string }[];
      personen: { id: string; delen: { tekst: string }[] }[];
    }>();
    expect(keuze.organisaties.map(({ naam }) => naam)).toEqual(['Ggz De Linde', 'Rijnoever']);
    const mark = keuze.personen.find(({ id }) => id === m.v.persoon.mark);
    expect(mark?.delen.map(({ tekst }) => tekst)).toEqual([
      'Mark volgt elke dinsdag hulp bij Ggz De Linde.',
      'Papa en mama zien elkaar niet bij halen en brengen.',
    ]);
    expect(keuze).toMatchObject({
      ...{ antwoordOp: '2027-01-22', toegangTot: '2027-01-26', uiterlijk: '2027-02-23' },
    });
  });
});

describe('a question taken back', () => {
  it('is gone for who was asked, and cannot be taken back twice', async () => {
    const { id, versie } = await totEnMet(m, { samira, femke }, 'aangenomen');
    expect((await samira.post(`${pad}/${id}/terug`, undefined, { versie: 1 })).statusCode).toBe(409);
    expect((await samira.post(`${pad}/${id}/terug`, undefined, { versie })).statusCode).toBe(200);
    expect((await femke.get(`/api/v1/meedenkvragen/${id}/deel`)).statusCode).toBe(404);
    expect(kinds(await samira.post(`${pad}/${id}/terug`, undefined, { versie: versie + 1 }))).toEqual([
      'meedenkvraagVoorbij',
    ]);
  });
});

describe('an answer', () => {
  it('enters the plan only when the vast gezicht takes it over, in whose words it is', async () => {
    const { id, versie } = await totEnMet(m, { samira, femke }, 'beantwoord');
    expect(await lijst()).toMatchObject([
      {
        stand: 'beantwoord',
        antwoord: { helpt: 'Vaste tijden, en Ria erbij.' },
        kindcheck: 'gedaan',
        acties: ['overname'],
      },
    ]);
    const tekst = async () => (await samira.get(`/api/v1/gezinnen/${m.v.gezin}/plan`)).body;
    expect(await tekst()).not.toContain('Vaste tijden');
    const over = { regelId: m.regel.brengen, tekst: 'Halen en brengen heeft vaste tijden.', zelf: true };
    expect((await samira.post(`${pad}/${id}/overname`, over, { versie })).statusCode).toBe(200);
    expect(await tekst()).toContain('Halen en brengen heeft vaste tijden.');
    expect(kinds(await samira.post(`${pad}/${id}/overname`, over, { versie: versie + 1 }))).toEqual([
      'meedenkvraagVoorbij',
    ]);
  });

  it('is not taken over with the place of Linda in it, nor by anybody else, nor before there is one', async () => {
    const { id, versie } = await totEnMet(m, { samira, femke }, 'aangenomen');
    const over = { regelId: m.regel.brengen, tekst: 'Vaste tijden.', zelf: false };
    expect(kinds(await samira.post(`${pad}/${id}/overname`, over, { versie }))).toEqual([
      'meedenkvraagVoorbij',
    ]);
    const tweede = await totEnMet(m, { samira, femke }, 'beantwoord');
    const op = { versie: tweede.versie };
    for (const sub of ['femke', 'daan', 'ruben', 'mark'])
      expect((await (await wereld.als(sub)).post(`${pad}/${tweede.id}/overname`, over, op)).statusCode).toBe(
        403,
      );
    const waar = { ...over, tekst: 'Niet langs de Zilverberkhof 14.' };
    expect((await samira.post(`${pad}/${tweede.id}/overname`, waar, op)).statusCode).toBe(422);
    expect(
      (await samira.post(`${pad}/${tweede.id}/overname`, { ...over, regelId: '999' }, op)).statusCode,
    ).toBe(404);
  });

  it('shows Mark the part in his portal, and nothing secret', async () => {
    const { id, versie } = await totEnMet(m, { samira, femke }, 'beantwoord');
    const over = { regelId: m.regel.brengen, tekst: 'Halen heeft vaste tijden.', zelf: false };
    await samira.post(`${pad}/${id}/overname`, over, { versie });
    const plan = async (sub: string) =>
      (await (await wereld.als(sub)).get(`/api/v1/gezinnen/${m.v.gezin}/plan`)).body;
    // Whose words they are is read by who asked; the jeugdbeschermer reads the plan without it.
    expect(await plan('samira')).toContain(
      `"uitAntwoord":{"vraagId":"${id}","naam":"Femke Bakker","op":"2027-01-12"}`,
    );
    expect(await plan('ruben')).not.toContain('Femke');
    const { body } = await (await wereld.als('mark')).get('/api/v1/portaal/plan');
    expect(body).toContain('Halen heeft vaste tijden.');
    expect(body).not.toMatch(kanaries);
    expect(body).not.toContain('Femke');
    expect((await (await wereld.als('linda')).get('/api/v1/portaal/plan')).body).not.toContain(
      'Halen heeft vaste',
    );
  });
});
