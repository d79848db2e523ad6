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

/** The explanation of Snel weg is read once. @param {import('playwright-core').Page} page */
const begrepen = (page) => page.getByRole('button', { name: 'Begrepen' }).click();

/**
 * @typedef {{ naam: string, als?: string, pad: string, breed: number, hoog: number, donker?: boolean, taal?: string,
 *   doe?: (page: import('playwright-core').Page) => Promise<void> }} Foto
 * @type {readonly Foto[]}
 */
const fotos = [
  { naam: 'start', pad: '/', breed: 1440, hoog: 900 },
  { naam: 'bord', als: 'hanneke', pad: '/werk/wachten', breed: 1440, hoog: 1000 },
  { naam: 'bord-donker', als: 'hanneke', pad: '/werk/wachten', breed: 1440, hoog: 1000, donker: true },
  { naam: 'gezin', als: 'samira', pad: '/werk/gezinnen/1', breed: 1440, hoog: 1200 },
  {
    naam: 'termijn',
    als: 'samira',
    pad: '/werk/gezinnen/1',
    breed: 1440,
    hoog: 1000,
    doe: (page) =>
      page
        .getByRole('button', { name: /waarom/i })
        .first()
        .click(),
  },
  {
    naam: 'notitie',
    als: 'samira',
    pad: '/werk/gezinnen/1',
    breed: 1440,
    hoog: 1000,
    doe: (page) => page.keyboard.press('n'),
  },
  { naam: 'melding', als: 'joris', pad: '/werk/meldingen', breed: 1440, hoog: 900 },
  { naam: 'gezin-telefoon', als: 'samira', pad: '/werk/gezinnen/1', breed: 390, hoog: 844 },
  { naam: 'noor', als: 'noor', pad: '/mijn', breed: 390, hoog: 844, doe: begrepen },
  { naam: 'noor-woorden', als: 'noor', pad: '/mijn/woorden', breed: 390, hoog: 844, doe: begrepen },
  { naam: 'linda-wie-keek', als: 'linda', pad: '/mijn/wie-keek', breed: 390, hoog: 844, doe: begrepen },
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
async function take({ naam, als, pad, breed, hoog, donker, doe }) {
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
  await page.waitForFunction("document.fonts.status === 'loaded'");
  await page.screenshot({ path: join(out, `${naam}.png`) });
  await context.close();
  console.log(`docs/beelden/${naam}.png`);
}
