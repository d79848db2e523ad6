/**
 * A check that is missed climbs the ladder by itself: nothing is pressed, only the clock of this demo moves on. Then the
 * watcher looks, in two choices and a button, and everything that was open is closed.
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

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-zicht-'));
  await chmod(home, 0o755);
  process.env['RONDOM_LOSSE_KLOK'] = 'ja';
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  delete process.env['RONDOM_LOSSE_KLOK'];
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

async function opDag(dag: string): Promise<void> {
  const answer = await fetch(`${demo.url}/api/v1/demo/klok`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-rondom': '1' },
    body: JSON.stringify({ op: amsterdamInstant(dag, '08:30').toISOString() }),
  });
  expect(answer.status).toBe(204);
}
const main = ({ page }: Bezoek): Promise<string> =>
  page.evaluate<string>('document.querySelector("main")?.innerText ?? ""');
/** The ladder is walked each minute; the page hears of it without being loaded anew. */
const ziet = (bezoek: Bezoek, tekst: RegExp, timeout = 90_000) =>
  expect.poll(() => main(bezoek), { timeout, interval: 500 }).toMatch(tekst);

async function als(sub: string, pad: string, doe: (bezoek: Bezoek) => Promise<void>): Promise<void> {
  const bezoek = await bezoekers.als(sub, 1440);
  await bezoek.ga(pad);
  await doe(bezoek);
  await bezoek.sluit();
}

describe('a missed check', () => {
  it('the day after stands with the watcher, who was told, with who leads him', async () => {
    await opDag('2027-01-20');
    await als('samira', '/werk/mijn-dag', async (bezoek) => {
      await ziet(bezoek, /U let op deze kinderen[^]*Noor[^]*moest uiterlijk dinsdag 19 januari/);
      await bezoek.toegankelijk('mijn dag, check gemist');
    });
    await als('samira', '/werk/gezinnen/1', async (bezoek) => {
      await ziet(bezoek, /Check gemist sinds dinsdag 19 januari/);
      await ziet(bezoek, /woensdag 20 januari: Samira Haddou, wie oplet[^]*Marijke Tolman, teamleider/);
      await bezoek.toegankelijk('gezin, zicht op veiligheid');
    });
  }, 240_000);

  it('the working day after that stands with who is in charge, and it is no longer known whether she is safe', async () => {
    await opDag('2027-01-21');
    await als('anja', '/werk/maatregelen', async (bezoek) => {
      await ziet(bezoek, /Noor, [^]*Check gemist sinds dinsdag 19 januari/);
      await ziet(bezoek, /Noor, [^]*Veiligheid niet bekend/);
      await bezoek.toegankelijk('mijn maatregelen, zicht');
    });
  }, 240_000);

  it('is over when the watcher looked: two choices and a button', async () => {
    await als('samira', '/werk/mijn-dag', async (bezoek) => {
      const { page } = bezoek;
      await page.getByRole('button', { name: 'Leg check vast' }).first().click();
      await page.locator('dialog[open] input[value="ja"]').check();
      await page.locator('dialog[open] input[value="kindGezien"]').check();
      await bezoek.toegankelijk('leg check vast');
      await page.getByRole('button', { name: 'Bewaar check' }).click();
      await ziet(bezoek, /U keek donderdag 21 januari/, 15_000);
    });
    await als('anja', '/werk/maatregelen', async (bezoek) => {
      await ziet(bezoek, /Noor, [^]*Intussen veilig/, 15_000);
      expect(await main(bezoek)).not.toMatch(/Check gemist/);
    });
  }, 120_000);
});
