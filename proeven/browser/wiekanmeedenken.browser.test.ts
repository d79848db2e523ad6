/**
 * From a question to a person: Samira looks for somebody who knows about addiction, finds Femke, and asks her for her
 * family. And the own card of Daan, who had none: found once it is saved, never with an address of home.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoekers } from './bezoek.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let home: string;
let bezoekers: Bezoekers;
const VRAAG = 'Wat helpt Mark als hij boos wordt?';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-meedenkers-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

describe('wie kan meedenken', () => {
  it('leads from a word to a person to the question, which then stands at the family', async () => {
    const samira = await bezoekers.als('samira', 1440);
    const { page } = samira;
    await samira.ga('/werk/wie-kan-meedenken');
    await page.getByLabel('Waar zoekt u iemand voor?').fill('verslaving agressie');
    await page.getByRole('status').filter({ hasText: '1 collega' }).waitFor();
    await samira.toegankelijk('wie kan meedenken');
    const knop = page.getByRole('button', { name: 'Vraag Femke Bakker mee te denken' });
    await knop.focus();
    await page.keyboard.press('Enter');
    await page
      .locator('dialog[open]')
      .getByRole('link', { name: /Van Dalen/ })
      .click();
    const blad = page.locator('dialog[open]');
    await blad.getByLabel('Uw vraag').fill(VRAAG);
    expect(await blad.getByRole('radio', { name: 'Femke Bakker' }).isChecked()).toBe(true);
    await blad
      .locator('label')
      .filter({ has: page.getByRole('radio', { name: 'Mark', exact: true }) })
      .click();
    await samira.toegankelijk('wie kan meedenken, de vraag');
    await blad.getByRole('button', { name: 'Verder', exact: true }).click();
    await blad.getByRole('button', { name: 'Stel de vraag', exact: true }).click();
    await page.locator('#meedenken li').filter({ hasText: VRAAG }).first().waitFor();
    expect(bezoekers.klachten).toEqual([]);
    await samira.sluit();
  }, 120_000);

  it('holds whoever saved his own card, on a phone, and names nobody who hides it', async () => {
    const daan = await bezoekers.als('daan', 390);
    const { page } = daan;
    await daan.ga('/werk/mijn-kaart');
    await page.getByLabel('Wat doet u?').fill('Gezinswerker, ouderen');
    for (const naam of ['schulden', 'een vraag zonder naam', 'di'])
      await page
        .locator('label')
        .filter({ has: page.getByRole('checkbox', { name: naam, exact: true }) })
        .click();
    await page.getByLabel('E-mail van het werk').first().fill('daan@gmail.com');
    await page.getByRole('button', { name: 'Bewaar mijn kaart' }).click();
    await page.getByText('Dit lijkt een adres van thuis.').first().waitFor();
    await daan.toegankelijk('mijn kaart');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByLabel('E-mail van het werk').first().fill('');
    await page.getByRole('button', { name: 'Bewaar mijn kaart' }).click();
    await page.getByRole('article', { name: 'Daan Peeters' }).waitFor();
    expect(await page.evaluate<string>('document.body.innerText')).not.toContain('Dollekamp');
    await daan.toegankelijk('wie kan meedenken op een telefoon');
    await daan.sluit();
  }, 120_000);
});
