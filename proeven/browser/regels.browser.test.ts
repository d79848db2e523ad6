/**
 * A free day by decree, as who keeps the system adds it: prepared, seen beforehand, confirmed, applied while one looks on.
 * Nothing moves before the last button, and what was moved goes back by a next change.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

const z = termijnregels.nl;
const DAG = '2027-02-15';

describe('a free day that is added', () => {
  let bezoekers: Bezoekers;
  let tom: Bezoek;

  beforeAll(async () => {
    const { url, chromium } = inject('rondom');
    bezoekers = await openBezoekers(url, chromium);
    tom = await bezoekers.als('tom', 1440);
  });
  afterAll(() => bezoekers.sluit());

  /** The last days of the running clocks, as the worker of the family reads them. */
  async function laatsteDagen(): Promise<string> {
    const samira = await bezoekers.als('samira', 1440);
    await samira.ga('/werk/termijnen');
    await samira.page.getByRole('heading', { level: 1 }).waitFor();
    await samira.page.waitForLoadState('networkidle');
    const tekst = await samira.page.locator('main').innerText();
    await samira.sluit();
    return tekst;
  }

  /** Fills in the day and prepares it; the preview opens by itself. */
  async function zetKlaar(wat: 'vrij' | 'werkdag'): Promise<void> {
    const { page } = tom;
    await page.getByRole('button', { name: z.voegDagToe, exact: true }).click();
    await page.getByLabel(z.watKeuze[wat]).check();
    await page.getByLabel(z.dag, { exact: true }).fill(DAG);
    await page.getByLabel(z.bronVeld).fill('Koninklijk besluit van 4 januari 2027');
    await page.getByLabel(z.reden).fill('Het besluit stond nog niet in de lijst');
    await page.getByRole('button', { name: z.zetKlaar }).click();
    await page.getByRole('heading', { name: z.voorbeeldTitel }).waitFor();
  }
  const bevestig = () => tom.page.getByRole('button', { name: /^Bevestig/ });
  /** Confirms, and waits until the row itself says that the job is done. */
  async function pasToe(): Promise<string> {
    const moved = (await bevestig().innerText()).match(/\d+/)?.[0] ?? '0';
    await bevestig().click();
    const rij = tom.page.locator('.wijzigingen .row').first();
    await rij.getByText(z.wijzigingstatus.toegepast, { exact: true }).waitFor({ timeout: 30_000 });
    await rij.getByText(z.verplaatst(Number(moved)), { exact: false }).waitFor();
    return moved;
  }

  it('is first shown: what moves, what moves at once, what stays and why; and nothing has moved', async () => {
    const eerst = await laatsteDagen();
    await tom.ga('/werk/beheer/regels');
    await tom.page.getByRole('heading', { name: z.regels, level: 1 }).waitFor();
    await tom.toegankelijk('vrije dagen en regels');
    await zetKlaar('vrij');
    await bevestig().waitFor();
    const blad = tom.page.locator('dialog[open]');
    for (const kop of [z.meteen, z.vast]) await blad.getByRole('heading', { name: kop }).waitFor();
    expect(await blad.innerText()).toContain(z.zonderGezinnen);
    expect(await blad.innerText()).not.toMatch(/Verhoeven|Noor|Samira/);
    await tom.toegankelijk('wat verplaatst');
    await tom.page.keyboard.press('Escape');
    await tom.page.reload();
    expect(await laatsteDagen()).toBe(eerst);
    await tom.page.getByText(z.wijzigingstatus.concept, { exact: true }).first().waitFor();
  });

  it('after the last button moves what was counted, and the clock says from where to where', async () => {
    const eerst = await laatsteDagen();
    await tom.page
      .getByRole('button', { name: new RegExp(`^${z.bekijk}`) })
      .first()
      .click();
    expect(Number(await pasToe())).toBeGreaterThan(0);
    await tom.toegankelijk('toegepast');
    expect(await laatsteDagen()).not.toBe(eerst);
  });

  it('goes back by a next change, with the keyboard alone', async () => {
    const { page } = tom;
    await page.getByRole('button', { name: z.voegDagToe, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate<string>('document.activeElement?.textContent ?? ""'))
      .toContain(z.voegDagToe);
    await zetKlaar('werkdag');
    await bevestig().focus();
    expect(Number(await pasToe())).toBeGreaterThan(0);
    expect(bezoekers.klachten).toEqual([]);
  });
});
