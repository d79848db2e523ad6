import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../../../../proeven/opzet/fabriek.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { meetRegios } from './meet.taak.ts';
import { getPlainDate } from '@rondom/domain/kern';

let wereld: Wereld;
const namen: string[] = [];

/** Twelve families in one region, three in another; in each somebody took the place of somebody else this year. */
beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Groot'), (12, 'jeugdhulpregio', 'Klein'), (13, 'jeugdhulpregio', 'Van een ander')",
  );
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  const kade = await fabriek.organisatie('jeugdhulpaanbieder', 'De Kade');
  const bureau = await fabriek.organisatie('regio', 'Regio');
  const hanneke = await fabriek.gebruiker({
    sub: 'hanneke',
    naam: 'Hanneke Vos',
    rol: 'regiodirecteur',
    organisatie: bureau,
  });
  await fabriek.sql('insert into rondom.mandaat values ($1, 11), ($1, 12)', [hanneke]);
  const werker = async (naam: string, organisatie: string): Promise<string> => {
    namen.push(naam);
    return fabriek.gebruiker({ sub: naam.toLowerCase(), naam, rol: 'lokaalteam', organisatie });
  };
  const eerst = await werker('Aaltje', kade);
  const daarna = await werker('Berend', team);
  for (let at = 0; at < 18; at += 1) {
    const gezin = await fabriek.gezin(`Zilvergezin ${String(at)}`, []);
    const regio = at < 12 ? 11 : at < 15 ? 12 : 13;
    await fabriek.sql(
      "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2024-01-01,)')",
      [gezin, regio],
    );
    await fabriek.betrokken({
      gezin,
      soort: 'vastgezicht',
      gebruiker: eerst,
      vanaf: '2026-02-01',
      tot: '2026-05-01',
    });
    await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: daarna, vanaf: '2026-05-11' });
  }
  await meet();
});
afterAll(() => wereld.sluit());

async function meet(): Promise<number> {
  const client = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await client.connect();
  try {
    await client.query('begin');
    const aantal = await meetRegios(client, getPlainDate(vandaag));
    await client.query('commit');
    return aantal;
  } finally {
    await client.end();
  }
}

interface Cijfer {
  readonly cijfer: string;
  readonly gezinnen: { van: number; tot: number };
  readonly som: number | null;
}
interface Rust {
  readonly op: string;
  readonly punten: readonly { op: string; cijfers: readonly Cijfer[] }[];
  readonly regios: readonly { naam: string; cijfers: readonly Cijfer[] }[];
}
const vraag = async (query = '') => (await wereld.als('hanneke')).get(`/api/v1/rust${query}`);
const van = (cijfers: readonly Cijfer[] | undefined, naam: string) =>
  cijfers?.find(({ cijfer }) => cijfer === naam);

describe('rust in gezichten of a region', () => {
  it.each(['aaltje', 'berend'])('is not told to a worker such as %s', async (sub) => {
    const wie = await wereld.als(sub);
    for (const url of ['/api/v1/rust', '/api/v1/ketenkaart'])
      expect((await wie.get(url)).statusCode).toBe(403);
  });

  it('names no worker, no family and no region of another', async () => {
    for (const url of [
      '/api/v1/rust',
      '/api/v1/rust?regio=Groot',
      '/api/v1/rust?uitvoer=true',
      '/api/v1/ketenkaart',
    ]) {
      const answer = await (await wereld.als('hanneke')).get(url);
      expect(answer.statusCode).toBe(200);
      for (const naam of [...namen, 'Zilvergezin', 'Van een ander', 'De Kade'])
        expect(answer.body).not.toContain(naam);
    }
    expect((await vraag('?regio=Van%20een%20ander')).statusCode).toBe(404);
  });

  it('holds the sum of what each family sees, and keeps a handful back', async () => {
    const rust = (await vraag()).json<Rust>();
    expect(rust.regios.map(({ naam }) => naam)).toEqual(['Groot', 'Klein']);
    const [groot, klein] = rust.regios;
    expect(van(groot?.cijfers, 'wisselingen')).toEqual({
      cijfer: 'wisselingen',
      gezinnen: { van: 12, tot: 12 },
      som: 12,
    });
    expect(van(groot?.cijfers, 'gatdagen')).toMatchObject({ som: 120 });
    expect(van(klein?.cijfers, 'wisselingen')).toEqual({
      cijfer: 'wisselingen',
      gezinnen: { van: 1, tot: 4 },
      som: null,
    });
    expect(van(rust.punten.at(-1)?.cijfers, 'wisselingen')).toMatchObject({
      gezinnen: { van: 13, tot: 16 },
      som: null,
    });
  });

  it('stands there for each month, from when there was something to count', async () => {
    const { punten } = (await vraag('?regio=Groot')).json<Rust>();
    expect(punten.map(({ op }) => op)).toEqual([
      ...['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'],
      ...['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-01-12'],
    ]);
    expect(van(punten[2]?.cijfers, 'nuZonder')).toMatchObject({ gezinnen: { van: 12, tot: 12 } });
    expect(van(punten[3]?.cijfers, 'nuZonder')).toMatchObject({ gezinnen: { van: 0, tot: 0 } });
  });

  it('leaves the house in tens only, and that is logged', async () => {
    const { regios } = (await vraag('?uitvoer=true')).json<Rust>();
    expect(van(regios[1]?.cijfers, 'wisselingen')?.gezinnen).toEqual({ van: 1, tot: 9 });
    const [row] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.handeling where handeling = 'export' and resource = 'rustmeting'",
    );
    expect(row?.n).toBeGreaterThan(0);
  });

  it('counted again on the same day says the same, and counts every family', async () => {
    const voor = (await vraag()).body;
    expect(await meet()).toBe(18);
    expect((await vraag()).body).toBe(voor);
  });
});

describe('the map of the chain', () => {
  it('tells which way, and the days without anybody', async () => {
    const { wegen } = (await (await wereld.als('hanneke')).get('/api/v1/ketenkaart?regio=Groot')).json<{
      wegen: object[];
    }>();
    expect(wegen).toEqual([
      {
        ...{ van: 'jeugdhulp', naar: 'lokaalteam', mediaan: 10, isStap: false },
        ...{ gezinnen: { van: 12, tot: 12 }, samen: { van: 0, tot: 0 }, metGat: { van: 12, tot: 12 } },
      },
    ]);
  });

  it('keeps a handful back, also in the sum', async () => {
    const lees = async (query: string) =>
      (await (await wereld.als('hanneke')).get(`/api/v1/ketenkaart${query}`)).json<{
        wegen: { gezinnen: object; mediaan: number | null }[];
      }>();
    expect((await lees('?regio=Klein')).wegen[0]).toMatchObject({
      gezinnen: { van: 1, tot: 4 },
      mediaan: null,
    });
    expect((await lees('')).wegen[0]).toMatchObject({ gezinnen: { van: 13, tot: 16 } });
  });
});
