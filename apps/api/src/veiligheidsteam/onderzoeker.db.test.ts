import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let raad: string;
let marieke: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  raad = await fabriek.organisatie('raadvoordekinderbescherming', 'Raad');
  const wie = { sub: 'marieke', naam: 'Marieke', rol: 'raadsonderzoeker', organisatie: raad };
  marieke = await fabriek.gebruiker(wie);
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland')",
  );
});
afterAll(() => wereld.sluit());

const team = () => wereld.fabriek.organisatie('regionaalveiligheidsteam', 'Team');
const onderzoekt = () =>
  wereld.fabriek.betrokken({ gezin: v.gezin, soort: 'onderzoeker', gebruiker: marieke });
/** What she did at this family before; undone after the try. */
const probeer = async (sql: string, values: readonly unknown[]): Promise<string> => {
  await wereld.fabriek.sql('begin');
  try {
    await wereld.fabriek.sql(sql, values);
    await onderzoekt();
    return 'mag';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await wereld.fabriek.sql('rollback');
  }
};

const wachtKolommen =
  "insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie, hulpverlener_id, hulpverlener_op) values ($1, $2, 'passendehulp', (select min(id) from rondom.regio), '2026-12-18', '2026-12-28', 'jeugdbeschermerNoemen', 'instelling', $3, case when $3::bigint is null then null else '2027-01-04'::date end)";

describe('who examines a family for the Raad', () => {
  it('is nobody who stood around it, by whichever road', async () => {
    const { gezin, persoon } = v;
    const nu = '2027-01-04T09:00:00Z';
    const wegen: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
      hielp: [wachtKolommen, [gezin, persoon.noor, marieke]],
      hieldZicht: [
        `with w as (${wachtKolommen} returning id)
         insert into rondom.zicht (gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op)
         select $1, w.id, $4, $5, $5, $4, '2027-01-04', 7, '2027-01-14' from w`,
        [gezin, persoon.noor, null, marieke, raad],
      ],
      dachtMee: [
        `insert into rondom.meedenkvraag (gezin_id, over_persoon_id, organisatie_id, gebruiker_id, vraag_versleuteld, gevraagd_door, gevraagd_op, antwoord_op,
           toegang_tot, grond, artikel, toestemming_ids) values ($1, $2, $3, $4, '\\x00', $5, $6, '2027-01-20', '2027-01-26', 'wet', 'proef', '{}')`,
        [gezin, persoon.mark, raad, marieke, v.gebruiker.samira, nu],
      ],
      deedIntake: [
        `insert into rondom.onderzoek (gezin_id, soort, organisatie_id, gebruiker_id, vragen, sinds, begonnen_op)
         values ($1, 'intake', $2, $3, '{school}', '2027-01-04', $4)`,
        [gezin, raad, marieke, nu],
      ],
      vroegHetTeam: [
        `insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op)
         values ($1, $2, 'veiligthuis', '\\x00', '2027-01-04', '2027-02-01', '2027-01-05', $3, $4)`,
        [gezin, await team(), marieke, nu],
      ],
    };
    for (const [weg, [sql, values]] of Object.entries(wegen))
      expect([weg, await probeer(sql, values)]).toEqual([weg, '42501']);
  });

  it('is somebody of the Raad who only did its own inquiry', async () => {
    const eigen = [v.gezin, raad, marieke];
    expect(
      await probeer(
        `insert into rondom.onderzoek (gezin_id, soort, organisatie_id, gebruiker_id, vragen, uitzondering, sinds, begonnen_op)
         values ($1, 'onderzoek', $2, $3, '{veiligheid}', 'raad', '2027-01-04', '2027-01-04T09:00:00Z')`,
        eigen,
      ),
    ).toBe('mag');
  });

  it('reads neither the acts of the safety team, nor notes, plan or words; and nobody reads her drafts', async () => {
    await onderzoekt();
    const wie = await wereld.als('marieke');
    for (const deel of [
      'veiligheidsteam',
      'woorden',
      'plan',
      'meedenkvragen',
      'wisselingen',
      'raadplegingen',
    ])
      expect([deel, (await wie.get(`/api/v1/gezinnen/${v.gezin}/${deel}`)).statusCode]).toEqual([deel, 403]);
    const { gezin } = (await wie.get(`/api/v1/gezinnen/${v.gezin}`)).json<{
      gezin: Record<'tijdlijn' | 'woorden' | 'meldingen', unknown[]>;
    }>();
    expect([gezin.tijdlijn, gezin.woorden, gezin.meldingen]).toEqual([[], [], []]);
    await wereld.fabriek.sql(
      "insert into platform.concept (gebruiker_id, soort, onderwerp, inhoud_versleuteld, versie, bijgewerkt_op) values ($1, 'contactnotitie', $2, '\\x00', 1, now())",
      [marieke, v.gezin],
    );
    for (const sub of ['samira', 'ruben', 'joris', 'daan', 'linda']) {
      const { inhoud } = (
        await (await wereld.als(sub)).get(`/api/v1/concepten/contactnotitie/${v.gezin}`)
      ).json<{ inhoud: unknown }>();
      expect([sub, inhoud]).toEqual([sub, null]);
    }
  });
});
