/** What a director may not know of other regions: a small count there changes, and no answer at any door of the board does. */
import { addDays } from '@rondom/domain/kern';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { vandaag, vulBord } from './bord.proef.ts';

let wereld: Wereld;
let hanneke: Bezoeker;
let teun: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  await vulBord(wereld, 26);
  hanneke = await wereld.als('hanneke');
  teun = await wereld.als('teun');
});
afterAll(() => wereld.sluit());

const dagen = Array.from({ length: 26 }, (_, n) => addDays(vandaag, -14 * n));
/** Everything the board says on a day: the screen, its rows, the counts of areas, and the three files to take along. */
const deuren = ['', '/rijen', '/verloop', '/verloop?uitvoer=true', '/gebieden', '/publicatie'];

const inTwente = async (dag: string): Promise<number> =>
  Number(
    (
      await wereld.fabriek.sql<{ n: string }>(
        `select count(*) as n from rondom.wacht w join rondom.wachtregio g on g.wacht_id = w.id and g.regio_id = 3 and g.periode @> $1::date
         where w.uiterlijk < $1 and (w.beeindigd_op is null or w.beeindigd_op > $1)`,
        [dag],
      )
    )[0]?.n,
  );

async function antwoorden(wie: Bezoeker, op: readonly string[]): Promise<Record<string, string>> {
  const gevonden: Record<string, string> = {};
  for (const dag of op)
    for (const deur of deuren) {
      const pad = `${deur}${deur.includes('?') ? '&' : '?'}op=${dag}`;
      const answer = await wie.get(`/api/v1/bord${pad}`);
      expect(answer.statusCode, pad).toBe(200);
      gevonden[pad] = answer.body;
    }
  return gevonden;
}

/** The doors that answer otherwise than they did. */
const anders = (toen: Record<string, string>, nu: Record<string, string>): string[] =>
  Object.keys(toen).filter((pad) => toen[pad] !== nu[pad]);

it('a child more among few in a region of another mandate changes nothing: no page, no file, no day, no sum', async () => {
  const weinig: string[] = [];
  for (const dag of dagen) if ([1, 2, 3].includes(await inTwente(dag))) weinig.push(dag);
  expect(weinig.length).toBeGreaterThan(5);
  const ervoor = await antwoorden(hanneke, weinig);
  const eigen = await antwoorden(teun, weinig);
  // One more on each of these days, of whom nobody else knows anything.
  const kind = await wereld.fabriek.persoon({
    voornamen: 'Nieuw',
    geslachtsnaam: 'Proef',
    geboortedatum: '2015-06-15',
  });
  const gezin = await wereld.fabriek.gezin('Gezin Nieuw', [[kind, 'kind']]);
  await wereld.fabriek.sql(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie)
     values ($1, $2, 'onderzoek', 3, '2025-06-01', '2025-06-15', 'hulpStarten', 'jeugdhulpaanbieder')`,
    [gezin, kind],
  );
  expect(anders(ervoor, await antwoorden(hanneke, weinig))).toEqual([]);
  // Who is mandated for it sees the difference on every one of them, so there was something to find.
  const zag = anders(eigen, await antwoorden(teun, weinig));
  expect(zag).toEqual(expect.arrayContaining(weinig.map((dag) => `?op=${dag}`)));
});
