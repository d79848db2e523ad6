/**
 * A day at a desk without a mouse: Samira opens a family from the link that skips the menu, writes a note beside what
 * she reads, saves it, and asks a deadline why. Where the focus is, is tried at every step.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

describe('with the keyboard alone, at 1440 px', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let home: string;
  let bezoekers: Bezoekers;
  let samira: Bezoek;
  let page: Page;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rondom-toetsen-'));
    await chmod(home, 0o755);
    demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
    bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
    samira = await bezoekers.als('samira', 1440);
    ({ page } = samira);
    await samira.ga('/werk/gezinnen');
    await page
      .getByRole('link', { name: /Van Dalen – Verhoeven/ })
      .first()
      .waitFor();
  });
  afterAll(async () => {
    await bezoekers.sluit();
    await demo.stop();
    await rm(home, { recursive: true, force: true });
  });

  const name = () =>
    page.evaluate<string>(`(() => {
      const held = document.activeElement;
      if (held === null || held === document.body) return 'nowhere';
      return (held.getAttribute('aria-label') ?? held.textContent ?? '').replace(/\\s+/g, ' ').trim();
    })()`);

  /** Tab until the focus is there; a control that the keyboard cannot reach is a failure. */
  const tabTo = async (wanted: RegExp): Promise<void> => {
    const seen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const found = await name();
      if (wanted.test(found)) return;
      seen.push(found);
    }
    throw new Error(`the keyboard does not reach ${wanted.source}: ${seen.join(' | ')}`);
  };

  it('the first stop skips the menu, and what has the focus can be seen', async () => {
    await page.keyboard.press('Tab');
    expect(await name()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await tabTo(/Van Dalen – Verhoeven/);
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Van Dalen/ }).waitFor();
    await expect.poll(name).toMatch(/^Gezin Van Dalen/);
  });

  it('N opens the note beside the page, the page stays alive, and Ctrl+Enter saves and gives the focus back', async () => {
    await page.keyboard.press('n');
    const tekst = page.getByLabel('Wat is er gebeurd en wat is afgesproken?');
    await tekst.waitFor();
    await page.keyboard.type('Linda belde. Zij wil vrijdag praten.');
    await page.getByText(/Bewaard om/).waitFor();
    expect(await tekst.inputValue()).toBe('Linda belde. Zij wil vrijdag praten.');
    // Beside the note one reads on: another part opens and the text stays where it is.
    await page.getByRole('link', { name: /^Mensen/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wie wonen samen' }).waitFor();
    expect(await tekst.inputValue()).toBe('Linda belde. Zij wil vrijdag praten.');
    await tekst.focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('De notitie is bewaard.').first().waitFor();
    await tekst.waitFor({ state: 'detached' });
    expect(await name()).toMatch(/^Schrijf op/);
  });

  it('a clock opens from its question and Esc closes it, with the focus where it was', async () => {
    await page.getByRole('link', { name: 'Overzicht' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(/^Waarom deze datum/);
    const question = await name();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/Uiterlijk/)
      .first()
      .waitFor();
    await samira.toegankelijk('klok naast het gezin');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await name()).toBe(question);
  });

  it('who takes part can be called from the picture, and the list is one press away', async () => {
    await tabTo(/^Als lijst/);
    await tabTo(/^Bel Samira Haddou/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => page.locator('.kring').count()).toBe(1);
    await page.getByRole('button', { name: 'Als lijst' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Wie doet mee' }).getByText('Ruben Smit').waitFor();
    expect(samira.klachten).toEqual([]);
  });
});
