/**
 * Growing up, and a question nobody can settle alone. Jade chooses what goes along and Femke reads exactly that; a dilemma
 * goes from Samira to Hanneke and comes back on Mijn dag with what was decided, and as a lesson for the region.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bezoek } from './bezoek.ts';
import { druk, kies, openEigenDemo, type EigenDemo } from './eigen-demo.ts';

let demo: EigenDemo;
let samira: Bezoek;
const GEZIN = '/werk/gezinnen/31';
const VRAAG = 'Wie betaalt de kamer tussen twee wetten in?';
const BESLUIT = 'De gemeente betaalt de eerste drie maanden.';
const LES = 'Spreek voor de verjaardag af wie de kamer betaalt.';

beforeAll(async () => {
  demo = await openEigenDemo('overgang');
  samira = await demo.bezoekers.als('samira', 1440);
});
afterAll(() => demo.sluit());

describe('at eighteen', { timeout: 60_000 }, () => {
  it('Jade chooses on her phone that her part of the plan goes along', async () => {
    const jade = await demo.bezoekers.als('jade', 390);
    await jade.ga('/mijn/overgang');
    await jade.toegankelijk('jade kiest');
    const plan = jade.page.getByRole('radiogroup', { name: 'Wat jij doet in het plan' });
    expect(await plan.getByRole('radio', { name: 'Eerst praten' }).isChecked()).toBe(true);
    await plan.locator('label').filter({ hasText: 'Gaat mee' }).click();
    await jade.page.getByText('Jouw keuze is bewaard.').waitFor();

    const femke = await demo.bezoekers.als('femke', 1440);
    await femke.ga('/werk/wat-meekomt');
    await femke.toegankelijk('femke ziet wat meekomt');
    await druk(femke, 'Lees wat Jade meenam');
    const main = femke.page.getByRole('main');
    await main.getByRole('heading', { name: 'Eigen regels van het plan' }).waitFor();
    await main.getByText('De hulp gaat door op hetzelfde plan').waitFor();
    expect(await main.innerText()).not.toMatch(/Eigen woorden|Monique/);
    await femke.toegankelijk('femke leest');

    await jade.ga('/mijn/overgang');
    await jade.page.getByText('Femke las dit al. Terugnemen kan niet meer.').first().waitFor();
    expect(await plan.getByRole('radio', { name: 'Blijft hier' }).isDisabled()).toBe(true);
    await femke.sluit();
    await jade.sluit();
  });

  it('help of which nobody said what comes after stands on the day of the vast gezicht until it is said', async () => {
    await samira.ga(`${GEZIN}/overgang`);
    await druk(samira, 'Afspraak maken');
    const { page } = samira;
    await page.getByLabel('Welke vraag').selectOption({ label: 'Welke hulp loopt er nu?' });
    await page.getByLabel('Wat spreken jullie af').fill('De begeleiding op school.');
    await page.getByLabel('Uiterlijk').fill('01-02-2027');
    await page.getByLabel('Begonnen op').fill('01-09-2025');
    await samira.toegankelijk('samira schrijft op welke hulp er loopt');
    await druk(samira, 'Bewaar afspraak');
    await page.getByText('De afspraak staat in het plan.').waitFor();
    await samira.ga('/werk/mijn-dag');
    await samira.toegankelijk('mijn dag met hulp zonder vervolg');
    await page.getByRole('link', { name: 'Wat komt er na de hulp van Jade?' }).click();
    await page.getByText('Nog niemand zei wat erna komt.').waitFor();
  });
});

describe('a dilemma', { timeout: 60_000 }, () => {
  it('is raised with what it means today, and by when it has to be settled', async () => {
    await samira.ga(`${GEZIN}/wie-doet-wat`);
    await druk(samira, 'Meld een dilemma');
    await kies(samira, 'Geld of contract');
    await samira.page.getByLabel('Wat is de vraag?').fill(VRAAG);
    await samira.toegankelijk('samira meldt een dilemma');
    await druk(samira, 'Verder');
    await samira.page
      .getByLabel('Wat betekent dit vandaag voor het gezin?')
      .fill('De kamer gaat naar een ander.');
    await kies(samira, 'De directeur van de regio');
    await samira.toegankelijk('samira zegt wat het betekent');
    await druk(samira, 'Verstuur het dilemma');
    await samira.page.getByText('Het dilemma is verstuurd.').waitFor();
    // A page of the family that stands open would read what is decided at once.
    await samira.ga('/werk/mijn-dag');
  });

  it('is settled by one person, who reads no family, and what was learned is for everybody', async () => {
    const hanneke = await demo.bezoekers.als('hanneke', 390);
    await hanneke.ga('/werk/dilemmas');
    const { page } = hanneke;
    await page
      .getByText(/^Nog \d+$/)
      .first()
      .click();
    const rij = page.getByRole('listitem').filter({ hasText: VRAAG });
    await rij.getByRole('button', { name: 'Ik los dit op' }).click();
    await page.getByText('U lost dit dilemma op.').waitFor();
    expect(await rij.innerText()).not.toMatch(/Sanders|Jade/);
    if (!(await rij.isVisible()))
      await page
        .getByText(/^Nog \d+$/)
        .first()
        .click();
    await rij.getByRole('button', { name: 'Schrijf de uitkomst op' }).click();
    await kies(hanneke, 'De regels gaven ruimte');
    await page.getByLabel('Wat is besloten?').fill(BESLUIT);
    await page.getByLabel('Wat moet voor iedereen anders?').fill(LES);
    await hanneke.toegankelijk('hanneke schrijft de uitkomst');
    await druk(hanneke, 'Bewaar de uitkomst');
    await page.getByText('De uitkomst is bewaard.').waitFor();
    await page.getByText('Wat iedereen kan overnemen').click();
    await page.getByText(LES).last().waitFor();
    await hanneke.toegankelijk('hanneke ziet wat terugkomt');
    await hanneke.sluit();
  });

  it('comes back to who raised it as news, until it was read', async () => {
    await samira.ga('/werk/mijn-dag');
    const bericht = samira.page
      .getByRole('listitem')
      .filter({ hasText: 'Hanneke Vos besloot over uw dilemma' });
    await bericht.getByText('nieuw').waitFor();
    await bericht.getByRole('link').click();
    await samira.page.getByText(BESLUIT).waitFor();
    await samira.ga('/werk/mijn-dag');
    await bericht.waitFor();
    expect(await bericht.getByText('nieuw').count()).toBe(0);
  });

  it('broke no policy and threw nothing', () => {
    expect(demo.bezoekers.klachten).toEqual([]);
  });
});
