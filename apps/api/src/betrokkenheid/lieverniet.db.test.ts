import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { maakMeedenken, totEnMet, type Meedenkwereld } from '../../../../proeven/opzet/meedenken.ts';

let wereld: Wereld;
let m: Meedenkwereld;
let samira: Bezoeker;
let femke: Bezoeker;
let daan: Bezoeker;
let linda: Bezoeker;
let mark: Bezoeker;
let noor: Bezoeker;
let page: string;

beforeAll(async () => {
  wereld = await openWereld();
  m = await maakMeedenken(wereld);
  page = `/api/v1/gezinnen/${m.v.gezin}`;
  samira = await wereld.als('samira');
  femke = await wereld.als('femke');
  daan = await wereld.als('daan');
  linda = await wereld.als('linda');
  mark = await wereld.als('mark');
  noor = await wereld.als('noor');
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  const sql = (tekst: string) => wereld.fabriek.sql(tekst);
  await sql('delete from rondom.lieverniet');
  await sql('delete from rondom.meedenkvraag_deel');
  await sql('delete from rondom.meedenkvraag');
  await sql("delete from rondom.betrokkenheid where soort in ('meedenker', 'vervanger', 'duogezicht')");
  await sql('delete from rondom.taak');
});

interface Een {
  plek: 'betrokkenheid' | 'meedenkvraag';
  id: string;
  soort: string;
  naam: string | null;
  organisatie: string | null;
}
interface Gezegd {
  persoonId: string;
  reden: string;
  gevolg: string;
  grond: string | null;
  artikel: string | null;
  soort: string;
  zelf: boolean;
}
const PORTAAL = '/api/v1/portaal/lieverniet';
const lees = async (who: Bezoeker) =>
  (await who.get(who === samira ? `${page}/lieverniet` : PORTAAL)).json<{ erbij: Een[]; gezegd: Gezegd[] }>();
const soorten = async (who: Bezoeker) => (await lees(who)).erbij.map(({ soort }) => soort).sort();
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const WOORDEN = 'Hij zat bij mij in de klas.';
async function zeg(who: Bezoeker, soort: string, reden = WOORDEN): Promise<LightMyRequestResponse> {
  const { plek, id } = (await lees(who)).erbij.find((een) => een.soort === soort) ?? {
    plek: 'betrokkenheid',
    id: '1',
  };
  return who.post(PORTAAL, { plek, id, reden });
}
const vervanger = () =>
  wereld.fabriek.betrokken({
    gezin: m.v.gezin,
    soort: 'vervanger',
    gebruiker: m.v.gebruiker.daan,
    vanaf: '2027-01-11',
  });
const taken = async () =>
  (await wereld.fabriek.sql<{ soort: string }>('select soort from rondom.taak order by id')).map(
    ({ soort }) => soort,
  );

describe('who may not say it', () => {
  it.each(['daan', 'ruben', 'joris', 'femke', 'marijke'])(
    '%s, who is not of the family nor its face',
    async (sub) => {
      const who = await wereld.als(sub);
      expect((await who.get(`${page}/lieverniet`)).statusCode).toBe(403);
      expect((await who.get(PORTAAL)).statusCode).toBe(403);
      const body = { plek: 'betrokkenheid', id: '1', reden: WOORDEN };
      expect((await who.post(PORTAAL, body)).statusCode).toBe(403);
      expect(
        (await who.post(`${page}/lieverniet`, { ...body, persoonId: m.v.persoon.linda })).statusCode,
      ).toBe(403);
    },
  );

  it('a stand-in, who could otherwise read what is said of him', async () => {
    await vervanger();
    expect((await daan.get(`${page}/lieverniet`)).statusCode).toBe(403);
  });

  it('Linda about a question on Mark: she does not even hear that it was asked', async () => {
    const { id } = await totEnMet(m, { samira, femke }, 'aangenomen');
    expect(JSON.stringify(await lees(linda))).not.toMatch(/Femke|Linde|ggz/);
    const answer = await linda.post(PORTAAL, { plek: 'meedenkvraag', id, reden: WOORDEN });
    expect([answer.statusCode, kinds(answer)]).toEqual([409, ['lieverNietIsWeg']]);
    expect((await femke.get(`/api/v1/meedenkvragen/${id}/deel`)).statusCode).toBe(200);
  });

  it('anybody about the vast gezicht: changing that is a talk of its own', async () => {
    expect(await soorten(linda)).toEqual(['uitvoerder']);
    expect(await soorten(samira)).toEqual(['uitvoerder']);
  });
});

describe('help that was added', () => {
  it('ends at once when Mark says so of who was asked about him; the history keeps it', async () => {
    const { id } = await totEnMet(m, { samira, femke }, 'aangenomen');
    const answer = await zeg(mark, 'meedenkvraag');
    expect([answer.statusCode, answer.json<{ gevolg: string }>().gevolg]).toEqual([201, 'stopt']);
    expect((await femke.get(`/api/v1/meedenkvragen/${id}/deel`)).statusCode).toBe(404);
    const [vraag] = (await femke.get('/api/v1/meedenkvragen')).json<
      { stand: string; vraag: string | null; over: string | null }[]
    >();
    expect(vraag).toMatchObject({ stand: 'lieverniet', vraag: null, over: null });
    expect((await lees(mark)).gezegd).toMatchObject([
      { reden: WOORDEN, soort: 'meedenkvraag', gevolg: 'stopt', zelf: true },
    ]);
    expect(await soorten(mark)).not.toContain('meedenkvraag');
    expect(await taken()).toEqual(['lieverniet']);
  });

  it('keeps an answer that was given, as an answer', async () => {
    await totEnMet(m, { samira, femke }, 'beantwoord');
    expect((await zeg(mark, 'meedenkvraag')).statusCode).toBe(201);
    const { vragen } = (await samira.get(`${page}/meedenkvragen`)).json<{
      vragen: { stand: string; beeindigdOp: string | null }[];
    }>();
    expect(vragen).toMatchObject([{ stand: 'beantwoord', beeindigdOp: expect.any(String) as string }]);
  });

  it('ends for a stand-in whom Noor, 12, refuses: his next question is refused', async () => {
    await vervanger();
    expect((await daan.get(page)).statusCode).toBe(200);
    expect((await zeg(noor, 'vervanger')).statusCode).toBe(201);
    expect((await daan.get(page)).statusCode).toBe(403);
    expect((await lees(samira)).gezegd).toMatchObject([
      { persoonId: m.v.persoon.noor, reden: WOORDEN, gevolg: 'stopt' },
    ]);
  });

  it('is talked about first when Mark, who is the danger, refuses who stands in', async () => {
    await vervanger();
    expect((await zeg(mark, 'vervanger')).json<{ gevolg: string }>().gevolg).toBe('bespreek');
    expect((await daan.get(page)).statusCode).toBe(200);
    expect(await taken()).toEqual(['lieverniet']);
  });

  it('ends in the words of Sem, 7, as Samira wrote them down; she gives herself no task', async () => {
    await vervanger();
    const [een] = (await lees(samira)).erbij.filter(({ soort }) => soort === 'vervanger');
    const answer = await samira.post(`${page}/lieverniet`, {
      ...{ plek: een?.plek, id: een?.id, persoonId: m.v.persoon.sem, reden: 'Hij praat zo hard.' },
    });
    expect(answer.statusCode).toBe(201);
    expect((await lees(samira)).gezegd).toMatchObject([{ reden: 'Hij praat zo hard.', zelf: false }]);
    expect((await daan.get(page)).statusCode).toBe(403);
    expect(await taken()).toEqual([]);
  });
});

describe('who is there by law', () => {
  it('stays, and both read which law', async () => {
    const answer = await zeg(linda, 'uitvoerder');
    expect([answer.statusCode, answer.json<{ gevolg: string }>().gevolg]).toEqual([201, 'blijft']);
    const law = { gevolg: 'blijft', grond: 'maatregel', artikel: 'Jeugdwet 3.2 lid 1', reden: WOORDEN };
    expect((await lees(linda)).gezegd).toMatchObject([law]);
    expect((await lees(samira)).gezegd).toMatchObject([law]);
    expect((await (await wereld.als('ruben')).get(page)).statusCode).toBe(200);
  });

  it('goes when the measure is over', async () => {
    await wereld.fabriek.sql("update rondom.maatregel set einddatum = '2027-01-12'");
    expect((await zeg(linda, 'uitvoerder')).json<{ gevolg: string }>().gevolg).toBe('stopt');
    await wereld.fabriek.sql("update rondom.maatregel set einddatum = '2027-12-16'");
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = daterange(lower(periode), null) where soort = 'uitvoerder'",
    );
  });
});

describe('what was said', () => {
  it('is read by who said it and by the vast gezicht, never by another of the family', async () => {
    await zeg(linda, 'uitvoerder', 'Ik voel mij niet gehoord.');
    for (const who of [mark, noor]) expect(JSON.stringify(await lees(who))).not.toContain('gehoord');
    const rows = await wereld.fabriek.sql<{ t: string }>(
      "select encode(reden_versleuteld, 'escape') as t from rondom.lieverniet",
    );
    expect(JSON.stringify(rows)).not.toContain('gehoord');
  });

  it('names no organisation to whom a place is secret from', async () => {
    expect((await lees(mark)).erbij.every(({ organisatie }) => organisatie === null)).toBe(true);
  });

  it('needs a why, and somebody who is still there', async () => {
    const answer = await zeg(linda, 'uitvoerder', '   ');
    expect([answer.statusCode, kinds(answer)]).toEqual([400, ['ongeldigeInvoer']]);
    const weg = await linda.post(PORTAAL, { plek: 'betrokkenheid', id: '999999', reden: WOORDEN });
    expect([weg.statusCode, kinds(weg)]).toEqual([409, ['lieverNietIsWeg']]);
    expect(await wereld.fabriek.sql('select 1 from rondom.lieverniet')).toEqual([]);
  });
});
