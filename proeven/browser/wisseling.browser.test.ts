/**
 * Who is there, said by the family. Linda would rather not have Ruben there: the law puts him there, and she reads which law
 * and whom she can talk to. Then Samira hands the family over to Daan, who becomes its face only when everything is done.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bezoek } from './bezoek.ts';
import { druk, kies, openEigenDemo, type EigenDemo } from './eigen-demo.ts';

let demo: EigenDemo;
let samira: Bezoek;
const GEZIN = '/werk/gezinnen/1';
const WOORDEN = 'Hij luistert niet naar mij.';

beforeAll(async () => {
  demo = await openEigenDemo('wisseling');
  samira = await demo.bezoekers.als('samira', 1440);
});
afterAll(() => demo.sluit());

describe('whom the family would rather not have there', { timeout: 60_000 }, () => {
  it('stays when a law puts him there: Linda reads which law, and whom she can talk to', async () => {
    const linda = await demo.bezoekers.als('linda', 390);
    await linda.ga('/mijn/liever-niet');
    await kies(linda, 'Ruben Smit');
    const main = linda.page.getByRole('main');
    await main.getByText('Ruben Smit blijft wel.').waitFor();
    await main.getByText('Dat staat in de wet: Jeugdwet 3.2 lid 1.').waitFor();
    await main.getByText('Praten? Bel Samira, of Jeugdstem: 088 555 1000.').waitFor();
    await linda.page.getByLabel('Waarom liever niet?').fill(WOORDEN);
    await linda.toegankelijk('linda zegt liever niet');
    await druk(linda, 'Verstuur');
    await main.getByText('Dit is gezegd').waitFor();
    await linda.sluit();
  });

  it('is read by the vast gezicht, in her own words, as a task of the next day', async () => {
    await samira.ga('/werk/mijn-dag');
    await samira.page.getByText('Het gezin heeft iemand er liever niet bij').first().waitFor();
    await samira.ga(GEZIN);
    await samira.page.getByText(WOORDEN).waitFor();
    await samira.page.getByText('Dat staat in Jeugdwet 3.2 lid 1.').waitFor();
    await samira.toegankelijk('samira leest liever niet');
  });
});

describe('another face', { timeout: 90_000 }, () => {
  it('is asked for with a reason and words for the family; until all is done nothing changes', async () => {
    const { page } = samira;
    await druk(samira, 'Ander vast gezicht');
    const wie = page.getByLabel('Wie wordt het?');
    await wie.selectOption({ label: 'Daan Peeters, Lokaal team Arnhem' });
    await kies(samira, 'Ander werk');
    await page.getByLabel('Wat zegt u tegen het gezin?').fill('Ik ga ander werk doen. Daan kent het team.');
    await page.getByLabel('Tot en met wanneer leest u nog mee?').fill('12-02-2027');
    await samira.toegankelijk('samira vraagt een ander gezicht');
    await druk(samira, 'Vraag het');
    await page
      .getByText(/^Nog te doen: /)
      .first()
      .waitFor();
  });

  it('says yes on a phone', async () => {
    const daan = await demo.bezoekers.als('daan', 390);
    await daan.ga('/werk/mijn-dag');
    await daan.page.getByText('1 wisseling nog niet klaar').waitFor();
    await daan.toegankelijk('daan wordt gevraagd');
    await druk(daan, 'Neem aan');
    await daan.page.getByText('Aangenomen. Het gaat in als alles klaar is.').waitFor();
    await daan.ga(GEZIN);
    expect(await daan.page.getByRole('main').innerText()).not.toContain(WOORDEN);
    await daan.sluit();
  });

  it('is the face when the three talked, the family was told and was heard', async () => {
    const { page } = samira;
    for (const erbij of ['Ik', 'De nieuwe', 'Het gezin'])
      await page
        .locator('dialog[open] label')
        .filter({ has: page.getByRole('checkbox', { name: erbij, exact: true }) })
        .click();
    await druk(samira, 'Leg het gesprek vast');
    await page.getByRole('button', { name: 'Leg het gesprek vast' }).waitFor({ state: 'detached' });
    await druk(samira, 'Leg vast dat het verteld is');
    await page.getByRole('button', { name: 'Leg vast dat het verteld is' }).waitFor({ state: 'detached' });
    await page.getByLabel('Wie zegt iets?').selectOption({ index: 1 });
    await page
      .getByLabel('Wat zegt diegene? Schrijf het precies zo op.')
      .fill('Jammer. Maar Daan is ook aardig.');
    await samira.toegankelijk('samira hoort het gezin');
    await druk(samira, 'Leg de woorden vast');
    const daan = await demo.bezoekers.als('daan', 1440);
    await expect
      .poll(
        async () => {
          await daan.ga('/werk/gezinnen');
          await daan.page.getByRole('heading', { level: 1 }).waitFor();
          await daan.page.waitForLoadState('networkidle');
          return daan.page.getByRole('main').innerText();
        },
        { timeout: 15_000, interval: 500 },
      )
      .toContain('Van Dalen – Verhoeven');
    await daan.toegankelijk('daan is het vaste gezicht');
  });

  it('broke no policy and threw nothing', () => {
    expect(demo.bezoekers.klachten).toEqual([]);
  });
});
