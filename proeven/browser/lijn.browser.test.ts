/**
 * The line from a worry to help that has begun, through the front door, as eight persons: a teacher reports, Joris looks
 * first, Samira becomes the vast gezicht and records what the judge decided, Anja names, Ruben meets the child, the
 * child says that help has begun — while Hanneke's window shows the number rise and fall, Noor answers for herself,
 * Linda sees who looked and Daan sees nothing.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

describe.each([1440, 390])('the line, at %d px', (breed) => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let home: string;
  let bezoekers: Bezoekers;
  let hanneke: Bezoek;
  let gezinPad: string;
  let ontvangst: { nummer: string; code: string };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rondom-lijn-'));
    await chmod(home, 0o755);
    demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
    bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
    hanneke = await bezoekers.als('hanneke', breed);
  });
  afterAll(async () => {
    await bezoekers.sluit();
    await demo.stop();
    await rm(home, { recursive: true, force: true });
  });

  /** The large number on the director's window, which stays open all the time. */
  const bord = (aantal: number) =>
    hanneke.page
      .locator('.bord-getal')
      .getByText(String(aantal), { exact: true })
      .waitFor({ timeout: 5_000 });

  /** One person does one act and goes. */
  const laat = async (sub: string, pad: string, doe: (bezoek: Bezoek) => Promise<void>): Promise<void> => {
    const bezoek = await bezoekers.als(sub, breed);
    if (pad !== '') await bezoek.ga(pad);
    try {
      await doe(bezoek);
    } catch (error) {
      throw new Error(`${sub} at ${bezoek.page.url()}\n${await bezoek.page.locator('body').innerText()}`, {
        cause: error,
      });
    }
    await bezoek.sluit();
  };

  it('the director sees eleven children and no name', async () => {
    await bord(11);
    await hanneke.toegankelijk('bord');
    expect(await hanneke.page.locator('main').innerText()).not.toMatch(/\bNoor\b|Verhoeven|Van Dalen/);
  });

  it('a teacher reports a worry, loses nothing at a reload, and gets a number and a code', async () => {
    const melder = await bezoekers.als(undefined, breed);
    const { page } = melder;
    await melder.ga('/melden');
    await melder.toegankelijk('melden');
    await page.getByText('Bel Veilig Thuis 0800-2000').first().waitFor();
    await page.getByRole('button', { name: 'Begin met uw bericht' }).click();
    await kies(page, 'radio', /In mijn werk/);
    await page.getByLabel('Uw functie').fill('Leerkracht');
    await page.getByLabel('Waar werkt u?').fill('Basisschool De Wilg');
    await verder(melder);
    await page.getByLabel('Wat zag u zelf?').fill('Tijn komt zonder jas en zonder eten.');
    await page.reload();
    await expect
      .poll(() => page.getByLabel('Wat zag u zelf?').inputValue())
      .toBe('Tijn komt zonder jas en zonder eten.');
    await verder(melder);
    await page.getByLabel('Naam').first().fill('Tijn Brouwer');
    await verder(melder);
    await kies(page, 'radio', 'Nee, niet nu');
    await verder(melder);
    await melder.toegankelijk('controle');
    expect(page.url()).not.toMatch(/Tijn|Wilg/);
    await page.getByRole('button', { name: 'Verstuur uw bericht' }).dblclick();
    await page.getByRole('heading', { name: 'Uw bericht is verstuurd' }).waitFor();
    await melder.toegankelijk('verstuurd');
    ontvangst = await readReceipt(melder);
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })')).not.toMatch(
      /Tijn|Wilg/,
    );
    await melder.sluit();
  });

  it('Veilig Thuis takes a first look, makes a family from the BRP and passes it on', async () => {
    await laat('joris', '', async ({ page, toegankelijk }) => {
      await toegankelijk('meldingen');
      await page.getByRole('link', { name: /vandaag 08\.[3-5]/i }).click();
      await page.getByText('Wat de melder opschreef').waitFor();
      const meldingPad = new URL(page.url()).pathname;
      await toegankelijk('melding');
      await page.locator('summary', { hasText: 'Maak een nieuw gezin' }).click();
      await page.getByLabel('Naam van het gezin').fill('Gezin Brouwer');
      await page.getByRole('button', { name: 'Maak een nieuw gezin' }).click();
      await page.getByRole('link', { name: /Open gezin Brouwer/ }).click();
      await page.waitForURL(/\/werk\/gezinnen\/\d+$/);
      gezinPad = new URL(page.url()).pathname;
      await page.getByRole('heading', { level: 1, name: /Brouwer/ }).waitFor();
      await toegankelijk('nieuw gezin');
      await page.getByRole('link', { name: /^Mensen/ }).click();
      await page.getByRole('button', { name: 'Vraag het de BRP' }).click();
      await page.getByLabel('Burgerservicenummer').fill('999913244');
      await kies(page, 'radio', 'Een jeugdige');
      await page.getByRole('button', { name: 'Vraag dit nummer' }).click();
      await page.getByText('Wie wilt u toevoegen?').first().waitFor();
      await toegankelijk('brp');
      for (const naam of [/Tijn/, /Eva/, /Joost/]) await kies(page, 'checkbox', naam);
      await page.getByRole('button', { name: 'Voeg 3 personen toe' }).click();
      await page.getByText('Tijn Brouwer').first().waitFor();
      await page.goto(`${demo.url}${meldingPad}`);
      await kies(page, 'radio', /Structurele onveiligheid/);
      await kies(page, 'radio', 'Kindermishandeling');
      await kies(page, 'radio', 'Geef door aan wie meedoet');
      await page.getByLabel('Welk lokaal team pakt dit op?').selectOption({ label: 'Lokaal team Arnhem' });
      await page.getByLabel('Waarom ziet u dit zo?').fill('De zorgen duren al langer. Het gezin wil hulp.');
      await page.getByRole('button', { name: 'Geef door aan wie meedoet' }).click();
      await page.getByText('Uw eerste blik is klaar').first().waitFor();
      await toegankelijk('eerste blik');
    });
  });

  it('Samira becomes the vast gezicht and records what the judge decided; the clock starts and both windows count', async () => {
    await laat('samira', '', async ({ page, toegankelijk }) => {
      await page.getByRole('heading', { level: 1, name: 'Mijn dag' }).waitFor();
      await toegankelijk('mijn dag');
      await page.getByRole('link', { name: 'Bekijk Mijn gezinnen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mijn gezinnen' }).waitFor();
      await toegankelijk('mijn gezinnen');
      await page
        .locator('li.row', { hasText: 'Brouwer' })
        .getByRole('button', { name: 'Ik word het vaste gezicht' })
        .click();
      await kies(page, 'radio', 'Ik heb nu ruimte');
      await toegankelijk('waarom het vaste gezicht');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /vaste gezicht/ })
        .click();
      await page.goto(`${demo.url}${gezinPad}`);
      await page.getByRole('link', { name: /^Besluiten en rechter/ }).click();
      await page.getByRole('link', { name: 'Leg een maatregel vast' }).click();
      await page.getByRole('heading', { name: 'Wat de rechter besloot' }).waitFor();
      await toegankelijk('maatregel');
      await kies(page, 'checkbox', /Tijn/);
      await page.getByLabel('Wanneer besliste de rechter?').fill('16-12-2026');
      await page.getByLabel('Vanaf welke dag geldt het?').fill('16-12-2026');
      await page.getByLabel('Tot welke dag geldt het?').fill('16-12-2027');
      await page.getByLabel('Welke rechtbank?').fill('Gelderland');
      await page
        .getByLabel('Welke gecertificeerde instelling voert het uit?')
        .selectOption({ label: 'GI De Brug' });
      await page.getByLabel('Wanneer is de instelling belast?').fill('18-12-2026');
      await page.getByLabel('Wanneer wist de instelling het?').fill('18-12-2026');
      await page.getByRole('button', { name: 'Leg de maatregel vast' }).click();
      await page.waitForURL(`${demo.url}${gezinPad}`);
      await page
        .getByText(/ma 28 dec/)
        .first()
        .waitFor();
      await toegankelijk('gezin met maatregel');
      await page
        .getByRole('button', { name: /waarom/i })
        .first()
        .click();
      await page.getByText('Uiterlijk maandag 28 december').first().waitFor();
      await page
        .getByText('Niet geteld: za 19, zo 20, vr 25 (Eerste Kerstdag), za 26 (Tweede Kerstdag), zo 27.')
        .first()
        .waitFor();
      await toegankelijk('termijn');
    });
    await bord(12);
  });

  it('Anja names Ruben, and Ruben records whom he spoke', async () => {
    await laat('anja', '', async ({ page, toegankelijk }) => {
      await page.getByText('Brouwer').first().waitFor();
      await toegankelijk('maatregelen');
      const rij = page.getByRole('listitem').filter({ hasText: 'Brouwer' });
      await rij.getByRole('button', { name: /Noem de jeugdbeschermer/ }).click();
      await kies(page, 'radio', /Ruben Smit/);
      await page.getByLabel('Vanaf welke dag?').fill('08-01-2027');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Noem de jeugdbeschermer/ })
        .click();
      await page.getByText('Ruben Smit is nu de jeugdbeschermer.').waitFor();
    });
    await laat('ruben', '/werk/maatregelen', async ({ page, toegankelijk }) => {
      const rij = page.getByRole('listitem').filter({ hasText: 'Brouwer' });
      await rij.getByRole('button', { name: /Leg eerste contact vast/ }).click();
      const blad = page.getByRole('dialog');
      for (const naam of [/Tijn/, /Joost/]) await kies(page, 'checkbox', naam);
      await blad.getByLabel('Op welke dag?').fill('11-01-2027');
      await kies(page, 'radio', 'In persoon');
      await toegankelijk('eerste contact');
      await blad.getByRole('button', { name: 'Leg dit contact vast' }).click();
      await page.getByText('Het eerste contact staat erin.').waitFor();
    });
    await bord(12);
  });

  it('the boy of thirteen says that help has begun, the vast gezicht writes it down, and he leaves the board', async () => {
    await laat('samira', gezinPad, async ({ page, toegankelijk }) => {
      await meerOpTelefoon(page, 'Wie wacht');
      await page.getByRole('button', { name: 'Schrijf op wat het gezin zegt' }).first().click();
      const blad = page.getByRole('dialog');
      await kies(page, 'radio', /Tijn/);
      await kies(page, 'radio', 'Ja, de hulp is begonnen');
      await blad.getByLabel('In eigen woorden').fill('Ruben was er gisteren. Hij komt nu elke week.');
      await toegankelijk('bevestiging');
      await blad.getByRole('button', { name: 'Bewaar wat is gezegd' }).click();
      await page.getByText('Bevestigd. Dit kind wacht niet meer.').waitFor();
    });
    await bord(11);
  });

  it('Noor answers for herself and the number falls in the open window of the director within two seconds', async () => {
    await laat('noor', '', async ({ page, toegankelijk }) => {
      await page.getByText('Ruben zegt: ik ben gestart met helpen. Klopt dat?').waitFor();
      await toegankelijk('mijn plan');
      await page.getByRole('button', { name: 'Ja', exact: true }).click();
      await hanneke.page.locator('.bord-getal').getByText('10', { exact: true }).waitFor({ timeout: 2_000 });
    });
    expect(await hanneke.page.locator('body').innerText()).toMatch(/K-2207/);
  });

  it('a note survives a reload as a draft, shows by name who will read it, and does not come back after saving', async () => {
    const tekst = 'Linda belde. Afgesproken: oma haalt zaterdag op.';
    await laat('samira', '/werk/gezinnen/1', async ({ page, toegankelijk }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page
        .getByRole('button', { name: /Schrijf op/ })
        .first()
        .waitFor();
      await page.keyboard.press('n');
      await page.getByLabel('Wat is er gebeurd en wat is afgesproken?').fill(tekst);
      await page.getByText(/Bewaard om/).waitFor();
      await page.reload();
      await page
        .getByRole('button', { name: /Schrijf op/ })
        .first()
        .click();
      await expect
        .poll(() => page.getByLabel('Wat is er gebeurd en wat is afgesproken?').inputValue())
        .toBe(tekst);
      await page
        .getByRole('group', { name: 'Over wie gaat het?' })
        .getByRole('checkbox', { name: /Linda/ })
        .check({ force: true });
      await page
        .getByRole('group', { name: 'Wie was erbij?' })
        .getByRole('checkbox', { name: /Linda/ })
        .check({ force: true });
      await page
        .getByText(/veiligheidsafspraak/)
        .first()
        .waitFor();
      await toegankelijk('notitie');
      await page.getByLabel('Wat is er gebeurd en wat is afgesproken?').press('Control+Enter');
      await page.getByText('De notitie is bewaard.').waitFor();
      await page.reload();
      await page
        .getByRole('button', { name: /Schrijf op/ })
        .first()
        .click();
      await expect
        .poll(() => page.getByLabel('Wat is er gebeurd en wat is afgesproken?').inputValue())
        .toBe('');
    });
  });

  it('Linda sees who looked, also who tried; Daan sees one sentence and no name', async () => {
    await laat('daan', '/werk/gezinnen/1', async ({ page, toegankelijk }) => {
      await page.getByText('U doet niet mee bij dit gezin').waitFor();
      await toegankelijk('geen relatie');
      expect(await page.locator('main').innerText()).not.toMatch(/Dalen|Verhoeven|\bNoor\b|Samira/);
    });
    await laat('linda', '/mijn/wie-keek', async ({ page, toegankelijk }) => {
      await page.getByRole('heading', { name: 'Wie keek in ons plan' }).waitFor();
      await page.getByText('Samira Haddou').first().waitFor();
      await page
        .getByText(/Probeerde te kijken/)
        .first()
        .waitFor();
      await toegankelijk('wie keek');
    });
  });

  it('the teacher, a professional, hears by number and code which step was taken, and no name', async () => {
    const melder = await bezoekers.als(undefined, breed);
    const { page } = melder;
    await melder.ga('/melden/stand');
    await page.getByLabel('Nummer').fill(ontvangst.nummer);
    await page.getByLabel('Code').fill(ontvangst.code);
    await page.getByRole('button', { name: 'Kijk hoe het staat' }).click();
    await page.getByText('Wij gaven het door aan hulp dichtbij het gezin.').waitFor();
    await melder.toegankelijk('stand');
    expect(await page.locator('main').innerText()).not.toMatch(/Brouwer|Tijn|Samira/);
    await melder.sluit();
  });

  it('no page broke the Content-Security-Policy or threw', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});

/** On a phone the parts of a family page fold: open the one that is needed. */
async function meerOpTelefoon(page: Bezoek['page'], deel: string): Promise<void> {
  const knop = page.locator('summary', { hasText: deel });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  if (await knop.count()) await knop.first().click();
}

/** Chips cover their box with their label: a person clicks the label, a test ticks the box. */
const kies = (page: Bezoek['page'], soort: 'radio' | 'checkbox', name: string | RegExp): Promise<void> =>
  page.getByRole(soort, { name }).first().check({ force: true });

/** To the next page of the public form. */
const verder = ({ page }: Bezoek): Promise<void> =>
  page.getByRole('button', { name: /^(Verder|Volgende)/ }).click();

/** Number and code as they stand on the receipt. */
async function readReceipt({ page }: Bezoek): Promise<{ nummer: string; code: string }> {
  const text = await page.locator('main').innerText();
  const nummer = /M-[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(text)?.[0];
  const code = /Code\s+([A-Z0-9-]{4,})/i.exec(text)?.[1];
  if (nummer === undefined || code === undefined) throw new Error(`no receipt in: ${text}`);
  return { nummer, code };
}
