/**
 * A year of the board as its director reads it: on the page and in the file he takes along each of 365 days is the day
 * before, plus who came, minus who left; and the board of a day that was says how many there were then.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bordtelling } from '@rondom/taal/schermen/bordtelling';
import { openBezoekers, type Bezoek, type Bezoekers } from './bezoek.ts';

const { verloop, mee, gebieden } = bordtelling.nl;

/** What a row says: the day, and its eight numbers from the left. */
interface Regel {
  readonly dag: string;
  readonly getallen: readonly number[];
}

function houdtSteek(regels: readonly Regel[]): void {
  expect(regels).toHaveLength(365);
  let gisteren = regels[0]?.getallen[0] ?? -1;
  for (const { dag, getallen } of regels) {
    const [ervoor = -1, nieuw = 0, weer = 0, hier = 0, geholpen = 0, anders = 0, weg = 0, nu = -1] = getallen;
    expect(getallen, dag).toHaveLength(8);
    expect(ervoor, dag).toBe(gisteren);
    expect(ervoor + nieuw + weer + hier - geholpen - anders - weg, dag).toBe(nu);
    gisteren = nu;
  }
  expect(new Set(regels.map(({ dag }) => dag)).size).toBe(365);
}

describe('a year of the board', () => {
  let bezoekers: Bezoekers;
  let hanneke: Bezoek;
  let opPagina: readonly Regel[];

  beforeAll(async () => {
    const { url, chromium } = inject('rondom');
    bezoekers = await openBezoekers(url, chromium);
    hanneke = await bezoekers.als('hanneke', 1440);
  });
  afterAll(() => bezoekers.sluit());

  it('on the page: yesterday plus who came minus who left is today, on each of 365 days', async () => {
    await hanneke.ga('/werk/wachten/verloop');
    const rijen = hanneke.page.locator('.bord-jaartabel tr[data-dag]');
    await rijen.first().waitFor();
    const gelezen = JSON.parse(
      await hanneke.page.evaluate<string>(`JSON.stringify(
        [...document.querySelectorAll('.bord-jaartabel tr[data-dag]')].map((rij) => ({
          dag: rij.getAttribute('data-dag'),
          getallen: [...rij.querySelectorAll('td')].map((cel) => Number(cel.textContent)),
        })))`),
    ) as Regel[];
    opPagina = gelezen.sort((a, b) => (a.dag < b.dag ? -1 : 1));
    houdtSteek(opPagina);
    // Twelve months are all alike: two of them are judged.
    await hanneke.page.evaluate(
      "[...document.querySelectorAll('.bord-jaartabel tbody')].slice(2).forEach((maand) => maand.remove())",
    );
    await hanneke.toegankelijk('verloop');
  });

  it('in the file that is taken along, the same days with the same numbers, below how they were counted', async () => {
    const [bestand] = await Promise.all([
      hanneke.page.waitForEvent('download'),
      hanneke.page.getByRole('button', { name: mee.verloop }).click(),
    ]);
    const tekst = await readFile(await bestand.path(), 'utf8');
    expect(tekst.startsWith('\uFEFF')).toBe(true);
    const regels = tekst.slice(1).trimEnd().split('\r\n');
    const kop = regels.indexOf(
      [
        verloop.dag,
        verloop.gisteren,
        verloop.nieuw,
        verloop.heropend,
        verloop.verhuisdIn,
        verloop.geholpen,
        verloop.zonderHulp,
        verloop.verhuisdUit,
        verloop.aantal,
      ].join(';'),
    );
    expect(kop).toBeGreaterThan(5);
    const uitBestand = regels.slice(kop + 1).map((regel): Regel => {
      const [dag = '', ...getallen] = regel.split(';');
      return { dag, getallen: getallen.map(Number) };
    });
    houdtSteek(uitBestand);
    expect(uitBestand).toEqual(opPagina);
  });

  it('a day of it opens the board as it was, with as many children', async () => {
    const toen = opPagina[110];
    if (toen === undefined) throw new Error('no such day');
    await hanneke.ga(`/werk/wachten?op=${toen.dag}`);
    await hanneke.page.locator('.bord-getal').getByText(String(toen.getallen[7]), { exact: true }).waitFor();
    expect(await hanneke.page.locator('.bord-rij').count()).toBe(toen.getallen[7]);
    await hanneke.toegankelijk('het bord van toen');
  });

  it('and its counts by province and country are read without a fault', async () => {
    await hanneke.ga('/werk/wachten/gebieden');
    await hanneke.page.getByRole('heading', { name: gebieden.titel, level: 1 }).waitFor();
    await hanneke.page.locator('.bord-gebieden__tabel').waitFor();
    await hanneke.toegankelijk('provincie en land');
    expect(bezoekers.klachten).toEqual([]);
  });
});
