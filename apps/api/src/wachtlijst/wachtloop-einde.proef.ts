/** How a wait ends well, goes along, or is ended by the law. */
import { describe, expect, it } from 'vitest';
import { eindigOpDag } from './wachtloop.proef.ts';
import {
  wereld,
  van,
  eigenaar,
  as,
  gezinUrl,
  page,
  laatste,
  kinds,
  bord,
  op,
} from './wachtloop-opzet.proef.ts';

export const overHetEinde = (): void => {
  describe('help begins', () => {
    it('by the word of the named helper alone, after a name, and never tomorrow', async () => {
      const wacht = await laatste('passendehulp');
      const url = `${gezinUrl()}/wachten/${wacht.id}`;
      const begin = { op: '2027-01-12', wijze: 'inPersoon' };
      expect(kinds(await as('ruben').post(`${url}/begin`, begin, { versie: wacht.versie }))).toEqual([
        'nietDeHulpverlener',
      ]);
      const noem = (gebruikerId: string) =>
        as('samira').put(`${url}/hulpverlener`, { gebruikerId }, { versie: wacht.versie });
      expect(kinds(await noem(van.gebruiker.daan))).toEqual(['helperDoetNietMee']);
      expect((await noem(van.gebruiker.ruben)).statusCode).toBe(200);
      const now = wacht.versie + 1;
      expect((await as('samira').post(`${url}/begin`, begin, { versie: now })).statusCode).toBe(403);
      expect(
        kinds(await as('ruben').post(`${url}/begin`, { ...begin, op: '2027-01-13' }, { versie: now })),
      ).toEqual(['contactInToekomst']);
      expect((await as('ruben').post(`${url}/begin`, begin, { versie: now })).statusCode).toBe(201);
      expect(await laatste('passendehulp')).toMatchObject({ beeindigdOp: null, stap: 'bevestigingVragen' });
    });

    it('and ends the wait only with a second voice; a "nee" of the same day brings it back', async () => {
      const { id } = await laatste('passendehulp');
      const antwoord = (wat: string) =>
        as('noor').post(`/api/v1/portaal/gezinnen/${van.gezin}/wachten/${id}/bevestiging`, { antwoord: wat });
      expect((await antwoord('ja')).statusCode).toBe(201);
      expect(await laatste('passendehulp')).toMatchObject({ id, beeindigdAls: 'geholpen' });
      expect((await antwoord('neeNogNiet')).statusCode).toBe(201);
      expect(await laatste('passendehulp')).toMatchObject({ id, beeindigdOp: null });
      expect((await antwoord('ja')).statusCode).toBe(201);
    });

    it('a "nee" of a later day is a new wait; the days between are not rewritten', async () => {
      const old = await laatste('passendehulp');
      op('2027-01-15');
      const url = `/api/v1/portaal/gezinnen/${van.gezin}/wachten/${old.id}/bevestiging`;
      expect((await as('noor').post(url, { antwoord: 'neeNogNiet' })).statusCode).toBe(201);
      const again = await laatste('passendehulp');
      expect(again).toMatchObject({
        heropendVan: old.id,
        sinds: '2027-01-15',
        uiterlijk: '2027-01-15',
        stap: 'hulpStarten',
      });
      const first = (await page()).gezin.wachten.find(({ id }) => id === old.id);
      expect(first).toMatchObject({ beeindigdAls: 'geholpen', beeindigdOp: '2027-01-12' });
      expect(kinds(await as('noor').post(url, { antwoord: 'ja' }))).toEqual(['wachtGeeindigd']);
      const heropen = `${gezinUrl()}/wachten/${old.id}/heropening`;
      expect(kinds(await as('samira').post(heropen, { op: '2027-01-15', reden: 'hulpGestopt' }))).toEqual([
        'wachtAlHeropend',
      ]);
      expect((await as('daan').post(heropen, { op: '2027-01-15', reden: 'hulpGestopt' })).statusCode).toBe(
        403,
      );
      op('2027-01-12');
    });
  });

  describe('a family moves', () => {
    it('takes its waits along with all their days, out of one region and into the other', async () => {
      op('2027-01-16');
      const before = [(await bord('hanneke')).aantal, (await bord('ander')).aantal];
      const url = `${gezinUrl()}/verhuizing`;
      const verhuis = (sub: string, regioId: string, vanaf: string) => as(sub).post(url, { regioId, vanaf });
      expect((await verhuis('daan', '2', '2027-01-16')).statusCode).toBe(403);
      expect((await verhuis('noor', '2', '2027-01-16')).statusCode).toBe(403);
      expect(kinds(await verhuis('samira', '2', '2027-01-17'))).toEqual(['verhuisInToekomst']);
      expect(kinds(await verhuis('samira', '1', '2027-01-16'))).toEqual(['woontInRegioAl']);
      expect(kinds(await verhuis('samira', '99', '2027-01-16'))).toEqual(['regioOnbekend']);
      const lateBefore = (await bord('hanneke')).rijen.map(({ dagenTeLaat }) => dagenTeLaat).sort();
      expect((await verhuis('samira', '2', '2027-01-16')).statusCode).toBe(201);
      expect(before[1]).toBe(0);
      expect((await bord('hanneke')).aantal).toBe(0);
      expect((await bord('ander')).aantal).toBe(before[0]);
      expect((await bord('ander')).rijen.map(({ dagenTeLaat }) => dagenTeLaat).sort()).toEqual(lateBefore);
      const verblijven = await wereld.fabriek.sql<{ regio: string; van: string; tot: string | null }>(
        `select r.regio_id::text as regio, lower(r.periode)::text as van, upper(r.periode)::text as tot from rondom.wachtregio r
       join rondom.wacht w on w.id = r.wacht_id where w.wacht_op = 'pleeggezin' order by 2`,
      );
      expect(verblijven).toEqual([
        { regio: '1', van: '2026-12-20', tot: '2027-01-16' },
        { regio: '2', van: '2027-01-16', tot: null },
      ]);
      op('2027-01-12');
    });
  });

  describe('what the law ends by itself', () => {
    it('a search for a place on the day after its raw last day, never as helped, and the work stays', async () => {
      expect(await eindigOpDag(eigenaar, wereld.clock, '2027-03-20')).toBe(0);
      expect(await eindigOpDag(eigenaar, wereld.clock, '2027-03-21')).toBe(1);
      expect(await laatste('pleeggezin', 'sem')).toMatchObject({
        beeindigdAls: 'zonderhulp',
        zonderhulpReden: 'vervallen',
        beeindigdOp: '2027-03-21',
      });
      const taken = await wereld.fabriek.sql<{ uiterlijk: string }>(
        "select uiterlijk::text from rondom.taak where soort = 'zoekplekopnieuw' and gebruiker_id = $1",
        [van.gebruiker.samira],
      );
      expect(taken).toEqual([{ uiterlijk: '2027-03-22' }]);
      // Twice does nothing more.
      expect(await eindigOpDag(eigenaar, wereld.clock, '2027-03-21')).toBe(0);
    });

    it('help that may go on after eighteen is asked about once, and never ended', async () => {
      await eindigOpDag(eigenaar, wereld.clock, '2032-09-03');
      await eindigOpDag(eigenaar, wereld.clock, '2032-09-04');
      expect((await laatste('passendehulp')).beeindigdOp).toBeNull();
      const taken = await wereld.fabriek.sql("select id from rondom.taak where soort = 'beziedezewacht'");
      expect(taken).toHaveLength(1);
      op('2027-01-12');
    });
  });
};
