/**
 * Whether somebody is found who is misheard, misspelt or asked in another order: each line of schrijffouten.tsv
 * through the API, among 12,000 other people, in the first twenty answers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { achternamen, voornamen } from '../bench/namen.ts';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';

interface Regel {
  readonly getypt: string;
  readonly bedoeld: string;
}
const regels: readonly Regel[] = readFileSync(join(import.meta.dirname, 'schrijffouten.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [getypt = '', bedoeld = ''] = line.split('\t');
    return { getypt, bedoeld };
  });

const anderen = 12_000;
/** Each may search thirty times an hour. */
const perZoeker = 29;

let wereld: Wereld;
const zoekers: Bezoeker[] = [];

/** Other people, so that somebody can be mistaken for somebody else. */
async function vulMetAnderen(): Promise<void> {
  const rijen = Array.from({ length: anderen }, (_, n) => {
    const naam = achternamen[(n * 7) % achternamen.length];
    const jaar = 1945 + ((n * 31) % 80);
    const maand = String(1 + (n % 12)).padStart(2, '0');
    const geboortedatum = `${jaar}-${maand}-${String(1 + ((n * 13) % 28)).padStart(2, '0')}`;
    return { voornamen: voornamen[(n * 17) % voornamen.length], ...naam, geboortedatum };
  });
  await wereld.fabriek.sql(
    `insert into rondom.persoon (voornamen, voorvoegsel, geslachtsnaam, geboortedatum)
     select voornamen, nullif(voorvoegsel, ''), geslachtsnaam, geboortedatum
     from jsonb_to_recordset($1) as x(voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum text)`,
    [JSON.stringify(rijen)],
  );
}

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await vulMetAnderen();
  for (const bedoeld of new Set(regels.map((regel) => regel.bedoeld))) {
    const [voor = '', voorvoegsel = '', geslachtsnaam = '', geboortedatum = ''] = bedoeld.split('|');
    await fabriek.persoon({ voornamen: voor, voorvoegsel, geslachtsnaam, geboortedatum });
  }
  await fabriek.sql(
    'analyze rondom.zoeknaam, rondom.zoeksleutel, rondom.geslachtsnaam, rondom.geslachtsnaam_drietal',
  );
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  for (let n = 0; n * perZoeker < regels.length; n++) {
    await fabriek.gebruiker({ sub: `z${n}`, naam: `Zoeker ${n}`, rol: 'lokaalteam', organisatie: team });
    zoekers.push(await wereld.als(`z${n}`));
  }
}, 120_000);
afterAll(() => wereld.sluit());

interface Treffer {
  readonly roepnaam: string;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
}

function isBedoeld(treffer: Treffer, bedoeld: string): boolean {
  const [voor = '', voorvoegsel = '', geslachtsnaam = '', geboortedatum = ''] = bedoeld.split('|');
  return (
    treffer.roepnaam === voor.split(' ')[0] &&
    (treffer.voorvoegsel ?? '') === voorvoegsel &&
    treffer.geslachtsnaam === geslachtsnaam &&
    geboortedatum.startsWith(treffer.geboortedatum ?? '?')
  );
}

describe('a list of misspellings', () => {
  it('holds at least five hundred of at least seventy people', () => {
    expect(regels.length).toBeGreaterThanOrEqual(500);
    expect(new Set(regels.map(({ bedoeld }) => bedoeld)).size).toBeGreaterThanOrEqual(70);
  });

  it('is found for at least nineteen in twenty among the first twenty answers', async () => {
    const gemist: string[] = [];
    let bovenaan = 0;
    for (const [n, { getypt, bedoeld }] of regels.entries()) {
      const answer = await zoekers[Math.floor(n / perZoeker)]?.post('/api/v1/zoeken/bekend', {
        vraag: getypt,
        reden: 'iemandBelt',
      });
      const treffers = answer?.statusCode === 200 ? answer.json<{ treffers: Treffer[] }>().treffers : [];
      const plaats = treffers.findIndex((treffer) => isBedoeld(treffer, bedoeld));
      if (plaats < 0) gemist.push(`${getypt} (${bedoeld}) ${String(answer?.statusCode)}`);
      if (plaats === 0) bovenaan += 1;
    }
    const gevonden = regels.length - gemist.length;
    process.stderr.write(
      `\nmisspellings: ${gevonden} of ${regels.length} found in the first 20, ${bovenaan} on top; missed:\n  ${gemist.join('\n  ')}\n`,
    );
    expect(gevonden / regels.length).toBeGreaterThanOrEqual(0.95);
    expect(gevonden).toBeGreaterThanOrEqual(475);
  }, 300_000);
});
