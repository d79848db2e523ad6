/**
 * How much work there is, as three people see it: Samira her own and what one more family would do, Marijke her team and
 * the hours she writes, Hanneke teams only and what other hours would move.
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

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-werklast-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

const druk = (bezoek: Bezoek, naam: string) =>
  bezoek.page.getByRole('button', { name: naam, exact: true }).last().click();
const tekst = (bezoek: Bezoek) => bezoek.page.getByRole('main').innerText();

describe('how much work there is', { timeout: 120_000 }, () => {
  it('shows a worker her own families, and counts one more without keeping it', async () => {
    const samira = await bezoekers.als('samira', 390);
    await samira.ga('/werk/werklast');
    await samira.page.getByText('Gezin Van Dalen – Verhoeven').waitFor();
    const voor = await samira.page.locator('.werklast__getal').first().innerText();
    await druk(samira, 'Kan er nog een gezin bij?');
    await samira.page.getByText('Dit is een rekensom. Er verandert niets.').waitFor();
    await samira.toegankelijk('samira rekent');
    expect(await tekst(samira)).not.toContain('Daan Peeters');
    await samira.ga('/werk/werklast');
    await samira.page.getByText('Gezin Van Dalen – Verhoeven').waitFor();
    expect(await samira.page.locator('.werklast__getal').first().innerText()).toBe(voor);
  });

  it('shows who leads the team everybody by alphabet, who is away, and counts with the hours she writes', async () => {
    const marijke = await bezoekers.als('marijke', 1440);
    await marijke.ga('/werk/mijn-team');
    await marijke.page.getByText(/Mirthe Kroon heeft te veel werk sinds/).click();
    await marijke.page.getByRole('heading', { name: 'Samira Haddou' }).waitFor();
    const namen = await marijke.page.locator('.werklast__leden > li h2').allInnerTexts();
    expect(namen).toEqual([...namen].sort((a, b) => a.localeCompare(b, 'nl')));
    await marijke.page
      .getByText(/^Niet aanwezig van/)
      .first()
      .waitFor();
    const mirthe = marijke.page.locator('.werklast__leden > li').filter({ hasText: 'Mirthe Kroon' });
    await mirthe.locator('summary').click();
    await mirthe.getByRole('button', { name: 'Vul uren in van Mirthe Kroon' }).click();
    await marijke.page.getByLabel('Daarvan voor gezinnen').fill('30');
    await druk(marijke, 'Bewaar uren');
    await marijke.page.getByRole('alert').getByText('niet meer zijn dan het contract').first().waitFor();
    await marijke.page.getByLabel('Daarvan voor gezinnen').fill('22');
    await marijke.toegankelijk('marijke schrijft uren');
    await druk(marijke, 'Bewaar uren');
    await mirthe
      .getByText(/ van 22 uur/)
      .first()
      .waitFor();
    expect(await mirthe.getByText('te veel werk').count()).toBe(0);
  });

  it('shows a director teams and no names, and what other hours would move before they are agreed', async () => {
    const hanneke = await bezoekers.als('hanneke', 1440);
    await hanneke.ga('/werk/werklast');
    await hanneke.page.getByText('Lokaal team Arnhem').waitFor();
    expect(await tekst(hanneke)).not.toMatch(/Samira|Mirthe|Verhoeven|Lokaal team Epe/);
    await hanneke.toegankelijk('hanneke werklast');
    await hanneke.ga('/werk/regioafspraken');
    await hanneke.page.getByRole('button', { name: 'Wijzig de uren van Centraal Gelderland' }).click();
    await hanneke.page.getByLabel('Met een maatregel').fill('5');
    await druk(hanneke, 'Bekijk wat schuift');
    await hanneke.page.getByText(/^Lokaal team Arnhem: van .* naar /).waitFor();
    await hanneke.toegankelijk('hanneke bekijkt wat schuift');
    await druk(hanneke, 'Bewaar afspraak');
    await hanneke.page
      .getByText(/eigen afspraak sinds/)
      .first()
      .waitFor();
  });
});
