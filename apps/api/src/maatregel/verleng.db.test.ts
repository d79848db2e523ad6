import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let pad: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  pad = `/api/v1/gezinnen/${v.gezin}/maatregelen/${v.maatregel}`;
  await wereld.fabriek.sql(
    "insert into rondom.termijn (gezin_id, soort, maatregel_id, vanaf, uiterlijk) values ($1, 'mededelingnietverlengen', $2, '2027-12-15', '2027-10-15')",
    [v.gezin, v.maatregel],
  );
});
afterAll(() => wereld.sluit());

const klokken = () =>
  wereld.fabriek.sql<{ uiterlijk: string; op: string | null; door: string | null }>(
    "select uiterlijk::text, gestopt_op::text as op, gestopt_door as door from rondom.termijn where gezin_id = $1 and soort = 'mededelingnietverlengen' order by id",
    [v.gezin],
  );
const verleng = (wie: Bezoeker, tot: string, versie = 1) =>
  wie.put(`${pad}/verlenging`, { op: '2027-01-11', tot }, { versie });

describe('the days around an order', () => {
  it('are read by nobody without a relation', async () => {
    expect((await (await wereld.als('daan')).get(`${pad}/gevolgen`)).statusCode).toBe(403);
  });

  it('name the last day to appeal, and the family reads that same day', async () => {
    const gevolgen = (await samira.get(`${pad}/gevolgen`)).json<{ gevolg: string; uiterlijk: string }[]>();
    const beroep = gevolgen.find(({ gevolg }) => gevolg === 'hogerBeroep')?.uiterlijk;
    expect(beroep).toBe('2027-03-16');
    const linda = await wereld.als('linda');
    const portaal = (await linda.get('/api/v1/portaal')).json<{ maatregelen: { beroepTot: string }[] }>();
    expect(portaal.maatregelen[0]?.beroepTot).toBe(beroep);
  });
});

describe('an order that the judge extends', () => {
  it('is not extended by a colleague, nor longer than a year, nor twice at once', async () => {
    expect((await verleng(await wereld.als('daan'), '2028-12-16')).statusCode).toBe(403);
    expect((await verleng(samira, '2028-12-17')).statusCode).toBe(400);
    expect((await klokken())[0]?.op).toBeNull();
  });

  it('holds longer, and the notice to the Raad counts from the new end', async () => {
    expect((await verleng(samira, '2028-12-16')).statusCode).toBe(200);
    expect((await verleng(samira, '2028-12-16')).statusCode).toBe(409);
    const [row] = await wereld.fabriek.sql<{ einddatum: string }>(
      'select einddatum::text from rondom.maatregel where id = $1',
      [v.maatregel],
    );
    expect(row?.einddatum).toBe('2028-12-16');
    expect(await klokken()).toEqual([
      { uiterlijk: '2027-10-15', op: '2027-01-11', door: 'verlengd' },
      { uiterlijk: '2028-10-15', op: null, door: null },
    ]);
  });

  it('stops that clock when the Raad has been told, once', async () => {
    const meld = () => samira.post(`${pad}/mededeling`, { op: '2027-01-12' });
    expect((await meld()).statusCode).toBe(201);
    expect((await klokken())[1]).toMatchObject({ op: '2027-01-12', door: 'gedaan' });
    expect((await meld()).statusCode).toBe(409);
  });
});
