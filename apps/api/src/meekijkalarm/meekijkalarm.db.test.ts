import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { seal } from '../platform/crypto/envelope.ts';
import { adressleutels } from './bewaking/adres.ts';
import { zoekMeekijken } from './index.ts';
import type { AlarmJson, OpenAlarmJson } from './meekijkalarm.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let eigenaar: pg.Client;
const id: Record<string, string> = {};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  const { fabriek } = wereld;
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'daan'",
  );
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  const maak = async (sub: string, naam: string, rol: string, organisatie = regio) => {
    id[sub] = await fabriek.gebruiker({ sub, naam, rol, organisatie });
  };
  await maak('marijke', 'Marijke Tolman', 'teamleider', team?.id);
  await maak('bea', 'Bea Tolman', 'teamleider', team?.id);
  await maak('petra', 'Petra Lansink', 'functionarisgegevensbescherming');
  await maak('otto', 'Otto Lansink', 'functionarisgegevensbescherming');
  await maak('hanneke', 'Hanneke Vos', 'regiodirecteur');
  await maak('femke', 'Femke Bakker', 'ggz');
  await maak('tom', 'Tom Hiddink', 'applicatiebeheerder');
  await maak('maarten', 'Maarten Vink', 'inspecteur');
  await maak('evert', 'Evert Dalen', 'lokaalteam', team?.id);
  await fabriek.sql('insert into rondom.fgaanstelling select $1, id from rondom.organisatie', [id['petra']]);
});
afterAll(async () => {
  await eigenaar.end();
  await wereld.sluit();
});
beforeEach(async () => {
  await eigenaar.query(
    'truncate rondom.meekijkalarm; delete from raadpleging.handeling; delete from raadpleging.onderwerp',
  );
});

/** A line as the application would have written it. */
async function regel(
  wie: string,
  op: string,
  anders: Partial<{
    handeling: string;
    relatie: string;
    grond: string;
    gezin: string;
    resource: string;
  }> = {},
): Promise<void> {
  const {
    handeling = 'lees',
    relatie = 'team',
    grond = 'team',
    gezin = v.gezin,
    resource = 'gezin',
  } = anders;
  await wereld.fabriek.sql(
    `with h as (insert into raadpleging.handeling (op, gebruiker_id, rol, organisatie_id, relatie, handeling, resource, grond, gezin_id, verzoek_id)
       select $2, u.id, u.rol, u.organisatie_id, $3, $4, $5, $6, $7, gen_random_uuid() from rondom.gebruiker u where u.sub = $1 returning id, op)
     insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
       select h.id, h.op, $7, p, $5 from h, unnest($8::bigint[]) p`,
    [
      wie,
      op,
      relatie,
      handeling,
      resource,
      grond,
      gezin,
      handeling === 'geweigerd' ? [] : Object.values(v.persoon),
    ],
  );
}
const geweigerd = { handeling: 'geweigerd', relatie: 'geen', grond: 'geen' };
const zoek = (clock: { now(): Date; today(): AlarmDag } = wereld.clock) =>
  zoekMeekijken(eigenaar, wereld.keys, clock);
type AlarmDag = ReturnType<Wereld['clock']['today']>;
const lijst = async (wie: Bezoeker) => (await wie.get('/api/v1/meekijkalarmen')).json<AlarmJson[]>();
const codes = (alarm: AlarmJson | undefined) => alarm?.redenen.map(({ reden }) => reden);

describe('an alarm about reading', () => {
  it('opens for nobody who reads, governs, inspects, keeps accounts or is of the family', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    for (const sub of ['daan', 'samira', 'ruben', 'joris', 'hanneke', 'femke', 'tom', 'maarten', 'linda']) {
      const wie = await wereld.als(sub);
      expect([sub, (await wie.get('/api/v1/meekijkalarmen')).statusCode]).toEqual([sub, 403]);
      expect([sub, (await wie.get('/api/v1/meekijkalarmen/1')).statusCode]).toEqual([sub, 403]);
    }
    expect((await wereld.niemand.get('/api/v1/meekijkalarmen')).statusCode).toBe(401);
  });

  it('is not seen nor closed by whom it is about, in SQL neither, nor by another leader', async () => {
    await regel('marijke', '2027-01-11T22:10:00Z', { relatie: 'teamleider', grond: 'leiding' });
    await zoek();
    const [alarm] = await lijst(await wereld.als('petra'));
    expect(alarm?.lezer).toBe('Marijke Tolman');
    for (const sub of ['marijke', 'bea', 'otto']) {
      const wie = await wereld.als(sub);
      expect(await lijst(wie)).toEqual([]);
      const dicht = { uitkomst: 'wasnodig', woorden: 'Niets aan de hand.' };
      expect((await wie.get(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}`)).statusCode).toBe(404);
      expect(
        (await wie.post(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}/sluiting`, dicht, { versie: 1 }))
          .statusCode,
      ).toBe(404);
      const actor = await actorVan(sub);
      await wereld.database.inTransaction(actor, { grond: 'beveiliging' }, 'geen', async (tx) => {
        expect(await tx.query('proef.lees', 'select 1 from rondom.meekijkalarm')).toEqual([]);
        expect(await tx.query('proef.regels', 'select * from rondom.alarmregels($1)', [alarm?.id])).toEqual(
          [],
        );
        expect(
          await tx.query(
            'proef.sluit',
            "update rondom.meekijkalarm set uitkomst = 'wasnodig', woorden_versleuteld = 'x', gesloten_op = now(), gesloten_door = $1 returning 1",
            [actor.gebruikerId],
          ),
        ).toEqual([]);
      });
    }
  });

  it('is made, changed and thrown away by nobody of the application', async () => {
    const petra = await actorVan('petra');
    for (const sql of [
      'delete from rondom.meekijkalarm',
      "update rondom.meekijkalarm set redenen = '[]'",
      "insert into rondom.meekijkalarm (organisatie_id, gebruiker_id, rol, dag, redenen, handelingen, eerste_op, laatste_op, gevonden_op) values (1, 1, 'x', '2027-01-12', '[]', '{1}', now(), now(), now())",
      'select * from rondom.medewerkergegeven where geboortedatum is not null',
    ])
      await wereld.database
        .inTransaction(petra, { grond: 'beveiliging' }, 'geen', (tx) =>
          tx.query(`proef ${sql.slice(0, 40)}`, sql),
        )
        .then(
          (rows) => expect(rows).toEqual([]),
          (error: unknown) => expect(error).toMatchObject({ code: '42501' }),
        );
  });

  it('names the family by number until it is opened, and the opening is a line of the log', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    const petra = await wereld.als('petra');
    const list = await petra.get('/api/v1/meekijkalarmen');
    expect(list.body).not.toContain('Verhoeven');
    const [alarm] = list.json<AlarmJson[]>();
    expect(alarm).toMatchObject({
      lezer: 'Daan Peeters',
      gezinId: v.gezin,
      aantalRegels: 1,
      acties: ['sluit'],
    });
    const open = (await petra.get(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}`)).json<OpenAlarmJson>();
    expect(open.gezin).toBe('Gezin Van Dalen – Verhoeven');
    expect(open.regels).toMatchObject([{ handeling: 'lees', soortGegevens: 'gezin', relatie: 'team' }]);
    const lines = await wereld.fabriek.sql(
      "select 1 from raadpleging.handeling where resource = 'meekijkalarm' and grond = 'beveiliging' and gezin_id = $1",
      [v.gezin],
    );
    expect(lines).toHaveLength(1);
  });

  it('tells the lines to nobody who names no ground', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    const rows = await wereld.database.inTransaction(
      await actorVan('petra'),
      { grond: 'betrokken' },
      'geen',
      (tx) =>
        tx.query('proef.zonder-grond', 'select r.* from rondom.meekijkalarm a, rondom.alarmregels(a.id) r'),
    );
    expect(rows).toEqual([]);
  });

  it('is closed once, by a person, with words that nobody reads in the table', async () => {
    await regel('daan', '2027-01-11T22:10:00Z');
    await zoek();
    const marijke = await wereld.als('marijke');
    const [alarm] = await lijst(marijke);
    const sluit = (woorden: string, versie = alarm?.versie ?? 0) =>
      marijke.post(
        `/api/v1/meekijkalarmen/${alarm?.id ?? ''}/sluiting`,
        { uitkomst: 'gesprekgehad', woorden },
        { versie },
      );
    expect((await sluit('   ')).statusCode).toBe(400);
    expect((await sluit('Te laat', 99)).statusCode).toBe(409);
    expect((await sluit('Hij zocht de zus van zijn vrouw.')).statusCode).toBe(201);
    expect((await sluit('Nog eens.')).json<{ refusals: { kind: string }[] }>().refusals).toEqual([
      { kind: 'alarmAlGesloten' },
    ]);
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      'select a::text || (select string_agg(h.rij::text, $1) from rondom.meekijkalarm_historie h) as rij from rondom.meekijkalarm a',
      ['|'],
    );
    expect(row?.rij).not.toContain('zus van zijn vrouw');
    const open = (await marijke.get(`/api/v1/meekijkalarmen/${alarm?.id ?? ''}`)).json<OpenAlarmJson>();
    expect(open).toMatchObject({
      uitkomst: 'gesprekgehad',
      woorden: 'Hij zocht de zus van zijn vrouw.',
      geslotenDoor: 'Marijke Tolman',
      acties: [],
    });
  });
});

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
    expect(alarm).toMatchObject({ dag: '2027-01-07', redenen: [{ reden: 'noodNietBeoordeeld', aantal: 1 }] });
    await wereld.fabriek.sql('delete from rondom.noodkijk');
  });
});

async function actorVan(sub: string) {
  const [row] = await wereld.fabriek.sql<{ id: string; naam: string; rol: string; organisatie: string }>(
    'select id::text, naam, rol, organisatie_id::text as organisatie from rondom.gebruiker where sub = $1',
    [sub],
  );
  if (!row) throw new Error(sub);
  return {
    gebruikerId: row.id,
    sub,
    naam: row.naam,
    soort: 'medewerker',
    rol: row.rol === 'teamleider' ? 'teamleider' : 'functionarisgegevensbescherming',
    organisatieId: row.organisatie,
    organisatie: null,
    persoonId: null,
  } as const;
}
