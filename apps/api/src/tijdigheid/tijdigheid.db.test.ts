import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;

interface Antwoord {
  readonly regios: readonly string[];
  readonly soorten: readonly {
    readonly soort: string;
    readonly alle: { readonly van: number; readonly tot: number };
    readonly teLaat: { readonly van: number; readonly tot: number };
    readonly mediaan: number | null;
    readonly redenen: readonly { readonly reden: string }[];
  }[];
}

/** One clock of a family: its last day, when it was done, and the reason that was said. */
async function klok(gezin: string, uiterlijk: string, gestopt: string | null, reden: string | null) {
  await wereld.fabriek.sql(
    `insert into rondom.termijn (gezin_id, soort, vanaf, uiterlijk, gestopt_op, reden_te_laat) values ($1, 'vastejeugdbeschermer', '2026-06-01', $2, $3, $4)`,
    [gezin, uiterlijk, gestopt, reden],
  );
}

/** Eight families in one region of which six were late, three in a second, one of somebody else. */
beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Groot'), (12, 'jeugdhulpregio', 'Klein'), (13, 'jeugdhulpregio', 'Van een ander')",
  );
  const bureau = await fabriek.organisatie('regio', 'Regio');
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  const hanneke = await fabriek.gebruiker({
    ...{ sub: 'hanneke', naam: 'Hanneke Vos', rol: 'regiodirecteur', organisatie: bureau },
  });
  await fabriek.gebruiker({ sub: 'samira', naam: 'Samira', rol: 'lokaalteam', organisatie: team });
  await fabriek.sql('insert into rondom.mandaat values ($1, 11), ($1, 12)', [hanneke]);
  for (let at = 0; at < 12; at += 1) {
    const gezin = await fabriek.gezin(`Zilvergezin ${String(at)}`, []);
    const regio = at < 8 ? 11 : at < 11 ? 12 : 13;
    await fabriek.sql(
      "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2024-01-01,)')",
      [gezin, regio],
    );
    if (at < 4) await klok(gezin, '2026-07-01', '2026-07-11', 'wachtOpRechter');
    else if (at < 6) await klok(gezin, '2027-01-02', null, null);
    else if (at < 8) await klok(gezin, '2026-07-01', '2026-07-01', null);
    else await klok(gezin, '2026-07-01', '2026-07-03', 'gezinNietBereikbaar');
    // What has not come yet, and what fell before the year, counts nowhere.
    await klok(gezin, '2027-01-20', null, null);
    await klok(gezin, '2025-07-01', '2025-09-01', 'meerTijdNodig');
  }
});
afterAll(() => wereld.sluit());

const lees = async (url: string) => (await (await wereld.als('hanneke')).get(url)).json<Antwoord>();

describe('how the clocks of a region were kept', () => {
  it('is for who answers for the region, and for nobody else', async () => {
    expect((await (await wereld.als('samira')).get('/api/v1/tijdigheid')).statusCode).toBe(403);
    expect(
      (await (await wereld.als('hanneke')).get('/api/v1/tijdigheid?regio=Van%20een%20ander')).statusCode,
    ).toBe(404);
  });

  it('counts the own regions, days late and reasons, and a late one that still runs', async () => {
    const { soorten, regios } = await lees('/api/v1/tijdigheid?regio=Groot');
    expect(regios).toEqual(['Groot', 'Klein']);
    expect(soorten).toHaveLength(1);
    expect(soorten[0]).toMatchObject({ alle: { van: 8, tot: 8 }, teLaat: { van: 6, tot: 6 }, mediaan: 10 });
    expect(soorten[0]?.redenen.map(({ reden }) => reden).sort()).toEqual(['nietGezegd', 'wachtOpRechter']);
  });

  it('says of a handful that it is a handful, and adds only what it says', async () => {
    const { soorten } = await lees('/api/v1/tijdigheid?regio=Klein');
    expect(soorten[0]).toMatchObject({ alle: { van: 1, tot: 4 }, teLaat: { van: 1, tot: 4 }, mediaan: null });
    const samen = await lees('/api/v1/tijdigheid');
    expect(samen.soorten[0]).toMatchObject({ alle: { van: 9, tot: 12 }, teLaat: { van: 7, tot: 10 } });
  });

  it('names no family, and is logged when it leaves the house', async () => {
    const antwoord = await (await wereld.als('hanneke')).get('/api/v1/tijdigheid?uitvoer=true');
    expect(antwoord.body).not.toContain('Zilver');
    const [regel] = await wereld.fabriek.sql<{ n: string }>(
      "select count(*) as n from raadpleging.handeling where handeling = 'export' and doel = 'tijdigheid'",
    );
    expect(Number(regel?.n)).toBe(1);
  });
});
