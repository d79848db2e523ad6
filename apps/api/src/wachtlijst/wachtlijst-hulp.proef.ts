/** Help that the order itself names. */
import { describe, expect, it } from 'vitest';
import { wereld, as, beschikking } from './wachtlijst-opzet.proef.ts';

export const overHulpInDeBeschikking = (): void => {
  describe('an order that names help', () => {
    it('begins the wait for that help by itself, once, and an order that names none does not', async () => {
      const { fabriek } = wereld;
      const kinderen = [
        await fabriek.persoon({ voornamen: 'Bo', geslachtsnaam: 'Smeets', geboortedatum: '2018-02-02' }),
        await fabriek.persoon({ voornamen: 'Jip', geslachtsnaam: 'Smeets', geboortedatum: '2016-02-02' }),
        await fabriek.persoon({ voornamen: 'Fay', geslachtsnaam: 'Smeets', geboortedatum: '2014-02-02' }),
      ];
      const ander = await fabriek.gezin(
        'Gezin Smeets',
        kinderen.map((kind) => [kind, 'kind'] as const),
      );
      const [samira] = await fabriek.sql<{ id: string }>(
        "select id::text from rondom.gebruiker where sub = 'samira'",
      );
      await fabriek.betrokken({
        gezin: ander,
        soort: 'vastgezicht',
        gebruiker: samira?.id ?? '',
        vanaf: '2026-06-15',
      });
      const url = `/api/v1/gezinnen/${ander}`;
      const [bo, jip, fay] = kinderen;
      const jeugdhulp = { soort: 'jeugdhulp', persoonId: jip, beslotenOp: '2026-12-01' };
      expect((await as('samira').post(`${url}/besluiten`, jeugdhulp)).statusCode).toBe(201);
      const metHulp = beschikking({ kinderen: [bo, jip], hulpGenoemd: true });
      expect((await as('samira').post(`${url}/maatregelen`, metHulp)).statusCode).toBe(201);
      expect(
        (await as('samira').post(`${url}/maatregelen`, beschikking({ kinderen: [fay] }))).statusCode,
      ).toBe(201);
      const wachten = await fabriek.sql(
        "select persoon_id::text as kind, sinds::text from rondom.wacht where gezin_id = $1 and wacht_op = 'passendehulp' order by 1",
        [ander],
      );
      expect(wachten).toEqual([
        { kind: bo, sinds: '2026-12-16' },
        { kind: jip, sinds: '2026-12-01' },
      ]);
    });
  });
};
