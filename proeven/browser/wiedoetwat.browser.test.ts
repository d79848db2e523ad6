/**
 * Who does what, on paper for the mother of the story: one sheet, words she knows, no abbreviation. And the same page in
 * her own portal, and the matrix of who works with the family, where a line by hand is one form.
 */
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let home: string;
let bezoekers: Bezoekers;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-wiedoetwat-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

const bekend = new Set(
  readFileSync(join(import.meta.dirname, 'b1-woorden.txt'), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#')),
);

/** What is printed, and the names that stand in it as the API gives them. */
async function blad({ page }: Bezoek, persoon: string): Promise<{ tekst: string; namen: string }> {
  const tekst = await page.evaluate<string>('document.querySelector(".papier")?.innerText ?? ""');
  const antwoord = await page.evaluate<string>(
    `fetch("/api/v1/gezinnen/1/afdrukken/${persoon}/wiedoetwat").then((a) => a.text())`,
  );
  const namen = [...antwoord.matchAll(/"(?:naam|bij|roepnaam)":"([^"]+)"/g)]
    .map(([, naam]) => naam)
    .join(' ');
  return { tekst, namen };
}
const woorden = (tekst: string): string[] => tekst.match(/[\p{L}-]+/gu) ?? [];

describe('for the mother of the story', () => {
  it('is one sheet of paper in words of level B1, without an abbreviation', async () => {
    const samira = await bezoekers.als('samira', 1440);
    await samira.ga('/werk/gezinnen/1/wie-doet-wat');
    const { page } = samira;
    await page.getByRole('heading', { name: 'Over alles beslist iemand.' }).waitFor();
    await samira.toegankelijk('wie doet wat');
    await page.getByRole('link', { name: 'Druk af voor Linda' }).click();
    await page.locator('.papier').waitFor();
    await samira.toegankelijk('wie doet wat, afdruk');
    const persoon = /afdruk\/(\d+)\//.exec(page.url())?.[1] ?? '';
    const { tekst, namen } = await blad(samira, persoon);
    expect(tekst).toMatch(/Welke hulp er komt[^]*Wie mag kiezen\s*De Brug/);
    const eigennamen = new Set(woorden(namen).map((woord) => woord.toLowerCase()));
    const vreemd = woorden(tekst).filter(
      (woord) => !bekend.has(woord.toLowerCase()) && !eigennamen.has(woord.toLowerCase()),
    );
    expect([...new Set(vreemd)]).toEqual([]);
    expect(woorden(tekst).filter((woord) => /^\p{Lu}{2,}$/u.test(woord) || /^(Ggz|GI)$/.test(woord))).toEqual(
      [],
    );
    expect(tekst).not.toMatch(/\b\w{1,4}\.(?:\w{1,3}\.)+/);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(1);
    await samira.sluit();
  }, 120_000);

  it('is the same page in her own portal on a phone, a press away from her plan', async () => {
    const linda = await bezoekers.als('linda', 390);
    await linda.ga('/mijn/plan');
    await linda.page.getByRole('link', { name: 'Wie mag kiezen en wie doet wat?' }).click();
    await expect
      .poll(() => linda.page.evaluate<string>('document.querySelector("main")?.innerText ?? ""'))
      .toMatch(/Waar wonen we[^]*u en Mark/);
    await linda.toegankelijk('wie doet wat in het portaal');
    expect(await linda.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await linda.sluit();
  }, 120_000);
});

describe('a line by hand', () => {
  it('is kept while it is typed, saved, and stands where it belongs', async () => {
    const samira = await bezoekers.als('samira', 1440);
    const { page } = samira;
    await samira.ga('/werk/gezinnen/1/wie-doet-wat');
    await page.getByRole('button', { name: 'Vul aan' }).click();
    const form = page.locator('dialog[open]');
    await form.getByLabel('Waarover').selectOption('oppas');
    await form.locator('#wiedoetwat-voor').getByRole('checkbox', { name: 'Sem' }).check();
    await form.locator('#wiedoetwat-rol').getByRole('radio', { name: 'Doet' }).check();
    await form.getByLabel('Wie', { exact: true }).selectOption('anders');
    await form.getByLabel('Wie, in eigen woorden').fill('buurvrouw Toos');
    await samira.toegankelijk('wie doet wat, aanvullen');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    const rij = page.getByRole('row', { name: /Oppas en logeren/ });
    await rij.getByText('buurvrouw Toos').waitFor();
    await rij.getByText('Met de hand, door Samira Haddou').waitFor();
    await rij.getByRole('button', { name: 'Pas aan: buurvrouw Toos bij Oppas en logeren' }).click();
    await form.getByLabel('Wie, in eigen woorden').fill('tante Bep');
    await form.getByLabel('Waarom verandert dit?').fill('Toos kan niet meer.');
    await samira.toegankelijk('wie doet wat, aanpassen');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await rij.getByText('tante Bep').waitFor();
    await rij.getByRole('button', { name: 'Stop: tante Bep bij Oppas en logeren' }).click();
    await form.getByRole('button', { name: 'Stop deze regel' }).click();
    await form.getByText('Schrijf op waarom dit verandert.').first().waitFor();
    await form.getByLabel('Waarom verandert dit?').fill('Oma doet het weer zelf.');
    await form.getByRole('button', { name: 'Stop deze regel' }).click();
    await rij.waitFor({ state: 'detached' });
    await page.getByText('Aangepast door Samira Haddou.').first().waitFor();
    await samira.toegankelijk('wie doet wat, wat er eerder stond');
    await page.getByRole('button', { name: 'Zet terug: tante Bep bij Oppas en logeren' }).click();
    await rij.getByText('tante Bep').waitFor();
    expect(bezoekers.klachten).toEqual([]);
    await samira.sluit();
  }, 120_000);
});

describe('wie is waarvan', () => {
  it('is found in plain words with the keyboard, and says who that is here', async () => {
    const samira = await bezoekers.als('samira', 390);
    const { page } = samira;
    await samira.ga('/werk/wie-is-waarvan');
    await page.getByLabel('Waar gaat uw vraag over?').fill('deurwaarder');
    await page.getByRole('status').filter({ hasText: '1 vraag' }).waitFor();
    await samira.toegankelijk('wie is waarvan');
    const vraag = page.getByRole('link', { name: 'Wie helpt bij schulden?' });
    await vraag.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Schuldhulp Arnhem (demo)').waitFor();
    await samira.toegankelijk('wie is waarvan, een vraag');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await samira.sluit();
  }, 120_000);

  it('prints a question on one sheet, and what nobody filled in stands out until who keeps the system fills it in', async () => {
    const tom = await bezoekers.als('tom', 1440);
    const { page } = tom;
    await tom.ga('/werk/wie-is-waarvan/woonurgentie');
    await page.getByLabel('Regio', { exact: true }).selectOption({ label: 'Achterhoek' });
    await page.getByText('Niet ingevuld voor deze regio').waitFor();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(1);
    await page.getByRole('button', { name: 'Vul in' }).click();
    const form = page.locator('dialog[open]');
    await form.getByLabel('Wie doet het').fill('Woonloket Achterhoek (demo)');
    await tom.toegankelijk('wie is waarvan, invullen');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Woonloket Achterhoek (demo)').waitFor();
    await page.getByText('Niet ingevuld voor deze regio').waitFor({ state: 'detached' });
    expect(bezoekers.klachten).toEqual([]);
    await tom.sluit();
  }, 120_000);
});
