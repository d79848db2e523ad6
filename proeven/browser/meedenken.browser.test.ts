/**
 * Two people in two browsers: Samira asks, Femke sees the question appear and thinks along. Her open page closes within
 * a second when the access ends: taken back, stepped out in another window, the consent withdrawn, the last day passed.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { amsterdamInstant } from '../../apps/api/src/platform/clock.ts';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let home: string;
let bezoekers: Bezoekers;
let samira: Bezoek;
let femke: Bezoek;
const tijden: string[] = [];
const VRAAG = 'Wat heeft Mark nodig om rustig te blijven?';
const DEEL = 'Mark volgt elke';
const HOOGSTENS_MS = 10_000;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-meedenken-'));
  await chmod(home, 0o755);
  process.env['RONDOM_LOSSE_KLOK'] = 'ja';
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  delete process.env['RONDOM_LOSSE_KLOK'];
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
  samira = await bezoekers.als('samira', 1440);
  femke = await bezoekers.als('femke', 390);
});
afterAll(async () => {
  process.stdout.write(`${tijden.join('\n')}\n`);
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

/** Samira asks as her page does; Femke, whose page stands open, sees it come and thinks along. */
async function vraagEnDenkMee(): Promise<void> {
  const { page } = samira;
  await femke.ga('/werk/meedenkvragen');
  await femke.page.getByRole('heading', { level: 1 }).waitFor();
  await samira.ga('/werk/gezinnen/1');
  await page.locator('[data-rondleiding="meedenken-vragen"]').click();
  for (const naam of ['Mark', 'Ggz De Linde', 'Femke Bakker'])
    await page
      .locator('dialog[open] label')
      .filter({ has: page.getByRole('radio', { name: naam, exact: true }) })
      .click();
  await page.getByLabel('Uw vraag').fill(VRAAG);
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Stel de vraag', exact: true }).click();
  await femke.page.getByRole('button', { name: 'Ik denk mee', exact: true }).click();
  await femke.page.getByText(DEEL).waitFor();
  // Her stream is open.
  await femke.page.waitForTimeout(800);
}

/** Until nothing of it stands on her page any more, printed. */
async function dicht(naam: string, sinds: number): Promise<void> {
  const main = femke.page.getByRole('main');
  await expect
    .poll(() => main.innerText(), { timeout: HOOGSTENS_MS, interval: 20 })
    .not.toMatch(/Mark|rustig te blijven/);
  const ms = Math.round(performance.now() - sinds);
  tijden.push(`meedenken dicht, ${naam}: ${(ms / 1000).toFixed(2)} s`);
  expect(ms, naam).toBeLessThan(HOOGSTENS_MS);
}

async function zetKlok(op: Date): Promise<void> {
  const answer = await fetch(`${demo.url}/api/v1/demo/klok`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-rondom': '1' },
    body: JSON.stringify({ op: op.toISOString() }),
  });
  expect(answer.status).toBe(204);
}

describe('her open page', { timeout: 120_000 }, () => {
  it('closes when Samira takes the question back', async () => {
    await vraagEnDenkMee();
    const terug = samira.page.locator('#meedenken').getByRole('button', { name: 'Neem terug' });
    const sinds = performance.now();
    await terug.click();
    await dicht('teruggenomen', sinds);
  });

  it('closes when she stepped out in another window', async () => {
    await vraagEnDenkMee();
    const ander = await femke.page.context().newPage();
    await ander.goto(`${demo.url}/werk/meedenkvragen`);
    const uit = ander.getByRole('button', { name: 'Stap uit', exact: true });
    await uit.waitFor();
    const sinds = performance.now();
    await uit.click();
    await dicht('uitgestapt', sinds);
    await ander.close();
  });

  it('closes at the first moment after the last day', async () => {
    await vraagEnDenkMee();
    const rest = 900;
    await zetKlok(new Date(amsterdamInstant('2027-01-27', '00:00').getTime() - rest));
    const middernacht = performance.now() + rest;
    await femke.page.waitForTimeout(rest);
    await dicht('laatste dag voorbij', middernacht);
    await femke.toegankelijk('femke na de laatste dag');
  });

  it('broke no policy and threw nothing', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});
