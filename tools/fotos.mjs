/**
 * npm run fotos: the pictures of the README, taken from the running demo on 12 January 2027. Each picture is one
 * person on one page; what stands in it comes from the software, nothing is drawn in afterwards.
 */
import { mkdir, mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

await ensureInstalled();
process.env['RONDOM_VANDAAG'] = '2027-01-12';
const { chromium } = await import('playwright-core');
const { buildAll } = await import('./lib/build.mjs');
const { findChromium } = await import('./lib/chromium.mjs');
const { startDemo } = await import('./lib/start/demo.mjs');
const { freePort } = await import('./lib/start/ports.mjs');

/** @typedef {import('playwright-core').Page} Page */

/** The explanation of Snel weg is read once. @param {Page} page */
const begrepen = (page) => page.getByRole('button', { name: 'Begrepen' }).click();

/** @param {Page} page @param {string} tekst */
const kies = (page, tekst) => page.locator('label').filter({ hasText: tekst }).first().click();

/** Joris searches, links the melding to the family, and has his first look ready. @param {Page} page */
async function eersteBlik(page) {
  await page.getByRole('button', { name: 'Zoek: Linda van Dalen' }).click();
  await page.getByRole('button', { name: 'Zoek', exact: true }).last().click();
  await page
    .getByRole('button', { name: /Koppel aan gezin/ })
    .first()
    .click();
  await kies(page, 'Structurele onveiligheid');
  await kies(page, 'Geweld tussen partners');
  await kies(page, 'Geef door aan wie meedoet');
  await kies(page, 'belt haar vandaag');
  await page.getByLabel('Waarom ziet u dit zo?').fill('Sem draagt een geheim. Samira praat met Linda.');
  await page.locator('#blik-vertellen').scrollIntoViewIfNeeded();
}

/** Noor chooses papa, and reads what that brings about. @param {Page} page */
async function kiesPapa(page) {
  await begrepen(page);
  await kies(page, 'Samira en wie ik kies');
  await kies(page, 'papa');
  await page.locator('[data-rondleiding="gevaar-kiest"]').scrollIntoViewIfNeeded();
}

/** Tom prepares a free day and looks at what it moves; nothing has moved yet. @param {Page} page */
async function vrijeDag(page) {
  await page.getByRole('button', { name: 'Vrije dag' }).click();
  await page.locator('#regel-dag').fill('15-02-2027');
  await page.locator('#regel-bron').fill('Koninklijk besluit (voorbeeld)');
  await page.locator('#regel-reden').fill('Het besluit is er.');
  await page.getByRole('button', { name: 'Zet klaar' }).click();
  await page.getByText('Er is nog niets verplaatst').first().waitFor();
}

/**
 * In the order of the story: what one person does is seen on the page of the next.
 * @typedef {{ naam: string, als?: string, pad: string, breed: number, hoog: number, donker?: boolean, taal?: string,
 *   doe?: (page: Page) => Promise<void>, na?: (page: Page) => Promise<void> }} Foto
 * @type {readonly Foto[]}
 */
const fotos = [
  { naam: 'start', pad: '/', breed: 1440, hoog: 900 },
  {
    naam: 'rondleiding',
    pad: '/',
    breed: 1440,
    hoog: 900,
    doe: async (page) => {
      await page.getByRole('button', { name: 'Begin de rondleiding' }).click();
      await page.getByRole('heading', { name: 'Stap 1 van' }).waitFor();
    },
  },
  { naam: 'bord', als: 'hanneke', pad: '/werk/wachten', breed: 1440, hoog: 1000 },
  { naam: 'bord-donker', als: 'hanneke', pad: '/werk/wachten', breed: 1440, hoog: 1000, donker: true },
  { naam: 'mijn-dag', als: 'samira', pad: '/werk', breed: 1440, hoog: 900 },
  { naam: 'gezin', als: 'samira', pad: '/werk/gezinnen/1', breed: 1440, hoog: 1200 },
  { naam: 'gezin-telefoon', als: 'samira', pad: '/werk/gezinnen/1', breed: 390, hoog: 844 },
  {
    naam: 'termijn',
    als: 'samira',
    pad: '/werk/gezinnen/1',
    breed: 1440,
    hoog: 1000,
    doe: async (page) => {
      await page
        .getByRole('button', { name: /waarom/i })
        .first()
        .click();
      await page.locator('.klok__regels').first().waitFor();
    },
  },
  {
    naam: 'melding',
    als: 'joris',
    pad: '/werk/meldingen/2',
    breed: 1440,
    hoog: 1000,
    doe: eersteBlik,
    na: async (page) => {
      await page.getByRole('button', { name: 'Geef door aan wie meedoet', exact: true }).click();
      await page.getByText('Linda hoort het vandaag').waitFor();
    },
  },
  {
    naam: 'waarom',
    als: 'mark',
    pad: '/mijn/plan',
    breed: 390,
    hoog: 844,
    doe: async (page) => {
      await begrepen(page);
      const knop = page.locator('summary').filter({ hasText: 'Waarom zie ik dit niet?' });
      await knop.click();
      await knop.scrollIntoViewIfNeeded();
    },
  },
  {
    naam: 'delen',
    als: 'samira',
    pad: '/werk/gezinnen/1/delen',
    breed: 1440,
    hoog: 900,
    doe: async (page) => {
      await page.selectOption('#deel-over', { label: 'Mark' });
      await page.selectOption('#deel-soort', 'ggz');
      await page.selectOption('#deel-naar', { label: 'Ggz De Linde' });
      await page.getByText('Ja, er is toestemming').waitFor();
    },
  },
  { naam: 'kijk-bij-nood', als: 'karin', pad: '/werk/kijk-bij-nood', breed: 1440, hoog: 900 },
  { naam: 'meekijk-alarm', als: 'petra', pad: '/werk/meekijk-alarm', breed: 1440, hoog: 900 },
  { naam: 'verloop', als: 'hanneke', pad: '/werk/wachten/verloop', breed: 1440, hoog: 900 },
  { naam: 'alle-termijnen', als: 'samira', pad: '/werk/alle-termijnen', breed: 1440, hoog: 900 },
  { naam: 'meedenkvragen', als: 'jelle', pad: '/werk/meedenkvragen', breed: 1440, hoog: 900 },
  { naam: 'regels', als: 'tom', pad: '/werk/beheer/regels', breed: 1440, hoog: 900, doe: vrijeDag },
  { naam: 'ketenkaart', als: 'hanneke', pad: '/werk/ketenkaart', breed: 1440, hoog: 900 },
  { naam: 'dilemmas', als: 'hanneke', pad: '/werk/dilemmas', breed: 1440, hoog: 1400 },
  { naam: 'wie-is-waarvan', als: 'samira', pad: '/werk/wie-is-waarvan', breed: 1440, hoog: 900 },
  { naam: 'wie-kan-meedenken', als: 'samira', pad: '/werk/wie-kan-meedenken', breed: 1440, hoog: 900 },
  { naam: 'wie-u-helpt', als: 'yara', pad: '/werk/wie-u-helpt', breed: 1440, hoog: 700 },
  { naam: 'onderzoeken', als: 'marieke-stam', pad: '/werk/raadsonderzoek', breed: 1440, hoog: 700 },
  { naam: 'werklast', als: 'samira', pad: '/werk/werklast', breed: 1440, hoog: 900 },
  { naam: 'overgang', als: 'jade', pad: '/mijn/overgang', breed: 390, hoog: 1400, doe: begrepen },
  { naam: 'mark', als: 'mark', pad: '/mijn/plan', breed: 390, hoog: 844, doe: begrepen },
  { naam: 'linda', als: 'linda', pad: '/mijn/plan', breed: 390, hoog: 844, doe: begrepen },
  { naam: 'noor-woorden', als: 'noor', pad: '/mijn/woorden', breed: 390, hoog: 844, doe: begrepen },
  { naam: 'noor-lezers', als: 'noor', pad: '/mijn/woorden/schrijf', breed: 390, hoog: 844, doe: kiesPapa },
  {
    naam: 'noor',
    als: 'noor',
    pad: '/mijn',
    breed: 390,
    hoog: 844,
    doe: async (page) => {
      await begrepen(page);
      await page.locator('.vraag').scrollIntoViewIfNeeded();
    },
    na: async (page) => {
      await page.getByRole('button', { name: 'Ja', exact: true }).click();
      await page.locator('.vraag__gekozen').waitFor();
    },
  },
  { naam: 'bord-na', als: 'hanneke', pad: '/werk/wachten', breed: 1440, hoog: 1000 },
  { naam: 'linda-wie-keek', als: 'linda', pad: '/mijn/wie-keek', breed: 390, hoog: 844, doe: begrepen },
  {
    naam: 'notitie',
    als: 'samira',
    pad: '/werk/gezinnen/1',
    breed: 1440,
    hoog: 1000,
    doe: (page) => page.keyboard.press('n'),
  },
  { naam: 'melden', pad: '/melden', breed: 390, hoog: 844 },
  { naam: 'geen-relatie', als: 'daan', pad: '/werk/gezinnen/1', breed: 1440, hoog: 500 },
];

const out = join(root, 'docs/beelden');
await mkdir(out, { recursive: true });
const home = await mkdtemp(join(tmpdir(), 'rondom-fotos-'));
await chmod(home, 0o755);
const executablePath = await findChromium();
if (executablePath === undefined) {
  console.error('Er is geen Chromium gevonden; geef er een op met CHROMIUM_PATH.');
  process.exit(1);
}
const demo = await startDemo({
  port: await freePort(),
  stateDir: home,
  build: () => buildAll({ demo: true }),
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const foto of fotos) await take(foto);
} finally {
  await browser.close();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
}
process.exit(0);

/** @param {Foto} foto */
async function take({ naam, als, pad, breed, hoog, donker, doe, na }) {
  const context = await browser.newContext({
    viewport: { width: breed, height: hoog },
    colorScheme: donker ? 'dark' : 'light',
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (als !== undefined) await page.goto(`${demo.url}/aanmelden?als=${als}`, { waitUntil: 'networkidle' });
  await page.goto(`${demo.url}${pad}`, { waitUntil: 'networkidle' });
  if (doe) {
    await doe(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
  }
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(out, `${naam}.png`) });
  await na?.(page);
  await context.close();
  console.log(`docs/beelden/${naam}.png`);
}
