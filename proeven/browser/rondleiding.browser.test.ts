/**
 * The guided tour, as a stranger takes it: twelve steps in the chairs of seven people. By hand, done for the visitor, with
 * every second step skipped, with all of them skipped, and each time begun again on the same family.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoekers } from './bezoek.ts';
import { openTocht, STAPPEN, type Tocht } from './tocht.ts';

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
const ZINNEN = {
  nl: [
    'Elf kinderen wachten te lang. U ziet geen namen. Eén van hen gaan we ontmoeten.',
    'Samira is hier al elf maanden. Vijf gezichten vóór haar; sindsdien één.',
    'Het gezin is de pagina. Organisaties staan eromheen.',
    'Een termijn die uitlegt waarom.',
    'Geen nieuwe intake. Geen doorverwijzing. Samira weet het binnen een minuut.',
    'Erbij, niet over.',
    'Femke ziet wat zij nodig heeft. Over veertien dagen niets meer.',
    'Twee ouders, één plan, twee veilige pagina’s.',
    'Niemand verandert haar woorden.',
    'Geen status, maar de stem van een kind.',
    'Elf werd tien. Tien wachten nog.',
    'U staat er zelf ook in.',
  ],
  en: [
    'Eleven children have waited too long. You see no names. We are about to meet one.',
    'Five faces before her; one since.',
    'The family is the page.',
    'A deadline that explains itself.',
    'No new intake, no referral.',
    'Added, not handed over.',
    'She sees what she needs; in fourteen days, nothing.',
    'Two parents, one plan, two safe pages.',
    'Nobody changes her words.',
    'Not a status, but a child’s voice.',
    'Eleven became ten. Ten still wait.',
    'You are in it too.',
  ],
} as const;
const NIET_GEANTWOORD = {
  nl: 'Elf wachten nog. Noor heeft nog niet geantwoord.',
  en: 'Eleven still wait. Noor has not answered yet.',
};
/** Where there is a thing to do by hand; the others are there to look at. */
const TE_DOEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12];
const BORD_NA = 11;
/** Noor answers whether help began. */
const STEM = 10;

describe.each([
  { taal: 'nl', breed: 1440 },
  { taal: 'en', breed: 390 },
] as const)('the guided tour in $taal at $breed px', ({ taal, breed }) => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let home: string;
  let bezoekers: Bezoekers;
  let tocht: Tocht;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rondom-rondleiding-'));
    await chmod(home, 0o755);
    demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
    bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
    tocht = openTocht(await bezoekers.als(undefined, breed, taal), demo.url, taal);
  });
  afterAll(async () => {
    process.stdout.write(`${tocht.tijden.map(({ stap, ms }) => `${stap}: ${ms} ms`).join(' · ')}\n`);
    await bezoekers.sluit();
    await demo.stop();
    await rm(home, { recursive: true, force: true });
  });

  /** Says where it went wrong and what stood there. */
  const loop = async (work: () => Promise<void>): Promise<void> => {
    const { page } = tocht.bezoek;
    await work().catch(async (cause: unknown) => {
      throw new Error(`at ${page.url()}\n${await page.locator('body').innerText()}`, { cause });
    });
  };
  const aantal = (n: number) =>
    tocht.bezoek.page.locator('.bord-getal').getByText(String(n), { exact: true }).waitFor();
  const sentence = async (stap: number): Promise<void> => {
    await tocht.bezoek.page.getByText(ZINNEN[taal][stap - 1] ?? '', { exact: true }).waitFor();
  };
  const judge = (stap: number) => tocht.bezoek.toegankelijk(`stap ${stap} ${taal} ${breed}`);

  it('is walked by hand, each sentence at its place, accessible at every step', { timeout: 240_000 }, () =>
    loop(async () => {
      await tocht.begin();
      await aantal(11);
      for (let stap = 1; stap <= STAPPEN; stap += 1) {
        await sentence(stap);
        await judge(stap);
        await metDeHand(tocht, stap, taal);
        if (stap === BORD_NA) await aantal(10);
        await tocht.rondAf(false);
      }
      await judge(STAPPEN);
    }),
  );

  it('shows Linda one line for every page that was opened about her or Sem on the way, and who it was', async () => {
    const lines = await regelsVanVandaag(tocht);
    expect(lines.length).toBe(await kijkenInDatabase(demo.ownerUrl));
    const seen = new Set(
      lines.map(({ medewerker, soortGegevens }) => `${medewerker ?? ''}: ${soortGegevens}`),
    );
    for (const page of ['gezin', 'termijn']) expect([...seen]).toContain(`Samira Haddou: ${page}`);
    for (const page of ['bekendepersoon', 'melding']) expect([...seen]).toContain(`Joris Bos: ${page}`);
  });

  it('shows Mark that Femke read his part on the question of Samira, none of what Samira looked at, nor a word of what Linda asked', async () => {
    const { page } = await bezoekers.als('mark', breed, taal);
    const { regels, vragen } = await kijklijst(page);
    const vandaag = regels.filter(({ op }) => op.startsWith('2027-01-12'));
    expect(
      new Set(vandaag.map(({ medewerker, soortGegevens }) => `${medewerker ?? ''}: ${soortGegevens}`)),
    ).toEqual(new Set(['Femke Bakker: meedenkdeel']));
    await page.goto(new URL('/mijn/wie-keek', page.url()).href);
    await page
      .locator('.kijker')
      .filter({ hasText: 'Femke Bakker' })
      .filter({ hasText: taal === 'nl' ? 'U gaf toestemming op 6 januari' : 'You consented on 6 January' })
      .first()
      .waitFor();
    expect(vragen).toEqual([]);
  });

  it('begins again with eleven, and does every step for who asks it', { timeout: 120_000 }, () =>
    loop(async () => {
      await tocht.opnieuw();
      await aantal(11);
      for (let stap = 1; stap <= STAPPEN; stap += 1) {
        await sentence(stap);
        if (stap === BORD_NA) await aantal(10);
        await tocht.rondAf(false);
      }
    }),
  );

  it.each(['odd', 'even', 'all'] as const)(
    'can be taken with %s steps skipped, and says then what is true',
    { timeout: 120_000 },
    (which) =>
      loop(async () => {
        await tocht.opnieuw();
        await aantal(11);
        const skips = (stap: number): boolean => which === 'all' || (which === 'odd') === (stap % 2 === 1);
        for (let stap = 1; stap <= STAPPEN; stap += 1) {
          const silent = stap === BORD_NA && skips(STEM);
          if (silent) await tocht.bezoek.page.getByText(NIET_GEANTWOORD[taal], { exact: true }).waitFor();
          else await sentence(stap);
          if (stap === BORD_NA) await aantal(skips(STEM) ? 11 : 10);
          await tocht.rondAf(skips(stap));
        }
      }),
  );

  it('leaves no page that broke the Content-Security-Policy or threw', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});

/** The one thing to do at a step, as a visitor does it. */
async function metDeHand({ bezoek: { page }, z }: Tocht, stap: number, taal: 'nl' | 'en'): Promise<void> {
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
const MEEDENKVRAAG = 'Wat heeft Mark nodig om rustig te blijven bij halen en brengen?';

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
const ANTWOORD = 'Ik las hoe het met jullie gaat, voor ons gesprek van donderdag.';

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

interface Regel {
  readonly op: string;
  readonly medewerker: string | null;
  readonly soortGegevens: string;
  readonly handeling: string;
}

/** What Linda reads now, asked as her page asks it. */
async function regelsVanVandaag({ bezoek: { page } }: Tocht): Promise<readonly Regel[]> {
  const { regels } = await kijklijst(page);
  return regels.filter(({ op, handeling }) => op.startsWith('2027-01-12') && handeling !== 'geweigerd');
}

async function kijklijst(page: Tocht['bezoek']['page']) {
  const text = await page.evaluate(async () =>
    (await fetch('/api/v1/portaal/raadplegingen', { headers: { 'X-Rondom': '1' } })).text(),
  );
  return JSON.parse(text) as { readonly regels: readonly Regel[]; readonly vragen: readonly unknown[] };
}

/** The same counted without the application: acts of today that showed Linda or Sem to a worker. */
async function kijkenInDatabase(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(
      `select count(distinct h.id)::int as n
       from raadpleging.handeling h
       join raadpleging.onderwerp o on o.handeling_id = h.id and o.op = h.op
       join rondom.persoon p on p.id = o.persoon_id
       join rondom.gezinslid l on l.persoon_id = p.id and l.gezin_id = 1
       join rondom.gebruiker g on g.id = h.gebruiker_id and g.soort = 'medewerker'
       where h.op >= '2027-01-12' and h.op < '2027-01-13' and h.handeling <> 'schrijf'
         and h.resource not in ('notitielezers', 'concept') and coalesce(p.roepnaam, p.voornamen) in ('Linda', 'Sem')`,
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}
