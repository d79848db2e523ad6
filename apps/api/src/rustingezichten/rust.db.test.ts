import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let url: string;

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const { gezin, gebruiker } = familie;
  const kade = await fabriek.organisatie('jeugdhulpaanbieder', 'De Kade');
  const opvang = await fabriek.organisatie('vrouwenopvang', 'De Haven');
  const koen = await fabriek.gebruiker({
    sub: 'koen',
    naam: 'Koen Vermeer',
    rol: 'lokaalteam',
    organisatie: kade,
  });
  await fabriek.betrokken({
    gezin,
    soort: 'vastgezicht',
    gebruiker: koen,
    vanaf: '2025-06-01',
    tot: '2026-01-15',
  });
  await fabriek.betrokken({
    gezin,
    soort: 'meedenker',
    organisatie: opvang,
    vanaf: '2026-09-14',
    tot: '2026-10-12',
  });
  await fabriek.sql(
    `insert into rondom.onderzoek (gezin_id, persoon_id, soort, organisatie_id, gebruiker_id, vragen, sinds, klaar_op, klaar_als, begonnen_op)
     values ($1, null, 'intake', $2, $4, '{veiligheid}', '2025-06-01', '2025-07-01', 'resultaat', '2025-06-01'),
       ($1, null, 'intake', $3, $4, '{veiligheid}', '2026-09-14', '2026-09-15', 'resultaat', '2026-09-14')`,
    [gezin, kade, opvang, gebruiker.samira],
  );
  url = `/api/v1/gezinnen/${gezin}/rust`;
});
afterAll(() => wereld.sluit());

describe('how quiet it was around a family', () => {
  it.each(['daan', 'joris', 'linda', 'noor'])('is not read on the page of the family by %s', async (sub) => {
    expect((await (await wereld.als(sub)).get(url)).statusCode).toBe(403);
  });

  it.each(['samira', 'daan'])('is not read in the portal by a worker such as %s', async (sub) => {
    expect((await (await wereld.als(sub)).get('/api/v1/portaal/rust')).statusCode).toBe(403);
  });

  it('is counted from who took part, and each stands in a lane', async () => {
    const rust = (await (await wereld.als('samira')).get(url)).json<{
      meting: object;
      banen: { naam: string }[];
    }>();
    expect(rust.meting).toMatchObject({
      ...{
        begin: '2025-06-01',
        gezichten: 2,
        wisselingen: 1,
        gatdagen: 29,
        naElkaar: 1,
        erbij: 1,
        samenDagen: 28,
      },
      ...{ intakes: 2, hertellingen: 1, dubbel: 0 },
    });
    expect(rust.banen.map(({ naam }) => naam)).toEqual(['Koen Vermeer', 'Samira Haddou', 'Ruben Smit', null]);
  });

  it('is told to mother and father alike, without a name of before, a place or a shelter', async () => {
    for (const sub of ['linda', 'mark', 'noor']) {
      const answer = await (await wereld.als(sub)).get('/api/v1/portaal/rust');
      expect(answer.json()).toMatchObject({
        meting: { gezichten: 2, wisselingen: 1, intakes: 1, gatdagen: 29 },
        gezichten: [
          { naam: null, vanaf: '2025-06-01', tot: '2026-01-15' },
          { naam: 'Samira Haddou', vanaf: '2026-02-13', tot: null },
        ],
      });
      expect(answer.body).not.toMatch(kanaries);
      expect(answer.body).not.toMatch(/Koen|Kade|Haven|Ruben/);
    }
  });
});
