import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { ExplainedTermijn } from './termijn.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let wmo: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
});
afterAll(() => wereld.sluit());

const pad = (deel = '') => `/api/v1/gezinnen/${v.gezin}/termijnen${deel}`;
const begin = (wie: Bezoeker, soort: string, op = '2027-01-04', persoonId = v.persoon.noor) =>
  wie.post(pad(), { soort, persoonId, op });
const lees = async (id: string) => (await samira.get(pad(`/${id}`))).json<ExplainedTermijn>();
const kinds = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals: readonly { kind: string }[] }>().refusals.map(({ kind }) => kind);
const stil = { reden: 'aanvullingGevraagd', op: '2027-01-05', woorden: 'Het formulier mist een blad.' };

describe('a request that came in', () => {
  it('is written down by nobody without a relation, and for nobody outside the family', async () => {
    expect((await begin(await wereld.als('daan'), 'beschikkingwmo')).statusCode).toBe(403);
    expect((await begin(samira, 'beschikkingwmo', '2027-01-04', '999999')).statusCode).toBe(404);
  });

  it('for a decision of the municipality by no jeugdbeschermer; about a file it is his too', async () => {
    const ruben = await wereld.als('ruben');
    const answer = await begin(ruben, 'beschikkingwmo');
    expect([answer.statusCode, kinds(answer)]).toEqual([403, ['termijnVanAnder']]);
    expect((await begin(ruben, 'inzagedossierjeugdhulp')).statusCode).toBe(201);
  });

  it('not on a day to come, nor on a day that does not exist', async () => {
    expect(kinds(await begin(samira, 'beschikkingwmo', '2027-01-13'))).toEqual(['dagInToekomst']);
    expect((await begin(samira, 'beschikkingwmo', '2027-02-30')).statusCode).toBe(400);
  });

  it('starts its clock, and a second clock for the same duty of the same child is refused', async () => {
    const answer = await begin(samira, 'beschikkingwmo');
    expect(answer.statusCode).toBe(201);
    wmo = answer.json<{ id: string }>().id;
    expect(await lees(wmo)).toMatchObject({ uiterlijk: '2027-01-18', acties: ['schortOp', 'rondAf'] });
    const tweede = await begin(samira, 'beschikkingwmo', '2027-01-05');
    expect([tweede.statusCode, kinds(tweede)]).toEqual([409, ['klokLooptAl']]);
    expect((await begin(samira, 'beschikkingwmo', '2027-01-05', v.persoon.sem)).statusCode).toBe(201);
  });
});

describe('a clock that the law lets stand still', () => {
  const schort = (wie: Bezoeker, versie = 1) => wie.post(pad(`/${wmo}/opschortingen`), stil, { versie });

  it('is not stopped by who has no part in it', async () => {
    expect((await schort(await wereld.als('daan'))).statusCode).toBe(403);
    expect((await schort(await wereld.als('ruben'))).statusCode).toBe(403);
  });

  it('tells both dates before anything is written', async () => {
    const proef = await samira.get(
      pad(`/${wmo}/proef?reden=aanvullingGevraagd&op=2027-01-05&tot=2027-01-11`),
    );
    expect(proef.json()).toEqual({ nu: '2027-01-18', dan: '2027-01-25', over: null });
    expect((await lees(wmo)).uiterlijk).toBe('2027-01-18');
  });

  it('stands still: no last day, nothing late, nothing on Mijn dag; then Hervat adds the days as a step', async () => {
    expect((await schort(samira)).statusCode).toBe(200);
    expect((await schort(samira)).statusCode).toBe(409);
    expect(await lees(wmo)).toMatchObject({
      staatStil: true,
      wacht: [],
      woorden: [stil.woorden],
      acties: ['hervat', 'rondAf'],
    });
    const { regels } = (await samira.get('/api/v1/termijnen')).json<{
      regels: { id: string; vak: string }[];
    }>();
    expect(regels.find(({ id }) => id === wmo)?.vak).toBe('staatStil');
    const weer = await samira.put(pad(`/${wmo}/hervatting`), { op: '2027-01-11' }, { versie: 2 });
    expect(weer.statusCode).toBe(200);
    const klok = await lees(wmo);
    expect([klok.staatStil, klok.uiterlijk]).toEqual([false, '2027-01-25']);
    expect(klok.stappen.find(({ code }) => code === 'opgeschort')?.parameters).toEqual({
      ...{ van: '2027-01-06', tot: '2027-01-11', dagen: 5, eenheid: 'dagen', reden: 'aanvullingGevraagd' },
    });
  });

  it('keeps its words sealed, and every state of it in the history', async () => {
    const [row] = await wereld.fabriek.sql<{ zegel: string; keren: number }>(
      `select encode(woorden_versleuteld, 'escape') as zegel, (select count(*)::int from rondom.termijnopschorting_historie) as keren
       from rondom.termijnopschorting`,
    );
    expect(row?.zegel).not.toContain('formulier');
    expect(row?.keren).toBe(2);
  });
});

describe('a clock that may not stand still', () => {
  it('offers nothing and refuses it: the plan, the first contact', async () => {
    const [plan] = await wereld.fabriek.sql<{ id: string }>(
      "insert into rondom.termijn (gezin_id, soort, maatregel_id, vanaf, uiterlijk) values ($1, 'planwettelijk', $2, '2027-01-04', '2027-02-15') returning id::text",
      [v.gezin, v.maatregel],
    );
    const id = plan?.id ?? '';
    expect(await lees(id)).toMatchObject({ acties: [], ruimte: { opschorting: null, verlenging: null } });
    const answer = await samira.post(pad(`/${id}/opschortingen`), stil, { versie: 1 });
    expect([answer.statusCode, kinds(answer)]).toEqual([409, ['nietOpschortbaar']]);
    expect((await samira.put(pad(`/${id}/klaar`), { op: '2027-01-11' }, { versie: 1 })).statusCode).toBe(404);
  });
});

describe('a clock that the law lets be made longer', () => {
  const langer = (id: string, over: object = {}, versie = 1) =>
    samira.post(
      pad(`/${id}/verlengingen`),
      {
        ...{ aantal: 2, eenheid: 'maanden', woorden: 'Er zijn veel stukken.' },
        ...{ verteldAan: v.persoon.linda, verteldOp: '2027-01-11', ...over },
      },
      { versie },
    );

  it('is longer once, told to somebody of the family, and never beyond what the law allows', async () => {
    const { id } = (await begin(samira, 'inzagedossierjeugdhulp', '2027-01-04', v.persoon.linda)).json<{
      id: string;
    }>();
    expect(kinds(await langer(id, { aantal: 3 }))).toEqual(['langerDanToegestaan']);
    expect((await langer(id, { verteldAan: '999999' })).statusCode).toBe(404);
    expect((await langer(id)).statusCode).toBe(200);
    expect((await lees(id)).uiterlijk).toBe('2027-04-05');
    expect(kinds(await langer(id, {}, 2))).toEqual(['teVaakVerlengd']);
    const klaar = await samira.put(pad(`/${id}/klaar`), { op: '2027-01-12' }, { versie: 2 });
    expect(klaar.statusCode).toBe(200);
    expect(await lees(id)).toMatchObject({ gestoptOp: '2027-01-12', acties: [] });
  });
});
