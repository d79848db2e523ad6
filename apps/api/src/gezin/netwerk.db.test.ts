import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let verhoeven: Verhoeven;

/** Oma Ria takes part of the network; Anja leads the team of the instelling that carries out the measure. */
beforeAll(async () => {
  wereld = await openWereld();
  verhoeven = await maakVerhoeven(wereld);
  await wereld.fabriek.sql(
    `insert into rondom.gebruiker (sub, naam, soort, rol, organisatie_id)
     select 'anja', 'Anja Kuiper', 'medewerker', 'giteamleider', organisatie_id from rondom.gebruiker where sub = 'ruben'`,
  );
  await wereld.fabriek.sql(
    `insert into rondom.betrokkenheid (gezin_id, persoon_id, soort, omschrijving, periode)
     values ($1, $2, 'netwerk', 'haalt en brengt', '[2026-12-01,)')`,
    [verhoeven.gezin, verhoeven.persoon.ria],
  );
});
afterAll(() => wereld.sluit());

const lees = async (wie: string) =>
  (await (await wereld.als(wie)).get(`/api/v1/gezinnen/${verhoeven.gezin}`)).body;

describe('names of the network', () => {
  it('are not for who leads a team and only names who does the work', async () => {
    const anja = await lees('anja');
    expect(anja).toContain('"Noor"');
    expect(anja).toContain('"Linda"');
    expect(anja).not.toContain('"Ria"');
    expect(anja).not.toContain('haalt en brengt');
  });

  it('are for the vast gezicht and for who carries out the measure', async () => {
    for (const wie of ['samira', 'ruben']) {
      const blad = await lees(wie);
      expect(blad).toContain('"Ria"');
      expect(blad).toContain('haalt en brengt');
    }
  });
});
