/**
 * Debt help for Linda: Yara starts her day, adds an action, writes a note and asks the kindcheck. Samira reads the action and
 * no word more; Mark reads nothing of it at all.
 */
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
let yara: Bezoek;
const ACTIE = 'De energiemaatschappij bellen over een regeling.';
const NOTITIE = 'Zilverdeurwaarder belde; zij schrok en wil het rustig doen.';
const EIGEN = /Zilverdeurwaarder|energiemaatschappij|Yara Postma|Schuldhulp/;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-volwassenenhulp-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
  yara = await bezoekers.als('yara', 1440);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

const druk = ({ page }: Bezoek, naam: string) =>
  page.getByRole('button', { name: naam, exact: true }).last().click();
const kies = ({ page }: Bezoek, groep: string, naam: string) =>
  page.getByRole('radiogroup', { name: groep }).locator('label').filter({ hasText: naam }).first().click();
const tekstVan = ({ page }: Bezoek) => page.getByRole('main').innerText();

describe('who helps one adult', { timeout: 120_000 }, () => {
  it('starts the day with whom he helps, and what needs him first', async () => {
    const kaart = yara.page.getByRole('main').locator('.card').first();
    await kaart.getByText('Kindcheck nog te doen').waitFor();
    await yara.toegankelijk('yara begint');
    await yara.page.getByRole('link', { name: 'Open Linda van Dalen' }).click();
    await yara.page.getByRole('heading', { level: 1, name: 'Linda van Dalen' }).waitFor();
    await yara.toegankelijk('yara bij Linda');
    expect(await tekstVan(yara)).not.toMatch(/Mark|Noor|Sem|Zilverberkhof/);
  });

  it('adds an action to the one plan, and Samira reads it', async () => {
    await druk(yara, 'Zet een actie erbij');
    await yara.page.getByLabel('Wat doet u?').fill(ACTIE);
    await yara.page.getByLabel('Uiterlijk').fill('22-01-2027');
    await yara.toegankelijk('yara zet een actie erbij');
    await druk(yara, 'Bewaar de actie');
    await yara.page.getByRole('listitem').filter({ hasText: ACTIE }).waitFor();
    const samira = await bezoekers.als('samira', 390);
    await samira.ga('/werk/gezinnen/1');
    await samira.page.locator('#volwassenenhulp').getByText(ACTIE).waitFor();
    await samira.toegankelijk('samira ziet de actie');
    await samira.sluit();
  });

  it('writes a note that only the own service reads, and does the kindcheck', async () => {
    await druk(yara, 'Open eigen aantekeningen');
    await yara.page.getByLabel('Nieuwe aantekening').fill(NOTITIE);
    await yara.toegankelijk('yara schrijft');
    await druk(yara, 'Bewaar de aantekening');
    await yara.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await druk(yara, 'Doe de kindcheck opnieuw');
    await kies(yara, 'Zijn er kinderen?', 'Ja');
    await kies(yara, 'Zijn zij veilig, voor zover u weet?', 'Ik heb zorgen');
    await yara.toegankelijk('yara doet de kindcheck');
    await druk(yara, 'Bewaar de kindcheck');
    await yara.page.getByText('Kijk opnieuw op 26 januari 2027').waitFor();
  });

  it('keeps it from everybody else: not the vast gezicht, not the other parent, not a word in who looked', async () => {
    const samira = await bezoekers.als('samira', 1440);
    await samira.ga('/werk/gezinnen/1');
    await samira.page.locator('#volwassenenhulp').getByText(ACTIE).waitFor();
    expect(await tekstVan(samira)).not.toMatch(/Zilverdeurwaarder|Ik heb zorgen/);
    await samira.sluit();
    const mark = await bezoekers.als('mark', 390);
    for (const pad of ['/mijn', '/mijn/plan', '/mijn/wie-keek']) {
      await mark.ga(pad);
      await mark.page.getByRole('heading', { level: 1 }).first().waitFor();
      await mark.page.waitForLoadState('networkidle');
      expect(await tekstVan(mark), pad).not.toMatch(EIGEN);
    }
    await mark.sluit();
  });

  it('reads on a phone, steps out, and keeps what was written', async () => {
    const telefoon = await bezoekers.als('yara', 390);
    await telefoon.page.getByRole('link', { name: 'Open Linda van Dalen' }).click();
    await telefoon.page.getByRole('heading', { level: 1, name: 'Linda van Dalen' }).waitFor();
    await telefoon.toegankelijk('yara op een telefoon');
    await druk(telefoon, 'Stap uit');
    await telefoon.toegankelijk('yara stapt uit');
    await druk(telefoon, 'Stap nu uit');
    await telefoon.page.getByRole('heading', { name: 'Wie u eerder hielp' }).waitFor();
    await druk(telefoon, 'Lees over Linda van Dalen');
    await telefoon.page.getByText(NOTITIE).waitFor();
    await telefoon.toegankelijk('yara leest van toen');
    // The page that was open closes by itself.
    await expect.poll(() => tekstVan(yara), { timeout: 10_000, interval: 100 }).not.toContain(ACTIE);
    await telefoon.sluit();
  });

  it('broke no policy and threw nothing', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});
