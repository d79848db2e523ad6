import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let daan: Bezoeker;
let marijke: Bezoeker;
let page: string;
let url: string;
let vera: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  page = `/api/v1/gezinnen/${v.gezin}`;
  url = `${page}/wisselingen`;
  const { fabriek } = wereld;
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  await fabriek.gebruiker({ sub: 'marijke', naam: 'M', rol: 'teamleider', organisatie: team?.id ?? '' });
  const verweg = await fabriek.organisatie('lokaalteam', 'Lokaal team Verweg');
  vera = await fabriek.gebruiker({ sub: 'vera', naam: 'Vera', rol: 'lokaalteam', organisatie: verweg });
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
  marijke = await wereld.als('marijke');
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  await wereld.fabriek.sql('delete from rondom.wisselingstem');
  await wereld.fabriek.sql('delete from rondom.wisseling');
  await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort in ('vastgezicht', 'oudgezicht')");
  await wereld.fabriek.betrokken({
    ...{ gezin: v.gezin, soort: 'vastgezicht', gebruiker: v.gebruiker.samira },
  });
});

interface Getoond {
  readonly id: string;
  readonly versie: number;
  readonly openStappen: string[];
  readonly ingegaanOp: string | null;
  readonly uitleg: string;
  readonly stemmen: { persoonId: string; tekst: string }[];
}
const begin = (who: Bezoeker, over: object = {}) =>
  who.post(url, {
    ...{ naarId: v.gebruiker.daan, reden: 'anderWerk', uitleg: 'Samira krijgt ander werk.' },
    zichtTot: '2027-02-12',
    ...over,
  });
const nu = async () => (await samira.get(url)).json<Getoond[]>()[0];
const stap = async (body: object, who = samira) => {
  const w = await nu();
  return who.post(`${url}/${w?.id ?? '0'}/stappen`, body, { versie: w?.versie ?? 1 });
};
const antwoord = async (who: Bezoeker, body: object = { antwoord: 'aangenomen' }) => {
  const w = await nu();
  return who.post(`/api/v1/wisselingen/${w?.id ?? '0'}/antwoord`, body, { versie: w?.versie ?? 1 });
};
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const gezicht = async () =>
  (
    await wereld.fabriek.sql<{ sub: string }>(
      "select u.sub from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id where b.gezin_id = $1 and b.soort = 'vastgezicht' and b.periode @> '2027-01-12'::date",
      [v.gezin],
    )
  ).map(({ sub }) => sub);
const woorden = '  “Weer iemand anders?”\nIk wil dat Samira nog één keer komt. ';
const horen = () => ({ stap: 'horen', persoonId: v.persoon.linda, tekst: woorden });
const gesprek = { stap: 'gesprek', op: '2027-01-11', erbij: ['oudGezicht', 'nieuwGezicht', 'gezin'] };
const vertellen = { stap: 'vertellen', op: '2027-01-12' };

describe('who may change the face', () => {
  it.each(['daan', 'ruben', 'joris', 'vera', 'linda', 'marijke'])('not %s', async (sub) => {
    const who = await wereld.als(sub);
    expect((await begin(who)).statusCode).toBe(403);
    expect((await who.get(url)).statusCode).toBe(403);
    expect((await who.get(`${page}/wisselontvangers`)).statusCode).toBe(403);
    await begin(samira);
    expect((await stap(vertellen, who)).statusCode).toBe(403);
  });
  it('nobody answers for another', async () => {
    await begin(samira);
    for (const sub of ['samira', 'vera'])
      expect((await antwoord(await wereld.als(sub))).statusCode).toBe(404);
    for (const sub of ['ruben', 'linda', 'marijke'])
      expect((await antwoord(await wereld.als(sub))).statusCode).toBe(403);
    expect(await gezicht()).toEqual(['samira']);
  });
  it('not to who works in no region of the family, not to oneself, not twice at once', async () => {
    expect(kinds(await begin(samira, { naarId: vera }))).toEqual(['teamBuitenRegio']);
    expect(kinds(await begin(samira, { naarId: v.gebruiker.ruben }))).toEqual(['ontvangerNietBeschikbaar']);
    expect(kinds(await begin(samira, { zichtTot: '2028-01-01' }))).toEqual(['zichtTotOngeldig']);
    expect((await begin(samira)).statusCode).toBe(201);
    expect(kinds(await begin(samira))).toEqual(['wisselingLoopt']);
  });
});

describe('a change of face', () => {
  it('is asked and gives nothing yet: the old face stays, the new one reads no person', async () => {
    await begin(samira);
    expect(await gezicht()).toEqual(['samira']);
    expect((await daan.get(page)).statusCode).toBe(403);
    const [gevraagd] = (await daan.get('/api/v1/wisselingen')).json<object[]>();
    expect(gevraagd).toMatchObject({ ikOntvang: true, van: 'Samira Haddou', antwoord: null, dagen: 0 });
    expect(JSON.stringify(gevraagd)).not.toContain('ander werk.');
  });

  it('stays visible to both and to who leads, with its days, until somebody accepted', async () => {
    await begin(samira);
    await wereld.fabriek.sql("update rondom.wisseling set gevraagd_op = '2027-01-05'");
    for (const who of [samira, daan, marijke])
      expect((await who.get('/api/v1/wisselingen')).json()).toMatchObject([{ antwoord: null, dagen: 7 }]);
    expect((await (await wereld.als('vera')).get('/api/v1/wisselingen')).json()).toEqual([]);
    await antwoord(daan, { antwoord: 'geweigerd', weigerreden: 'geenRuimte' });
    for (const who of [samira, marijke])
      expect((await who.get('/api/v1/wisselingen')).json()).toMatchObject([{ antwoord: 'geweigerd' }]);
    expect((await daan.get('/api/v1/wisselingen')).json()).toEqual([]);
    expect(await gezicht()).toEqual(['samira']);
  });

  it.each([
    ['the talk', [vertellen, 'horen', 'ja']],
    ['the word to the family', [gesprek, 'horen', 'ja']],
    ['the ear for the family', [gesprek, vertellen, 'ja']],
    ['the yes of the receiver', [gesprek, vertellen, 'horen']],
  ] as const)('does not happen without %s', async (_, stappen) => {
    await begin(samira);
    for (const een of stappen) {
      const answer = een === 'ja' ? await antwoord(daan) : await stap(een === 'horen' ? horen() : een);
      expect(answer.statusCode).toBe(200);
    }
    expect((await nu())?.openStappen).toHaveLength(1);
    expect(await gezicht()).toEqual(['samira']);
    expect((await daan.get(page)).statusCode).toBe(403);
  });

  it('happens with the last step: the new face answers, the old one reads on and writes nothing', async () => {
    await begin(samira);
    for (const een of [gesprek, vertellen, horen()]) await stap(een);
    expect((await antwoord(daan)).statusCode).toBe(200);
    expect(await gezicht()).toEqual(['daan']);
    expect((await daan.get(page)).json<{ relatie: string }>().relatie).toBe('vastgezicht');
    const oud = (await samira.get(page)).json<{ relatie: string; acties: string[] }>();
    expect([oud.relatie, oud.acties]).toEqual(['oudgezicht', []]);
    const persoon = {
      ...{ rol: 'partner', naam: { voornamen: 'Ilse', geslachtsnaam: 'Prins' } },
      ...{ geslacht: 'vrouw', geboortedatum: '1990-11-17' },
    };
    expect((await samira.post(`${page}/personen`, persoon)).statusCode).toBe(403);
    expect((await begin(samira)).statusCode).toBe(403);
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2027-01-01,2027-01-12)' where soort = 'oudgezicht'",
    );
    expect((await samira.get(page)).statusCode).toBe(403);
  });

  it('keeps the words of the family byte for byte, apart from what the worker wrote', async () => {
    await begin(samira);
    await stap(horen());
    const w = await nu();
    expect(w?.stemmen).toEqual([{ persoonId: v.persoon.linda, op: '2027-01-12', tekst: woorden }]);
    expect(w?.uitleg).toBe('Samira krijgt ander werk.');
    expect(kinds(await stap({ ...horen(), persoonId: '999999' }))).toEqual(['persoonNietInGezin']);
    const [sealed] = await wereld.fabriek.sql<{ leeg: boolean }>(
      "select position('Samira'::bytea in tekst_versleuteld) = 0 as leeg from rondom.wisselingstem",
    );
    expect(sealed?.leeg).toBe(true);
  });

  it('is taken back, and then nothing of it can be done any more', async () => {
    await begin(samira);
    expect((await stap({ stap: 'intrekken' })).statusCode).toBe(200);
    expect(kinds(await stap(vertellen))).toEqual(['wisselingVoorbij']);
    expect((await antwoord(daan)).statusCode).toBe(404);
    expect((await begin(samira)).statusCode).toBe(201);
  });

  it('with a talk of two says why, and on a day that has come', async () => {
    await begin(samira);
    expect(kinds(await stap({ ...gesprek, erbij: ['oudGezicht'] }))).toEqual(['gesprekOnvolledig']);
    expect(kinds(await stap({ ...gesprek, op: '2027-01-13' }))).toEqual(['wisseldagInToekomst']);
    expect((await stap({ ...gesprek, erbij: ['oudGezicht'], zonder: 'nietVeilig' })).statusCode).toBe(200);
    expect(kinds(await stap(gesprek))).toEqual(['stapAlGedaan']);
  });
});
