import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';
import { afdruk, aantal, tegelijk, zegt } from './opzet.ts';

let wereld: Wereld;
let samira: Bezoeker;
let daan: Bezoeker;
let vera: Bezoeker;
let team: string;

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const velp = await fabriek.organisatie('lokaalteam', 'Lokaal team Velp');
  for (const [sub, naam, organisatie] of [
    ['samira', 'Samira Haddou', team],
    ['daan', 'Daan Peeters', team],
    ['vera', 'Vera Velp', velp],
  ] as const)
    await fabriek.gebruiker({ sub, naam, rol: 'lokaalteam', organisatie });
  samira = await wereld.als('samira');
  daan = await wereld.als('daan');
  vera = await wereld.als('vera');
});
afterAll(() => wereld.sluit());

/** A family that the team was asked for; somebody of the team becomes its vast gezicht. */
async function gevraagdGezin(naam: string): Promise<string> {
  const gezin = await wereld.fabriek.gezin(naam, []);
  await wereld.fabriek.betrokken({ gezin, soort: 'team', organisatie: team });
  return gezin;
}
const waarom = { reden: 'ruimte' };
const url = (gezin: string) => `/api/v1/gezinnen/${gezin}/vastgezicht`;
const vasteGezichten = (gezin: string) =>
  aantal(wereld, `rondom.betrokkenheid where soort = 'vastgezicht' and gezin_id = ${gezin}`);

describe('becoming the vast gezicht', () => {
  it('Dit gezin heeft al een vast gezicht: Samira Haddou.', async ({ task }) => {
    const gezin = await gevraagdGezin('Gezin Prins');
    expect((await samira.post(url(gezin), waarom)).statusCode).toBe(201);
    const before = await afdruk(wereld);
    zegt(
      await daan.post(url(gezin), waarom),
      409,
      task.name,
      'This family already has a constant contact: Samira Haddou.',
    );
    expect(await afdruk(wereld)).toEqual(before);
    expect(await vasteGezichten(gezin)).toBe(1);
  });

  it('Dit is niet voor u te zien of te wijzigen.', async ({ task }) => {
    // A worker of elsewhere, and anybody at a secret address, does not hear whether there is somebody.
    const gezin = await gevraagdGezin('Gezin Geheim');
    await samira.post(url(gezin), waarom);
    const english = 'This is not for you to see or to change.';
    zegt(await vera.post(url(gezin), waarom), 403, task.name, english);
    await wereld.fabriek.sql(
      "insert into rondom.huishouden (gezin_id, naam, adres_geheim) values ($1, 'Thuis', true)",
      [gezin],
    );
    const before = await afdruk(wereld);
    zegt(await daan.post(url(gezin), waarom), 403, task.name, english);
    zegt(await daan.post(url('987654321'), waarom), 403, task.name, english);
    expect(await afdruk(wereld)).toEqual(before);
  });

  it('Iemand anders was net eerder. Uw tekst is bewaard. Laad de pagina opnieuw.', async ({ task }) => {
    const gezin = await gevraagdGezin('Gezin Tegelijk');
    const answers = await tegelijk(wereld, 'rondom.betrokkenheid', [
      () => samira.post(url(gezin), waarom),
      () => daan.post(url(gezin), waarom),
    ]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 409]);
    const second = answers.find((answer) => answer.statusCode === 409);
    if (second === undefined) throw new Error('both became the vast gezicht');
    zegt(second, 409, task.name, 'Somebody else was just before you. Your text is saved. Reload the page.');
    expect(await vasteGezichten(gezin)).toBe(1);
    const ended = `rondom.betrokkenheid where soort = 'team' and gezin_id = ${gezin} and not upper_inf(periode)`;
    expect(await aantal(wereld, ended)).toBe(1);
  });
});
