import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';
import { maakVerhoeven } from '../opzet/verhoeven.ts';
import { afdruk, aantal, zegt } from './opzet.ts';

let wereld: Wereld;
let samira: Bezoeker;
let url: string;
let brp: string;

beforeAll(async () => {
  wereld = await openWereld();
  const { gezin } = await maakVerhoeven(wereld);
  url = `/api/v1/gezinnen/${gezin}/personen`;
  brp = `/api/v1/gezinnen/${gezin}/brpbevragingen`;
  samira = await wereld.als('samira');
});
afterAll(() => wereld.sluit());

const tante = { rol: 'netwerk', naam: { voornamen: 'Ans', geslachtsnaam: 'Dalen' }, geslacht: 'vrouw' };
const leden = () => aantal(wereld, 'rondom.gezinslid');

describe('adding a person', () => {
  it('Dit burgerservicenummer klopt niet. Kijk de cijfers na.', async ({ task }) => {
    const [before, count] = [await afdruk(wereld), await leden()];
    const lid = { ...tante, geboortedatum: '1986-11-02' };
    const english = 'This burgerservicenummer (citizen number) is not right. Check the digits.';
    zegt(await samira.post(url, { ...lid, bsn: '999999245' }), 400, task.name, english);
    zegt(await samira.post(brp, { bsn: '999999245', over: 'jeugdige' }), 400, task.name, english);
    expect(await afdruk(wereld)).toEqual(before);
    expect((await samira.post(url, { ...lid, bsn: '999990093' })).statusCode).toBe(201);
    expect(await leden()).toBe(count + 1);
  });

  it('Deze geboortedatum ligt in de toekomst. Kijk de datum na, of kies een kind dat nog niet is geboren.', async ({
    task,
  }) => {
    const [before, count] = [await afdruk(wereld), await leden()];
    const baby = { rol: 'kind', naam: { geslachtsnaam: 'Verhoeven' }, geslacht: 'onbekend' };
    zegt(
      await samira.post(url, { ...baby, geboortedatum: '2027-01-13' }),
      400,
      task.name,
      'This date of birth is in the future. Check the date, or choose a child that is not born yet.',
    );
    expect(await afdruk(wereld)).toEqual(before);
    // Today is not the future, and an unborn child has an expected day.
    expect((await samira.post(url, { ...baby, geboortedatum: '2027-01-12' })).statusCode).toBe(201);
    expect((await samira.post(url, { ...baby, uitgerekendeDatum: '2027-06-11' })).statusCode).toBe(201);
    expect(await leden()).toBe(count + 2);
  });
});
