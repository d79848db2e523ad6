/** Each step of the guided tour as a visitor does it, with the words that have to stand there. */
import { expect } from 'vitest';
import type { Tocht } from './tocht.ts';

const KLOK = {
  nl: [
    'De rechter besliste op wo 16 dec. De GI wist het op vr 18 dec. De laatste dag telt.',
    'Vijf werkdagen: ma 21, di 22, wo 23, do 24, ma 28 dec.',
    'Niet geteld: za 19, zo 20, vr 25 (Eerste Kerstdag), za 26 (Tweede Kerstdag), zo 27.',
    'Contact met Mark op 8 jan. Met Linda, Noor en Sem op 11 jan.',
    '14 dagen te laat. Reden: geen jeugdbeschermer vrij.',
  ],
  en: [
    'The judge decided on Wed 16 Dec. The GI was told on Fri 18 Dec. The later day counts.',
    'Five working days: Mon 21, Tue 22, Wed 23, Thu 24, Mon 28 Dec.',
    'Not counted: Sat 19, Sun 20, Fri 25 (Christmas Day), Sat 26 (Second Day of Christmas), Sun 27.',
    'Contact with Mark on 8 Jan. With Linda, Noor and Sem on 11 Jan.',
    '14 days late. Reason: no jeugdbeschermer available.',
  ],
} as const;
const WOORDEN = [
  'Ik mis papa. Maar hij mag niet weten waar wij slapen.',
  'Ik wil zaterdag bij oma slapen. Samen met Sem.',
];
const MEEDENKVRAAG = 'Wat heeft Mark nodig om rustig te blijven bij halen en brengen?';
const ANTWOORD = 'Ik las hoe het met jullie gaat, voor ons gesprek van donderdag.';
/** Where there is a thing to do by hand; the others are there to look at. */
const TE_DOEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12];

/** The one thing to do at a step, as a visitor does it. */
export async function metDeHand(
  { bezoek: { page }, z }: Tocht,
  stap: number,
  taal: 'nl' | 'en',
): Promise<void> {
  const main = page.getByRole('main');
  const doen: Readonly<Record<number, () => Promise<void>>> = {
    1: () => main.getByRole('link', { name: 'K-2207' }).click(),
    2: () => main.locator('a[href^="/werk/gezinnen/1"]').first().click(),
    3: () => page.locator('#wie-doet-mee summary').first().click(),
    4: async () => {
      await page.locator('[data-late="true"] .waarom').first().click();
      for (const line of KLOK[taal]) await page.getByText(line, { exact: true }).waitFor();
      await page.keyboard.press('Escape');
    },
    5: () => geefDoor(page, z),
    6: () => vraagMeedenken(page, z),
    7: () => denkMee(page, z),
    8: async () => {
      // Two parents, one plan: the same bottom line, and not the same page.
      const bodemlijn = main.getByText(
        'Mark en Linda spreken elkaar niet. Alles gaat via oma Ria of Samira.',
      );
      await bodemlijn.waitFor();
      expect(await main.innerText()).not.toMatch(/slapen|slaapt|schulden/);
      await page.locator('.rondleiding').getByRole('button', { name: z.rondleiding.toon.linda }).click();
      await main.getByText('Mama slaapt weer.').waitFor();
      await bodemlijn.waitFor();
      expect(await main.innerText()).not.toMatch(/De Linde|dinsdag/);
      // Both read the same explanation, to the letter: it tells nothing of what is there.
      const uitleg = async (): Promise<string> => {
        await main.locator('.waaromniet > summary').click();
        return main.locator('.waaromniet').innerText();
      };
      const linda = await uitleg();
      await page.locator('.rondleiding').getByRole('button', { name: z.rondleiding.toon.mark }).click();
      await bodemlijn.waitFor();
      expect(await uitleg()).toBe(linda);
    },
    9: async () => {
      // Choosing for whom, on the page of the writing; her texts stand beside it, untouched.
      await page.goto(new URL('/mijn/woorden', page.url()).href);
      await page.locator('blockquote').first().waitFor();
      expect(await page.locator('blockquote').allTextContents()).toEqual(WOORDEN);
      await page.goto(new URL('/mijn/woorden/schrijf', page.url()).href);
      await page.locator('label', { has: page.locator('input[type="radio"][value="ook"]') }).click();
      await page
        .locator('label', { has: page.getByRole('checkbox', { name: taal === 'nl' ? 'papa' : 'dad' }) })
        .click();
      const zin = z.portaalwoorden.jij.gevaarKiest(taal === 'nl' ? 'papa' : 'dad', 'Samira');
      await main.getByText(zin, { exact: true }).waitFor();
    },
    10: () => main.getByRole('button', { name: z.portaalvraag.ja, exact: true }).click(),
    12: () => vraagEnAntwoord(page, z),
  };
  await doen[stap]?.();
  if (TE_DOEN.includes(stap)) await page.locator('.rondleiding').getByText(z.rondleiding.gedaan).waitFor();
}

/** Samira asks Femke one thing about Mark, after reading what Femke will and will not see. */
async function vraagMeedenken(page: Tocht['bezoek']['page'], z: Tocht['z']): Promise<void> {
  const { vraag } = z.meedenkvraag;
  const kies = (naam: string) =>
    page
      .locator('dialog[open] label')
      .filter({ has: page.getByRole('radio', { name: naam, exact: true }) })
      .click();
  await page.locator('[data-rondleiding="meedenken-vragen"]').click();
  await kies('Mark');
  await kies('Ggz De Linde');
  await kies('Femke Bakker');
  await page.getByLabel(vraag.tekst).fill(MEEDENKVRAAG);
  await page.getByRole('button', { name: vraag.verder, exact: true }).click();
  const blad = page.locator('dialog[open]');
  await blad.getByText(vraag.groep.plek, { exact: true }).waitFor();
  await blad.getByText(vraag.groep.woorden, { exact: true }).waitFor();
  await blad.getByText(vraag.blijft, { exact: true }).waitFor();
  await page.getByRole('button', { name: vraag.verstuur, exact: true }).click();
  await page.locator('#meedenken').getByText(MEEDENKVRAAG).waitFor();
}

/** Femke sees the question and Mark's part, nobody else; answers in three lines and steps out. */
async function denkMee(page: Tocht['bezoek']['page'], z: Tocht['z']): Promise<void> {
  const { doe, deel, antwoord } = z.meedenkvraag;
  const main = page.getByRole('main');
  await page.getByRole('button', { name: doe.aanname, exact: true }).click();
  await main.getByText(deel.titel('Mark Verhoeven')).waitFor();
  await main.getByText(/hulp bij Ggz De Linde/).waitFor();
  expect(await main.innerText()).not.toMatch(/Linda|Noor|Sem\b|slapen|schulden|Arnhem/);
  await page.getByRole('button', { name: doe.antwoord, exact: true }).click();
  await page.getByLabel(antwoord.helpt).fill('Vaste tijden en een vaste plek.');
  await page.getByRole('button', { name: antwoord.knop, exact: true }).click();
  await main.getByText(z.meedenkvraag.voorbij.dicht).waitFor();
  expect(await main.innerText()).not.toContain('Mark');
}

/** Linda asks under the first line, Samira answers, Linda reads it there. */
async function vraagEnAntwoord(page: Tocht['bezoek']['page'], z: Tocht['z']): Promise<void> {
  const { portaalkijkvraag: portaal, kijkvraag: werk, rondleiding } = z;
  const kaart = page.locator('.rondleiding');
  await page.locator('[data-rondleiding="stel-kijkvraag"]').first().click();
  await page.getByRole('button', { name: portaal.verstuur, exact: true }).click();
  await kaart.getByRole('button', { name: rondleiding.toon.samira }).click();
  await page.getByRole('button', { name: werk.beantwoordVan('Linda') }).click();
  await page.getByLabel(werk.sheet.tekst).fill(ANTWOORD);
  await page.getByRole('button', { name: werk.sheet.verstuur, exact: true }).click();
  await page.locator('.kijkvragen').getByText(ANTWOORD).waitFor();
  await kaart.getByRole('button', { name: rondleiding.toon.linda }).click();
  await page.locator('.kijker').getByText(ANTWOORD).waitFor();
}

/** Joris searches, links, looks and hands over, and Linda is told today. */
async function geefDoor(page: Tocht['bezoek']['page'], z: Tocht['z']): Promise<void> {
  const { melding } = z;
  const link = page.getByRole('button', { name: melding.zoek.koppel('Van Dalen – Verhoeven') }).first();
  await page.getByRole('button', { name: `${melding.zoek.start}: Linda van Dalen` }).click();
  await page.getByRole('button', { name: melding.zoek.start, exact: true }).last().click();
  await link.click();
  await page.getByText(melding.gezin.alMensen('Samira Haddou')).first().waitFor();
  const kies = (soort: 'radio' | 'checkbox', name: string) =>
    page
      .locator('label')
      .filter({ has: page.getByRole(soort, { name }) })
      .first()
      .click();
  await kies('radio', melding.blik.veiligheden.structureleOnveiligheid);
  await kies('radio', melding.blik.vermoedens.partnergeweld);
  await kies('radio', melding.blik.vervolgen.overdracht);
  await kies('checkbox', melding.vertel.ja.vrouw('Samira'));
  await page.getByLabel(melding.blik.reden).fill('Sem draagt een geheim. Samira praat met Linda.');
  await page.getByRole('button', { name: melding.blik.knop.overdracht, exact: true }).click();
  await page.getByText(melding.klaarKaart.verteld(['Linda'])).waitFor();
}
