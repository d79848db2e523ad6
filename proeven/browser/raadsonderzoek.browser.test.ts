/**
 * Two people in two browsers: Samira asks the Raad with one piece of the plan, Marieke takes it up and reads that and no
 * more, asks for more, gets an answer and ends it; her page closes. Who asked about a family himself cannot take it up.
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
let samira: Bezoek;
let marieke: Bezoek;
const GEZIN = '/werk/gezinnen/1';
const VRAAG = 'Is er na dit jaar nog een maatregel nodig?';
const STUK = 'Oma Ria haalt en brengt.';
const MEER = 'Hoe gaat het op school?';
const ANTWOORD = 'Noor en Sem zijn er elke dag.';
const EINDE = 'De Raad praat in februari met u en de kinderen.';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-raadsonderzoek-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
  samira = await bezoekers.als('samira', 1440);
  marieke = await bezoekers.als('marieke-stam', 390);
});
afterAll(async () => {
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

const kies = (bezoek: Bezoek, naam: string) =>
  bezoek.page.locator('dialog[open] label').filter({ hasText: naam }).first().click();
const druk = (bezoek: Bezoek, naam: string) =>
  bezoek.page.getByRole('button', { name: naam, exact: true }).last().click();
const kaart = () => samira.page.locator('#raad');

describe('the Raad, asked by who helps the family', { timeout: 120_000 }, () => {
  it('is asked with a question, why now, who knows of it and one piece', async () => {
    await samira.ga(GEZIN);
    await druk(samira, 'Vraag de Raad om onderzoek');
    const blad = samira.page.locator('dialog[open]');
    await kies(samira, 'Noor Verhoeven');
    await blad.getByLabel('Wat vraagt u de Raad?').fill(VRAAG);
    await blad.getByLabel('Waarom nu?').fill('Het jaar van de rechter loopt.');
    await kies(samira, 'Linda van Dalen');
    await blad.getByLabel('Waarom weet de ander het nog niet?').fill('Dat is nu niet veilig.');
    await kies(samira, STUK);
    await samira.toegankelijk('samira vraagt de Raad');
    await druk(samira, 'Stuur het verzoek');
    await kaart().getByText(VRAAG).waitFor();
  });

  it('is not read by who asked about a family himself before', async () => {
    const olaf = await bezoekers.als('olaf', 390);
    await olaf.ga('/werk/raadsonderzoek');
    await olaf.page.getByText('U vroeg hier zelf eerder om onderzoek.').first().waitFor();
    await olaf.toegankelijk('olaf kan niet');
  });

  it('takes it up, and reads the request with its piece and who the family is', async () => {
    await marieke.ga('/werk/raadsonderzoek');
    const rij = marieke.page.getByRole('listitem').filter({ hasText: VRAAG });
    await rij.getByRole('button', { name: 'Ik onderzoek dit' }).click();
    await marieke.toegankelijk('marieke neemt aan');
    await marieke.page
      .locator('dialog[open]')
      .getByRole('button', { name: 'Ik onderzoek dit', exact: true })
      .click();
    await marieke.page
      .getByRole('main')
      .getByRole('link', { name: /Verhoeven/ })
      .click();
    await marieke.page.getByText(STUK).waitFor();
    const tekst = await marieke.page.getByRole('main').innerText();
    expect(tekst).not.toMatch(/Zilverberkhof|0000 7314|De Wilg|buurvrouw/);
    await marieke.toegankelijk('marieke leest');
    await kaart()
      .getByText(/Marieke Stam onderzoekt/)
      .waitFor();
  });

  it('asks for more, and gets an answer', async () => {
    await druk(marieke, 'Vraag om meer');
    await marieke.page.getByLabel('Wat wilt u weten?').fill(MEER);
    await druk(marieke, 'Stuur de vraag');
    await kaart().getByText(MEER).waitFor();
    await kaart().getByRole('button', { name: 'Geef antwoord' }).click();
    await kies(samira, 'Ja');
    await samira.page.locator('dialog[open]').getByLabel('Uw antwoord').fill(ANTWOORD);
    await samira.toegankelijk('samira antwoordt');
    await druk(samira, 'Stuur het antwoord');
    await marieke.page.getByText(ANTWOORD).waitFor();
  });

  it('ends it: her page closes, and who asked reads one sentence', async () => {
    await druk(marieke, 'Rond het onderzoek af');
    await kies(marieke, 'De Raad vraagt de rechter niets');
    await marieke.page.getByLabel('Wat moet wie dit vroeg weten?').fill(EINDE);
    await marieke.page
      .locator('dialog[open]')
      .getByRole('button', { name: 'Rond het onderzoek af', exact: true })
      .click();
    await expect
      .poll(() => marieke.page.getByRole('main').innerText(), { timeout: 10_000, interval: 50 })
      .not.toContain(ANTWOORD);
    await kaart().getByText(EINDE).waitFor();
    await samira.toegankelijk('samira leest het einde');
    await kaart().getByRole('button', { name: 'Gezien' }).click();
  });

  it('broke no policy and threw nothing', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});
