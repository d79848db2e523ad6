import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let samira: Bezoeker;
let url: string;

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  url = `/api/v1/gezinnen/${familie.gezin}/relaties`;
});
afterAll(() => wereld.sluit());
beforeEach(() => wereld.fabriek.sql("delete from rondom.relatie where soort <> 'ouder'"));

const samen = (over: object = {}) => ({
  van: familie.persoon.linda,
  naar: familie.persoon.mark,
  soort: 'partner',
  vorm: 'samenwonend',
  vanaf: '2012-05',
  ...over,
});
const partners = () =>
  wereld.fabriek.sql<Record<string, string | null>>(
    "select periode::text, begin_opgegeven as begin, einde_opgegeven as einde, bron from rondom.relatie where soort = 'partner'",
  );
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

describe('a relation', () => {
  it.each(['daan', 'linda', 'noor'])('is not recorded by %s', async (sub) => {
    expect((await (await wereld.als(sub)).post(url, samen())).statusCode).toBe(403);
    expect(await partners()).toEqual([]);
  });

  it('keeps a begin that is partly unknown as it was given', async () => {
    expect((await samira.post(url, samen())).statusCode).toBe(201);
    expect(await partners()).toEqual([
      { periode: '[2012-05-01,)', begin: '2012-05', einde: null, bron: 'verteld' },
    ]);
  });

  it('with somebody who does not belong to the family is refused', async () => {
    const outsider = await wereld.fabriek.persoon({ voornamen: 'Buur', geslachtsnaam: 'Man' });
    expect(kinds(await samira.post(url, samen({ naar: outsider })))).toEqual(['persoonNietInGezin']);
  });

  it('is refused with everything that is wrong', async () => {
    const { noor, linda } = familie.persoon;
    const wrong = { van: noor, naar: linda, soort: 'ouder', vanaf: 'ooit', tot: '2028' };
    expect(kinds(await samira.post(url, samen(wrong)))).toEqual([
      'ouderJongerDanKind',
      'vormAlleenBijPartner',
      'relatieBeginOnjuist',
      'relatieEindeInToekomst',
      'relatieAndersom',
    ]);
  });

  it('that two record at once stands once', async () => {
    const ruben = await wereld.als('ruben');
    const { linda, mark } = familie.persoon;
    const answers = await Promise.all([
      samira.post(url, samen()),
      ruben.post(url, samen({ van: mark, naar: linda })),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(await partners()).toHaveLength(1);
  });

  it('ends when it is over, also when nobody knows when; the page gives the version to change', async () => {
    await samira.post(url, samen());
    const page = await samira.get(`/api/v1/gezinnen/${familie.gezin}`);
    const [found] = page
      .json<{ gezin: { relaties: { id: string; soort: string; versie: number }[] } }>()
      .gezin.relaties.filter(({ soort }) => soort === 'partner');
    const einde = (tot: string, versie: number, wie = samira) =>
      wie.post(`${url}/${found?.id ?? ''}/einde`, { tot }, { versie });
    expect((await einde('2026', 1, await wereld.als('daan'))).statusCode).toBe(403);
    expect(kinds(await einde('2011', 1))).toEqual(['relatieEindeVoorBegin']);
    expect((await einde('0000', 9)).statusCode).toBe(409);
    expect((await einde('0000', found?.versie ?? 0)).json()).toMatchObject({ versie: 2 });
    expect(await partners()).toEqual([
      { periode: '[2012-05-01,2027-01-12)', begin: '2012-05', einde: '0000', bron: 'verteld' },
    ]);
    expect(kinds(await einde('2026', 2))).toEqual(['relatieAlGeeindigd']);
  });
});
