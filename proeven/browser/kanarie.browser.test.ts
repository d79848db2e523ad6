/**
 * The pages themselves, on screen and on paper: wherever the links of the own pages lead, and at addresses somebody
 * types by hand, nobody reads where the children live, their mother's phone, their school, or that it was a neighbour.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

const waar = ['Zilverberkhof', '6999 ZZ', '0000 7314', 'De Wilg'] as const;
const geheim: Readonly<Record<string, readonly string[]>> = {
  mark: [...waar, 'buurvrouw', 'Ik mis papa', 'bij oma slapen. Samen met Sem'],
  femke: [...waar, 'buurvrouw', 'Ik mis papa'],
  hanneke: [...waar, 'buurvrouw', 'Verhoeven', 'Van Dalen'],
  maarten: [...waar, 'buurvrouw', 'Verhoeven', 'Van Dalen'],
  daan: [...waar, 'buurvrouw', 'Ik mis papa'],
  linda: ['buurvrouw', 'Ik mis papa'],
  noor: ['buurvrouw'],
};
/** Typed by hand, whoever one is. */
const overtypen = [
  '/werk/gezinnen/1',
  '/werk/gezinnen/1/mensen',
  '/werk/gezinnen/1/afdruk/2',
  '/werk/gezinnen/1/wie-keek-mee',
  '/werk/wachten/K-2207',
  '/mijn',
  '/mijn/plan',
];
/** Pages one person visits at most: the demo has hundreds of families. */
const meest = 14;

let demo: Awaited<ReturnType<typeof startDemo>>;
let home: string;
let bezoekers: Bezoekers;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-kanarie-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

/** All that stands on the page, also what is folded, and what would be printed. The bar of the demo names everybody. */
async function allesVan({ page }: Bezoek): Promise<string> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  // One opened is no longer among the closed: the first is always the next. What lies in a closed one comes after it.
  const dicht = page.locator('details:not([open]) > summary:visible');
  for (let n = 0; n < 40 && (await dicht.count()) > 0; n += 1) await dicht.first().click();
  const lees = async (): Promise<string> => {
    const delen = await page.locator('main, nav').all();
    return [await page.title(), ...(await Promise.all(delen.map((deel) => deel.innerHTML())))].join('\n');
  };
  const scherm = await lees();
  await page.emulateMedia({ media: 'print' });
  const papier = await lees();
  await page.emulateMedia({ media: 'screen' });
  return `${scherm}\n${papier}`;
}

const eigen = (href: string): boolean => /^\/(werk|mijn)(\/|$)/.test(href);

it.each(Object.entries(geheim))('%s reads no secret on any page, printed or not', async (sub, verboden) => {
  const bezoek = await bezoekers.als(sub, 1440);
  const { page } = bezoek;
  await page.waitForURL(/\/(werk|mijn)/);
  const teDoen = [new URL(page.url()).pathname, ...overtypen];
  const gezien = new Set<string>();
  const gevonden: string[] = [];
  while (teDoen.length > 0 && gezien.size < meest) {
    const pad = teDoen.shift() ?? '';
    if (gezien.has(pad)) continue;
    gezien.add(pad);
    await bezoek.ga(pad);
    const tekst = (await allesVan(bezoek)).toLowerCase();
    for (const woord of verboden)
      if (tekst.includes(woord.toLowerCase())) gevonden.push(`${pad} says "${woord}"`);
    const links = await Promise.all(
      (await page.locator('main a[href], nav a[href]').all()).map((link) => link.getAttribute('href')),
    );
    teDoen.push(...new Set(links.filter((href): href is string => href !== null && eigen(href))));
  }
  expect(gevonden).toEqual([]);
  expect(gezien.size).toBeGreaterThan(overtypen.length);
  expect(bezoek.klachten).toEqual([]);
  await bezoek.sluit();
});
