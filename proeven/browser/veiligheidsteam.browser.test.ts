/**
 * Two people in two browsers: Samira asks the safety team, Sanne comes with the ground of her home, writes what she did and
 * steps back; her page closes, and Samira goes on as the face she always was.
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
let sanne: Bezoek;
const GEZIN = '/werk/gezinnen/1';
const VRAAG = 'Hoe blijft het halen en brengen veilig?';
const DAAD = 'Met Ria: zij haalt, en belt als er iets is.';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rondom-veiligheidsteam-'));
  await chmod(home, 0o755);
  demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  bezoekers = await openBezoekers(demo.url, inject('rondom').chromium);
  samira = await bezoekers.als('samira', 1440);
  sanne = await bezoekers.als('sanne', 390);
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

describe('the safety team beside the local team', { timeout: 120_000 }, () => {
  it('is asked with a question and a day to look back, and the face stays', async () => {
    await samira.ga(GEZIN);
    await druk(samira, 'Vraag het veiligheidsteam');
    await kies(samira, 'Veilig Thuis');
    await samira.page.getByLabel('Waarvoor vraagt u het team?').fill(VRAAG);
    await samira.toegankelijk('samira vraagt');
    await druk(samira, 'Stuur de vraag');
    await samira.page.locator('#veiligheidsteam').getByText(VRAAG).waitFor();
  });

  it('comes by naming a person, whose home and ground stand with him', async () => {
    await sanne.ga('/werk/nu-onveilig');
    const rij = sanne.page.getByRole('listitem').filter({ hasText: VRAAG });
    await rij.getByRole('button', { name: 'Noem wie er komt' }).click();
    await kies(sanne, 'Sanne Verwoert');
    await sanne.toegankelijk('sanne noemt');
    await druk(sanne, 'Noem deze persoon');
    const kaart = samira.page.locator('#veiligheidsteam');
    await kaart.getByText('Sanne Verwoert, van Veilig Thuis Middenrijn').waitFor();
    await kaart.getByText('Wmo 2015 art. 4.1.1 lid 2').waitFor();
    await kaart.getByText(/staat naast u sinds/).waitFor();
  });

  it('writes what it did, with the home and the ground of that day beside it', async () => {
    await sanne.ga(GEZIN);
    await druk(sanne, 'Schrijf op wat u deed');
    await kies(sanne, 'gesprek');
    await sanne.page.getByLabel('In één zin').fill(DAAD);
    await sanne.toegankelijk('sanne schrijft');
    await druk(sanne, 'Bewaar');
    const daad = samira.page
      .locator('#veiligheidsteam')
      .getByRole('listitem')
      .filter({ hasText: DAAD })
      .last();
    await daad.getByText('Veilig Thuis Middenrijn · Wmo 2015 art. 4.1.1 lid 2').waitFor();
  });

  it('steps back: its page closes, and the vast gezicht takes over what was left', async () => {
    await druk(sanne, 'Stap terug');
    const blad = sanne.page.locator('dialog[open]');
    await blad.getByLabel('Wat is er afgesproken?').fill('Ria haalt en brengt.');
    await blad.getByLabel('Wat houdt het lokaal team bij?').fill('Samira belt elke week.');
    await blad.getByLabel('Wie kan het lokaal team weer bellen?').fill('Sanne.');
    await blad.getByRole('button', { name: 'Stap terug', exact: true }).click();
    await expect
      .poll(() => sanne.page.getByRole('main').innerText(), { timeout: 10_000, interval: 50 })
      .not.toContain(DAAD);
    const kaart = samira.page.locator('#veiligheidsteam');
    await kaart.getByText('Ria haalt en brengt.').waitFor();
    await samira.toegankelijk('samira leest wat er bleef');
    await kaart.getByRole('button', { name: 'Ik neem dit over' }).click();
    await kaart.getByText(/afgerond/).waitFor();
  });

  it('broke no policy and threw nothing', () => {
    expect(bezoekers.klachten).toEqual([]);
  });
});
