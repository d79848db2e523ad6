import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { maakJade, type Jadegezin } from '../../../../proeven/opzet/jade.ts';
import type { MijnDag } from './mijndag.usecase.ts';

let wereld: Wereld;
let v: Jadegezin;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakJade(wereld);
  const { fabriek } = wereld;
  const team = await fabriek.sql<{ id: string }>(
    'select organisatie_id::text as id from rondom.gebruiker where id = $1',
    [v.gebruiker.samira],
  );
  const marijke = await fabriek.gebruiker({
    ...{ sub: 'marijke', naam: 'Marijke Bos', rol: 'teamleider', organisatie: team[0]?.id ?? '' },
  });
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Rivierenland')",
  );
  await fabriek.betrokken({ gezin: v.gezin, soort: 'duogezicht', gebruiker: v.gebruiker.daan });
  await fabriek.sql(
    `insert into rondom.dilemma (gezin_id, regio_id, soort, vraag_versleuteld, vandaag_versleuteld, gevraagd_door, gevraagd_organisatie_id, gevraagd_op,
       aan, sinds, werkdagen, uiterlijk, stand, eigenaar_id, aangenomen_op)
     values ($1, 11, 'geld', 'x', 'x', $2, $3, '2026-12-22T09:00:00Z', 'leiding', '2026-12-22', 10, '2027-01-08', 'aangenomen', $4, '2026-12-23T09:00:00Z')`,
    [v.gezin, v.gebruiker.samira, team[0]?.id, marijke],
  );
}, 120_000);
afterAll(() => wereld.sluit());
beforeEach(async () => {
  await wereld.fabriek.sql('truncate raadpleging.handeling, raadpleging.onderwerp');
  await wereld.fabriek.sql('delete from rondom.overgangspunt');
});

const hulp = (persoon: string, vervolg: string | null = null) =>
  wereld.fabriek.sql(
    `insert into rondom.overgangspunt (gezin_id, persoon_id, onderwerp, afspraak_versleuteld, uiterlijk, hulpsoort, hulp_begonnen_op, hulp_vervolg, op, door)
     values ($1, $2, 'hulp', 'x', '2027-02-01', 'jeugdhulp', '2024-05-27', $3, '2027-01-01', $4)`,
    [v.gezin, persoon, vervolg, v.gebruiker.samira],
  );
const dag = async (sub: string) => (await (await wereld.als(sub)).get('/api/v1/mijndag')).json<MijnDag>();
const rijen = async (sub: string, soort: string) =>
  (await dag(sub)).regels.filter((regel) => regel.soort === soort);

describe('help without a continuation on Mijn dag', () => {
  it('never shows to a colleague who stands outside the family', async () => {
    await hulp(v.persoon.tim);
    expect(await rijen('femke', 'vervolg').catch(() => [])).toEqual([]);
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set soort = 'team', gebruiker_id = null, organisatie_id = (select organisatie_id from rondom.gebruiker where id = $1) where gebruiker_id = $1",
      [v.gebruiker.daan],
    );
    expect(await rijen('daan', 'vervolg')).toEqual([]);
  });

  it('asks the vast gezicht from half a year before eighteen, late from the birthday, one row each', async () => {
    await hulp(v.persoon.tim);
    await hulp(v.persoon.jade);
    await hulp(v.persoon.jade);
    expect(await rijen('samira', 'vervolg')).toMatchObject([
      { groep: 'vandaag', personen: ['Jade'], aantal: 2, dag: '2027-01-11', dagenTeLaat: 1 },
      { groep: 'vandaag', personen: ['Tim'], aantal: 1, dag: '2027-07-11', dagenTeLaat: 0 },
    ]);
  });

  it('is gone when somebody said what comes, and logs whom it named', async () => {
    await hulp(v.persoon.tim);
    await hulp(v.persoon.jade, 'volwassenhulp');
    expect((await rijen('samira', 'vervolg')).map(({ personen }) => personen)).toEqual([['Tim']]);
    expect(
      await wereld.fabriek.sql(
        'select persoon_id::text as id from raadpleging.onderwerp where persoon_id is not null',
      ),
    ).toEqual([{ id: v.persoon.tim }]);
  });
});

describe('a dilemma on Mijn dag', () => {
  it('is of who raised it alone, also beside a second face', async () => {
    expect(await rijen('daan', 'dilemma')).toEqual([]);
  });

  it('waits on others with whom it is, once its last day passed', async () => {
    expect(await rijen('samira', 'dilemma')).toMatchObject([
      { groep: 'wachtOpAnderen', code: 'aangenomen', wie: 'Marijke Bos', dagenTeLaat: 4 },
    ]);
  });

  it('is news when it was decided, until the dilemmas of the family were opened after it', async () => {
    await wereld.fabriek.sql(
      "update rondom.dilemma set stand = 'afgerond', uitkomst = 'geldgeregeld', besluit_versleuteld = 'x', klaar_op = '2027-01-11T15:05:00Z'",
    );
    const rij = { groep: 'vandaag', code: 'afgerond', wie: 'Marijke Bos', dagenTeLaat: 0 };
    expect(await rijen('samira', 'dilemma')).toMatchObject([{ ...rij, nieuw: true }]);
    const gelezen = (op: string) =>
      wereld.fabriek.sql(
        "insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, gezin_id, verzoek_id) values ($3, $1, 'lokaalteam', 'vastgezicht', 'lees', 'dilemma', 'betrokken', $2, gen_random_uuid())",
        [v.gebruiker.samira, v.gezin, op],
      );
    await gelezen('2027-01-11T15:00:00Z');
    expect(await rijen('samira', 'dilemma')).toMatchObject([{ ...rij, nieuw: true }]);
    await gelezen('2027-01-11T16:00:00Z');
    expect(await rijen('samira', 'dilemma')).toEqual([]);
  });
});
