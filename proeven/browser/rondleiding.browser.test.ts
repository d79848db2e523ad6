/**
 * The guided tour, as a stranger takes it: twelve steps in the chairs of seven people. By hand, done for the visitor, with
 * every second step skipped, with all of them skipped, and each time begun again on the same family.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoekers } from './bezoek.ts';
import { metDeHand } from './rondleiding-hand.ts';
import { kijkenInDatabase, kijklijst, regelsVanVandaag } from './rondleiding-kijklijst.ts';
import { openTocht, STAPPEN, type Tocht } from './tocht.ts';

const ZINNEN = {
  nl: [
    'Elf kinderen wachten te lang. U ziet geen namen. Eén van hen gaan we ontmoeten.',
    'Samira is hier al elf maanden. Vijf gezichten vóór haar; sindsdien één.',
    'Het gezin is de pagina. Organisaties staan eromheen.',
    'Een termijn die uitlegt waarom.',
    'Geen nieuwe intake. Geen doorverwijzing. Samira weet het binnen een minuut.',
    'Erbij, niet over.',
    'Femke ziet wat zij nodig heeft. Over veertien dagen niets meer.',
    'Twee ouders, één plan, twee veilige pagina’s.',
    'Niemand verandert haar woorden.',
    'Geen status, maar de stem van een kind.',
    'Elf werd tien. Tien wachten nog.',
    'U staat er zelf ook in.',
  ],
  en: [
    'Eleven children have waited too long. You see no names. We are about to meet one.',
    'Five faces before her; one since.',
    'The family is the page.',
    'A deadline that explains itself.',
    'No new intake, no referral.',
    'Added, not handed over.',
    'She sees what she needs; in fourteen days, nothing.',
    'Two parents, one plan, two safe pages.',
    'Nobody changes her words.',
    'Not a status, but a child’s voice.',
    'Eleven became ten. Ten still wait.',
    'You are in it too.',
  ],
} as const;
const NIET_GEANTWOORD = {
  nl: 'Elf wachten nog. Noor heeft nog niet geantwoord.',
  en: 'Eleven still wait. Noor has not answered yet.',
};
const BORD_NA = 11;
/** Noor answers whether help began. */
const STEM = 10;

describe.each([
  { taal: 'nl', breed: 1440 },
  { taal: 'en', breed: 390 },
] as const)('the guided tour in $taal at $breed px', ({ taal, breed }) => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let home: string;
  let bezoekers: Bezoekers;
  let tocht: Tocht;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rondom-rondleiding-'));
    await chmod(home, 0o755);
    demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
    bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
    tocht = openTocht(await bezoekers.als(undefined, breed, taal), demo.url, taal);
  });
  afterAll(async () => {
    process.stdout.write(`${tocht.tijden.map(({ stap, ms }) => `${stap}: ${ms} ms`).join(' · ')}\n`);
    await bezoekers.sluit();
    await demo.stop();
    await rm(home, { recursive: true, force: true });
  });

  /** Says where it went wrong and what stood there. */
  const loop = async (work: () => Promise<void>): Promise<void> => {
    const { page } = tocht.bezoek;
    await work().catch(async (cause: unknown) => {
      throw new Error(`at ${page.url()}\n${await page.locator('body').innerText()}`, { cause });
    });
  };
  const aantal = (n: number) =>
    tocht.bezoek.page.locator('.bord-getal').getByText(String(n), { exact: true }).waitFor();
  const sentence = async (stap: number): Promise<void> => {
    await tocht.bezoek.page.getByText(ZINNEN[taal][stap - 1] ?? '', { exact: true }).waitFor();
  };
  const judge = (stap: number) => tocht.bezoek.toegankelijk(`stap ${stap} ${taal} ${breed}`);

  it('is walked by hand, each sentence at its place, accessible at every step', { timeout: 240_000 }, () =>
    loop(async () => {
      await tocht.begin();
      await aantal(11);
      for (let stap = 1; stap <= STAPPEN; stap += 1) {
        await sentence(stap);
        await judge(stap);
        await metDeHand(tocht, stap, taal);
        if (stap === BORD_NA) await aantal(10);
        await tocht.rondAf(false);
      }
      await judge(STAPPEN);
    }),
  );

  it('shows Linda one line for every page that was opened about her or Sem on the way, and who it was', async () => {
    const lines = await regelsVanVandaag(tocht);
    expect(lines.length).toBe(await kijkenInDatabase(demo.ownerUrl));
    const seen = new Set(
      lines.map(({ medewerker, soortGegevens }) => `${medewerker ?? ''}: ${soortGegevens}`),
    );
    for (const page of ['gezin', 'termijn']) expect([...seen]).toContain(`Samira Haddou: ${page}`);
    for (const page of ['bekendepersoon', 'melding']) expect([...seen]).toContain(`Joris Bos: ${page}`);
  });

  it('shows Mark that Femke read his part on the question of Samira, none of what Samira looked at, nor a word of what Linda asked', async () => {
    const { page } = await bezoekers.als('mark', breed, taal);
    const { regels, vragen } = await kijklijst(page);
    const vandaag = regels.filter(({ op }) => op.startsWith('2027-01-12'));
    expect(
      new Set(vandaag.map(({ medewerker, soortGegevens }) => `${medewerker ?? ''}: ${soortGegevens}`)),
    ).toEqual(new Set(['Femke Bakker: meedenkdeel']));
    await page.goto(new URL('/mijn/wie-keek', page.url()).href);
    await page
      .locator('.kijker')
      .filter({ hasText: 'Femke Bakker' })
      .filter({ hasText: taal === 'nl' ? 'U gaf toestemming op 6 januari' : 'You consented on 6 January' })
      .first()
      .waitFor();
    expect(vragen).toEqual([]);
  });

  it('begins again with eleven, and does every step for who asks it', { timeout: 120_000 }, () =>
    loop(async () => {
      await tocht.opnieuw();
      await aantal(11);
      for (let stap = 1; stap <= STAPPEN; stap += 1) {
        await sentence(stap);
        if (stap === BORD_NA) await aantal(10);
        await tocht.rondAf(false);
      }
    }),
  );

  it.each(['odd', 'even', 'all'] as const)(
    'can be taken with %s steps skipped, and says then what is true',
    { timeout: 120_000 },
    (which) =>
      loop(async () => {
        await tocht.opnieuw();
        await aantal(11);
        const skips = (stap: number): boolean => which === 'all' || (which === 'odd') === (stap % 2 === 1);
        for (let stap = 1; stap <= STAPPEN; stap += 1) {
          const silent = stap === BORD_NA && skips(STEM);
          if (silent) await tocht.bezoek.page.getByText(NIET_GEANTWOORD[taal], { exact: true }).waitFor();
          else await sentence(stap);
          if (stap === BORD_NA) await aantal(skips(STEM) ? 11 : 10);
          await tocht.rondAf(skips(stap));
        }
      }),
  );

  it('leaves no page that broke the Content-Security-Policy or threw', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});
