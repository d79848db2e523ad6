import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let samira: Bezoeker;
let ruben: Bezoeker;
let url: string;

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const raad = await fabriek.organisatie('raadvoordekinderbescherming', 'Raad');
  const olga = await fabriek.gebruiker({
    sub: 'olga',
    naam: 'Olga Raad',
    rol: 'raadsonderzoeker',
    organisatie: raad,
  });
  await fabriek.betrokken({ gezin: familie.gezin, soort: 'onderzoeker', gebruiker: olga });
  // Joris looks at a melding of today, as triage beside the vast gezicht, and nothing more.
  await fabriek.betrokken({ gezin: familie.gezin, soort: 'triage', gebruiker: familie.gebruiker.joris });
  samira = await wereld.als('samira');
  ruben = await wereld.als('ruben');
  url = `/api/v1/gezinnen/${familie.gezin}/onderzoeken`;
});
afterAll(() => wereld.sluit());
beforeEach(() => wereld.fabriek.sql('delete from rondom.onderzoekverzoek; delete from rondom.onderzoek'));

interface Gezien {
  readonly magBeginnen: boolean;
  readonly onderzoeken: readonly (Record<string, unknown> & {
    readonly id: string;
    readonly verzoeken: readonly { id: string; versie: number }[];
  })[];
}
const begin = (over: object = {}) => ({
  ...{ soort: 'verklarendeanalyse', persoonId: familie.persoon.noor, vragen: ['veiligheid', 'school'] },
  ...{ aanleiding: 'eigen', uiterlijk: '2027-03-01' },
  ...over,
});
const id = (answer: LightMyRequestResponse) => answer.json<{ id: string }>().id;
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const zie = async (wie: Bezoeker) => (await wie.get(url)).json<Gezien>();

describe('who may know that somebody asks this family something', () => {
  it.each(['daan', 'joris', 'linda', 'mark', 'noor'])('not %s', async (sub) => {
    const wie = await wereld.als(sub);
    await samira.post(url, begin());
    expect((await wie.get(url)).statusCode).toBe(403);
    expect((await wie.post(url, begin())).statusCode).toBe(403);
  });

  it('the Raad begins its own, is never asked to join, and reads of no other', async () => {
    await samira.post(url, begin());
    const olga = await wereld.als('olga');
    expect((await olga.post(url, begin({ soort: 'onderzoek' }))).statusCode).toBe(201);
    expect((await olga.get(url)).statusCode).toBe(403);
    const { onderzoeken } = await zie(samira);
    expect(onderzoeken.map(({ uitzondering, dubbelReden }) => [uitzondering, dubbelReden])).toEqual([
      ['raad', null],
      [null, null],
    ]);
  });

  it('nobody hears of a complaint, a second opinion or the police, but who does it', async () => {
    for (const aanleiding of ['klacht', 'gezin']) await ruben.post(url, begin({ aanleiding }));
    expect((await zie(ruben)).onderzoeken).toHaveLength(2);
    expect((await zie(samira)).onderzoeken).toEqual([]);
    expect((await samira.post(url, begin())).statusCode).toBe(201);
  });
});

describe('before somebody asks the same again', () => {
  it('he hears who, since when and which questions, and not one word of content', async () => {
    await samira.post(url, begin());
    const answer = await ruben.get(url);
    expect(answer.json<Gezien>().onderzoeken).toEqual([
      {
        ...{ id: expect.any(String) as string, soort: 'verklarendeanalyse', persoonId: familie.persoon.noor },
        ...{ organisatie: 'Lokaal team Arnhem', naam: 'Samira Haddou', vragen: ['veiligheid', 'school'] },
        ...{
          uitzondering: null,
          sinds: '2027-01-12',
          uiterlijk: '2027-03-01',
          klaarOp: null,
          klaarAls: null,
        },
        ...{ dubbelReden: null, versie: 1, vanEigen: false, doenMee: [], mijnVerzoek: null, verzoeken: [] },
      },
    ]);
    expect(answer.body.replace('Lokaal team Arnhem', '')).not.toMatch(kanaries);
    expect(answer.body).not.toMatch(/Noor|Linda|Mark|Zilver/);
  });

  it('it is refused until he says why, and the reason is kept', async () => {
    await samira.post(url, begin());
    const own = begin({ soort: 'onderzoek' });
    const refused = await ruben.post(url, own);
    expect([refused.statusCode, kinds(refused)]).toEqual([409, ['onderzoekLoopt']]);
    expect((await ruben.post(url, { ...own, reden: 'teoud' })).statusCode).toBe(201);
    const [nieuw] = await wereld.fabriek.sql(
      "select dubbel_reden, organisatie_id from rondom.onderzoek where soort = 'onderzoek'",
    );
    expect(nieuw).toMatchObject({ dubbel_reden: 'teoud' });
    const { meting } = (await samira.get(`/api/v1/gezinnen/${familie.gezin}/rust`)).json<{
      meting: { dubbel: number; hertellingen: number };
    }>();
    expect([meting.dubbel, meting.hertellingen]).toEqual([1, 1]);
  });

  it('two who begin at once: one begins, the other hears of it', async () => {
    const both = await Promise.all([samira.post(url, begin()), ruben.post(url, begin())]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('about another child nobody is held up; an area of life that does not exist and free words are refused', async () => {
    await samira.post(url, begin());
    expect((await ruben.post(url, begin({ persoonId: familie.persoon.sem }))).statusCode).toBe(201);
    for (const slecht of [begin({ vragen: ['drank van papa'] }), begin({ vraag: 'Drinkt Mark?' })])
      expect((await ruben.post(url, slecht)).statusCode).toBe(400);
    expect(kinds(await ruben.post(url, begin({ vragen: [], reden: 'spoed' })))).toEqual(['vragenOntbreken']);
  });
});

describe('joining', () => {
  it('is asked in one act, answered by the owner, and gives nothing to read', async () => {
    const onderzoek = id(await samira.post(url, begin()));
    expect((await ruben.post(`${url}/${onderzoek}/verzoeken`)).statusCode).toBe(201);
    expect(kinds(await ruben.post(`${url}/${onderzoek}/verzoeken`))).toEqual(['meedoenAlGevraagd']);
    expect((await zie(ruben)).onderzoeken[0]).toMatchObject({ mijnVerzoek: 'gevraagd', verzoeken: [] });
    const [verzoek] = (await zie(samira)).onderzoeken[0]?.verzoeken ?? [];
    if (verzoek === undefined) throw new Error('the owner sees no request');
    const antwoord = `${url}/${onderzoek}/verzoeken/${verzoek.id}/antwoord`;
    expect((await ruben.post(antwoord, { mag: true }, { versie: 1 })).statusCode).toBe(404);
    expect((await samira.post(antwoord, { mag: true }, { versie: 1 })).statusCode).toBe(200);
    expect((await samira.post(antwoord, { mag: false }, { versie: 2 })).statusCode).toBe(409);
    expect((await zie(ruben)).onderzoeken[0]).toMatchObject({ doenMee: ['GI De Brug'], mijnVerzoek: 'ja' });
  });

  it('stands on the day of the owner until it is answered, and on nobody else his day', async () => {
    const onderzoek = id(await samira.post(url, begin()));
    await ruben.post(`${url}/${onderzoek}/verzoeken`);
    const opDag = async (wie: Bezoeker) => {
      const { regels } = (await wie.get('/api/v1/mijndag')).json<{
        regels: { code: string; dag: string }[];
      }>();
      return regels.filter(({ code }) => code === 'meedoenonderzoek').map(({ dag }) => dag);
    };
    expect([await opDag(samira), await opDag(ruben)]).toEqual([['2027-01-19'], []]);
    const verzoek = (await zie(samira)).onderzoeken[0]?.verzoeken[0]?.id ?? '';
    await samira.post(`${url}/${onderzoek}/verzoeken/${verzoek}/antwoord`, { mag: false }, { versie: 1 });
    expect(await opDag(samira)).toEqual([]);
  });

  it('only the owner ends it, once; then it can be begun anew without a reason', async () => {
    const onderzoek = id(await samira.post(url, begin()));
    const einde = `${url}/${onderzoek}/einde`;
    expect((await ruben.post(einde, { als: 'resultaat' }, { versie: 1 })).statusCode).toBe(404);
    expect((await samira.post(einde, { als: 'resultaat' }, { versie: 1 })).statusCode).toBe(200);
    expect(kinds(await samira.post(einde, { als: 'gestopt' }, { versie: 2 }))).toEqual(['onderzoekIsKlaar']);
    expect(kinds(await ruben.post(`${url}/${onderzoek}/verzoeken`))).toEqual(['onderzoekIsKlaar']);
    expect((await ruben.post(url, begin())).statusCode).toBe(201);
  });

  it('the look is logged about the child that is asked about', async () => {
    await samira.post(url, begin());
    await ruben.get(url);
    const rows = await wereld.fabriek.sql<{ persoon: string }>(
      `select distinct o.persoon_id::text as persoon from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id
       where h.resource = 'onderzoek' and h.handeling = 'lees' and h.gebruiker_id = $1 and o.persoon_id is not null`,
      [familie.gebruiker.ruben],
    );
    expect(rows).toContainEqual({ persoon: familie.persoon.noor });
  });
});
