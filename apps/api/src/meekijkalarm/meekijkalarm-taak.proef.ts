/** What the job of the night finds in the log. */
import { describe, expect, it } from 'vitest';
import { seal } from '../platform/crypto/envelope.ts';
import { adressleutels } from './bewaking/adres.ts';
import {
  wereld,
  v,
  regel,
  geweigerd,
  zoek,
  type AlarmDag,
  lijst,
  codes,
} from './meekijkalarm-opzet.proef.ts';

export const overDeTaak = (): void => {
  describe('what the job finds', () => {
    it('is not one refused try, nor a vast gezicht who works late', async () => {
      await regel('daan', '2027-01-11T10:20:00Z', geweigerd);
      await regel('samira', '2027-01-11T22:30:00Z', { relatie: 'vastgezicht', grond: 'betrokken' });
      expect(await zoek()).toBe(0);
    });

    it('is the same when it looks again, and grows while it is open', async () => {
      await regel('daan', '2027-01-11T22:10:00Z');
      expect(await zoek()).toBe(1);
      expect(await zoek()).toBe(0);
      await regel('daan', '2027-01-11T22:12:00Z', { resource: 'tijdlijn' });
      expect(await zoek()).toBe(1);
      const alarmen = await lijst(await wereld.als('petra'));
      expect(alarmen.map(({ aantalRegels }) => aantalRegels)).toEqual([2]);
    });

    it('comes back after it was closed only for another reason', async () => {
      await regel('daan', '2027-01-11T22:10:00Z');
      await zoek();
      const petra = await wereld.als('petra');
      const [alarm] = await lijst(petra);
      await petra.post(
        `/api/v1/meekijkalarmen/${alarm?.id ?? ''}/sluiting`,
        { uitkomst: 'wasnodig', woorden: 'Gevraagd.' },
        { versie: 1 },
      );
      await regel('daan', '2027-01-11T22:40:00Z');
      expect(await zoek()).toBe(0);
      await regel('daan', '2027-01-11T22:50:00Z', { relatie: 'vastgezicht', grond: 'betrokken' });
      expect(await zoek()).toBe(1);
      expect(codes((await lijst(petra)).find(({ uitkomst }) => uitkomst === null))).toContain(
        'relatieKloptNiet',
      );
    });

    it('is who bears the name of the family, tries three doors, or lives next door', async () => {
      await regel('evert', '2027-01-11T10:00:00Z', geweigerd);
      for (const naam of ['Een', 'Twee', 'Drie'])
        await regel('daan', '2027-01-11T13:00:00Z', {
          ...geweigerd,
          gezin: await wereld.fabriek.gezin(naam, []),
        });
      await zoek();
      const gevonden = await lijst(await wereld.als('petra'));
      expect(codes(gevonden.find(({ lezer }) => lezer === 'Evert Dalen'))).toContain('zelfdeNaam');
      expect(codes(gevonden.find(({ lezer }) => lezer === 'Daan Peeters'))).toEqual(['reeksGeweigerd']);
    });

    it('is a reader at the same address, compared as keyed hashes of addresses that stay sealed', async () => {
      const sleutel = wereld.keys.newDataKey();
      await wereld.fabriek.sql(
        "insert into platform.sleutel (soort, eigenaar_id, gewikkeld) values ('gezin', $1, $2) on conflict (soort, eigenaar_id) do update set gewikkeld = excluded.gewikkeld",
        [v.gezin, wereld.keys.wrap(`gezin:${v.gezin}`, sleutel)],
      );
      const [huis] = await wereld.fabriek.sql<{ id: string }>(
        'select id::text from rondom.huishouden where gezin_id = $1 and adres_geheim',
        [v.gezin],
      );
      await wereld.fabriek.sql('update rondom.huishouden set adres_versleuteld = $2 where id = $1', [
        huis?.id,
        seal(
          sleutel,
          1,
          { tabel: 'huishouden', kolom: 'adres', rij: huis?.id ?? '' },
          'Zilverberkhof 14, 6999 ZZ Voorbeeldstad',
        ),
      ]);
      const { adres, postcode } = adressleutels(wereld.keys, 'Zilverberkhof 14, 6999ZZ');
      await wereld.fabriek.sql(
        "insert into rondom.medewerkergegeven values ($1, null, decode($2, 'hex'), decode($3, 'hex')) on conflict do nothing",
        [v.gebruiker.daan, adres, postcode],
      );
      await regel('daan', '2027-01-11T10:00:00Z', geweigerd);
      await zoek();
      const [alarm] = await lijst(await wereld.als('petra'));
      expect(codes(alarm)).toContain('zelfdeAdres');
      await wereld.fabriek.sql('delete from rondom.medewerkergegeven');
    });

    it('is a colleague in the file of somebody else, by name and birth', async () => {
      const persoon = await wereld.fabriek.persoon({
        voornamen: 'Samira',
        geslachtsnaam: 'Haddou',
        geboortedatum: '1986-04-02',
      });
      await wereld.fabriek.sql(
        "insert into rondom.medewerkergegeven (gebruiker_id, geboortedatum) values ($1, '1986-04-02')",
        [v.gebruiker.samira],
      );
      const gezin = await wereld.fabriek.gezin('Gezin Haddou', [[persoon, 'ouder']]);
      await regel('daan', '2027-01-11T10:00:00Z', { ...geweigerd, gezin });
      await zoek();
      const [alarm] = await lijst(await wereld.als('petra'));
      expect(codes(alarm)).toContain('collega');
    });

    it('waits two hours for the work that follows a look, by the clock of the application', async () => {
      await regel('evert', '2027-01-12T06:50:00Z');
      const om = (op: string) => ({ now: () => new Date(op), today: () => wereld.clock.today() });
      expect(await zoek(om('2027-01-12T08:00:00Z'))).toBe(0);
      expect(await zoek(om('2027-01-12T09:00:00Z'))).toBe(1);
    });

    it('is found over the end of a month and of a year, in whatever partition it stands', async () => {
      await regel('daan', '2026-12-31T22:59:30Z', { relatie: 'vastgezicht', grond: 'betrokken' });
      await regel('daan', '2026-12-31T23:00:30Z', { relatie: 'vastgezicht', grond: 'betrokken' });
      const nieuwjaar = '2027-01-01' as AlarmDag;
      expect(await zoek({ now: () => new Date('2027-01-01T02:00:00Z'), today: () => nieuwjaar })).toBe(2);
      const dagen = (await lijst(await wereld.als('petra'))).map(({ dag }) => dag);
      expect(dagen).toEqual(['2026-12-31', '2027-01-01']);
    });

    it('is an emergency look of which the last day of review has passed', async () => {
      await wereld.fabriek.sql(
        `insert into rondom.noodkijk (gezin_id, gebruiker_id, organisatie_id, begonnen_op, tot, uiterlijk)
       select $1, u.id, u.organisatie_id, '2027-01-07T10:00:00Z', '2027-01-07T11:00:00Z', '2027-01-08' from rondom.gebruiker u where u.sub = 'daan'`,
        [v.gezin],
      );
      await regel('daan', '2027-01-07T10:05:00Z', { relatie: 'nood', grond: 'nood' });
      expect(await zoek()).toBe(1);
      const [alarm] = await lijst(await wereld.als('petra'));
      expect(alarm).toMatchObject({
        dag: '2027-01-07',
        redenen: [{ reden: 'noodNietBeoordeeld', aantal: 1 }],
      });
      await wereld.fabriek.sql('delete from rondom.noodkijk');
    });
  });
};
