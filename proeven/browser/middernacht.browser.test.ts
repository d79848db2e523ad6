/**
 * A page that stands open while a right ends: within a second it no longer shows what is no longer this person's, the
 * back button shows nothing of it, and no typed word is lost. By day because somebody took the right away; at 00.00
 * because a child had a birthday or a term was over. The clock of this demo may be moved.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { amsterdamInstant } from '../../apps/api/src/platform/clock.ts';
import { connect } from '../../tools/lib/roles.mjs';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let home: string;
let bezoekers: Bezoekers;
let client: Awaited<ReturnType<typeof connect>>;
const GEZIN = '/werk/gezinnen/1';
const tijden: string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-middernacht-'));
  await chmod(home, 0o755);
  process.env['RONDOM_LOSSE_KLOK'] = 'ja';
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  delete process.env['RONDOM_LOSSE_KLOK'];
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
  client = await connect(demo.ownerUrl);
  await client.query(
    "select set_config('app.gebruiker_id', '1', false), set_config('app.vandaag', '2027-01-12', false)",
  );
});
afterAll(async () => {
  process.stdout.write(`${tijden.join('\n')}\n`);
  await client.end();
  await bezoekers.sluit();
  await demo.stop();
  await rm(home, { recursive: true, force: true });
});

const sql = async (text: string, values: readonly unknown[] = []): Promise<void> => {
  await client.query(text, [...values]);
};
const persoon = (sub: string) => `(select persoon_id from rondom.gebruiker where sub = '${sub}')`;
const wie = (sub: string) => `(select id from rondom.gebruiker where sub = '${sub}')`;
const sem =
  "(select p.id from rondom.persoon p where p.roepnaam = 'Sem' or p.voornamen = 'Sem' order by p.id limit 1)";

async function zetKlok(op: Date): Promise<void> {
  const answer = await fetch(`${demo.url}/api/v1/demo/klok`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-rondom': '1' },
    body: JSON.stringify({ op: op.toISOString() }),
  });
  expect(answer.status).toBe(204);
}
/** So many milliseconds before the day begins. */
const voor = (dag: string, ms: number) => zetKlok(new Date(amsterdamInstant(dag, '00:00').getTime() - ms));

/** What can be read on the page, sheets and the lock included; not the bar of the demo, which names everybody. */
const main = ({ page }: Bezoek): Promise<string> =>
  page.evaluate<string>(
    `[...document.querySelectorAll('main, dialog[open]')].filter((deel) => deel.getClientRects().length > 0).map((deel) => deel.innerText).join(' ')`,
  );
/** How long until the page no longer shows it, printed; the aim is a second, a crowded machine gets two more. */
async function weg(naam: string, bezoek: Bezoek, tekst: RegExp, sinds: number): Promise<void> {
  await expect.poll(() => main(bezoek), { timeout: 5_000, interval: 20 }).not.toMatch(tekst);
  const ms = Math.round(performance.now() - sinds);
  tijden.push(`${naam}: ${(ms / 1000).toFixed(2)} s`);
  expect(ms, naam).toBeLessThan(3_000);
}
async function ziet(bezoek: Bezoek, tekst: RegExp): Promise<void> {
  await expect.poll(() => main(bezoek), { timeout: 10_000 }).toMatch(tekst);
  // Its stream is open.
  await bezoek.page.waitForTimeout(800);
}
/** Walks through the night: a page stands open from a minute before, and the clock passes midnight by itself. */
async function nacht(naam: string, bezoek: Bezoek, dag: string, tekst: RegExp): Promise<void> {
  const rest = 900;
  await voor(dag, rest);
  const middernacht = performance.now() + rest;
  await bezoek.page.waitForTimeout(rest);
  await weg(naam, bezoek, tekst, middernacht);
}

async function metPagina(
  sub: string,
  pad: string,
  breed: number,
  doe: (bezoek: Bezoek) => Promise<void>,
): Promise<void> {
  const bezoek = await bezoekers.als(sub, breed);
  if (pad !== '') await bezoek.ga(pad);
  await doe(bezoek);
  await bezoek.sluit();
}

describe('by day', () => {
  it('who no longer takes part loses the family and no word he typed; back shows nothing of it', async () => {
    await metPagina('ruben', '/werk/gezinnen', 1440, async (bezoek) => {
      const { page } = bezoek;
      await page
        .getByRole('link', { name: /Van Dalen/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /Schrijf op/ })
        .first()
        .waitFor();
      await ziet(bezoek, /Verhoeven/);
      await page.keyboard.press('n');
      await page.getByLabel('Wat is er gebeurd en wat is afgesproken?').fill('Linda belde. Zij is moe.');
      const begin = performance.now();
      await sql(
        `update rondom.betrokkenheid set periode = daterange(lower(periode), '2027-01-12') where gebruiker_id = ${wie('ruben')} and gezin_id = 1`,
      );
      await weg('niet meer betrokken', bezoek, /Verhoeven|Noor|Sem\b/, begin);
      await ziet(bezoek, /Deze pagina is niet meer van u/);
      expect(await main(bezoek)).toContain('Linda belde. Zij is moe.');
      await bezoek.toegankelijk('niet meer van u');
      await page.goBack();
      await page.goForward();
      await page.waitForTimeout(500);
      expect(await main(bezoek)).not.toMatch(/\bNoor\b|\bSem\b|Zilverberkhof/);
      await sql(
        `update rondom.betrokkenheid set periode = daterange(lower(periode), null) where gebruiker_id = ${wie('ruben')} and gezin_id = 1`,
      );
    });
  });

  it('of whom the portal was taken back sees nothing of the plan any more', async () => {
    await metPagina('mark', '/mijn/plan', 390, async (bezoek) => {
      await ziet(bezoek, /Niemand schreeuwt/);
      const begin = performance.now();
      await sql(
        `update rondom.portaaltoegang set periode = daterange(lower(periode), '2027-01-12') where persoon_id = ${persoon('mark')}`,
      );
      await weg('portaal teruggenomen', bezoek, /Niemand schreeuwt/, begin);
      await ziet(bezoek, /Deze pagina is niet meer van u/);
      await sql(
        `update rondom.portaaltoegang set periode = daterange(lower(periode), null) where persoon_id = ${persoon('mark')}`,
      );
    });
  });

  it('a closed account is a locked page at once, in every tab of that browser', async () => {
    await metPagina('joris', '/werk/meldingen', 1440, async (bezoek) => {
      await ziet(bezoek, /vandaag 08\.12/i);
      const tweede = await bezoek.page.context().newPage();
      await tweede.goto(`${demo.url}/werk/meldingen`);
      await tweede
        .getByText(/vandaag 08\.12/i)
        .first()
        .waitFor();
      const begin = performance.now();
      await sql(`update rondom.gebruiker set actief = false where id = ${wie('joris')}`);
      await weg('account gesloten', bezoek, /vandaag 08\.12/i, begin);
      await ziet(bezoek, /U bent uitgelogd/);
      await bezoek.toegankelijk('uitgelogd');
      await expect
        .poll(() => tweede.locator('body').innerText(), { timeout: 1_500 })
        .toMatch(/U bent uitgelogd/);
      await sql(`update rondom.gebruiker set actief = true where id = ${wie('joris')}`);
    });
  });

  it('a session that ran out hides the page and keeps every word; the same person goes on where he was', async () => {
    await metPagina('samira', GEZIN, 1440, async (bezoek) => {
      const { page } = bezoek;
      await ziet(bezoek, /Verhoeven/);
      await page.keyboard.press('n');
      const veld = page.getByLabel('Wat is er gebeurd en wat is afgesproken?');
      await veld.fill('Tekst van vlak voor de pauze.');
      await page.getByText(/Bewaard om/).waitFor();
      await sql(
        `update platform.sessie set laatst_gezien_op = now() - interval '16 minutes' where gebruiker_id = ${wie('samira')}`,
      );
      await veld.pressSequentially(' En nog een zin.');
      await ziet(bezoek, /U bent uitgelogd/);
      expect(await main(bezoek)).not.toMatch(/Verhoeven|Tekst van vlak/);
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: 'Meld u aan' }).click(),
      ]);
      await tab.getByRole('heading', { level: 1 }).first().waitFor();
      await expect
        .poll(() => veld.inputValue(), { timeout: 10_000 })
        .toBe('Tekst van vlak voor de pauze. En nog een zin.');
      await expect.poll(() => main(bezoek), { timeout: 5_000 }).toMatch(/Verhoeven/);
    });
  });
});

describe('at 00.00', () => {
  it('twelve: the mother no longer reads for her son', async () => {
    await sql(`update rondom.persoon set geboortedatum = '2015-01-13' where id = ${sem}`);
    await voor('2027-01-13', 60_000);
    await metPagina('linda', '/mijn', 390, async (bezoek) => {
      await ziet(bezoek, /Noor en Sem zijn erbij/);
      await nacht('wordt 12', bezoek, '2027-01-13', /Noor en Sem zijn erbij/);
    });
  });

  it('gezag that ended yesterday reads for nobody', async () => {
    await sql(`update rondom.persoon set geboortedatum = '2019-05-21' where id = ${sem}`);
    await sql(
      `update rondom.gezag set periode = daterange(lower(periode), '2027-01-13') where houder_persoon_id = ${persoon('linda')} and kind_persoon_id = ${sem}`,
    );
    await voor('2027-01-13', 60_000);
    await metPagina('linda', '/mijn', 390, async (bezoek) => {
      await ziet(bezoek, /Noor en Sem zijn erbij/);
      await nacht('gezag voorbij', bezoek, '2027-01-13', /\bSem\b/);
    });
    await sql(
      `update rondom.gezag set periode = daterange(lower(periode), null) where houder_persoon_id = ${persoon('linda')}`,
    );
  });

  it('eighteen: the order of the court is over, for the mother and on the own page', async () => {
    await sql(`update rondom.persoon set geboortedatum = '2009-01-13' where id = ${persoon('noor')}`);
    await voor('2027-01-13', 60_000);
    await metPagina('noor', '/mijn', 390, async (bezoek) => {
      await ziet(bezoek, /ondertoezichtstelling/);
      await nacht('wordt 18, eigen pagina', bezoek, '2027-01-13', /ondertoezichtstelling/);
    });
    await voor('2027-01-13', 60_000);
    await metPagina('linda', '/mijn', 390, async (bezoek) => {
      await ziet(bezoek, /voor Noor en Sem/);
      await nacht('wordt 18, moeder', bezoek, '2027-01-13', /voor Noor en Sem/);
    });
    await sql(`update rondom.persoon set geboortedatum = '2014-09-03' where id = ${persoon('noor')}`);
  });

  it('the term of somebody who thinks along ends with the page open', async () => {
    await sql(
      `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values (1, 'vervanger', ${wie('daan')}, '[2027-01-01,2027-01-13)')`,
    );
    await voor('2027-01-13', 60_000);
    await metPagina('daan', GEZIN, 1440, async (bezoek) => {
      await ziet(bezoek, /Verhoeven/);
      await nacht('termijn voorbij', bezoek, '2027-01-13', /Verhoeven/);
      await ziet(bezoek, /Deze pagina is niet meer van u/);
    });
  });

  it('no page broke the Content-Security-Policy or threw', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});
