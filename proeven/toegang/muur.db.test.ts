/**
 * The second lock, with the API bypassed: as the application's own role, in SQL, whoever has no business with a
 * family finds nothing that names or identifies it — in no table, no history, no log and no function.
 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Actor } from '../../apps/api/src/platform/actor.ts';
import type { Bereik } from '../../apps/api/src/platform/database/index.ts';
import {
  findOnvolledigeDatum,
  getPlainDate,
  hasReached,
  leeftijdsband,
} from '../../packages/domain/src/kern/index.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
let gezin: string;
const actors: Record<string, Actor> = {};

/** Every word of the family that must not be found. */
const canaries = [
  'Kanariegezin',
  'Zilverkind',
  'Zilvermoeder',
  'Zilverachternaam',
  '2014-09-03',
  'Zilverhuis',
  'Zilveromschrijving',
];

/** Who looks after more than one family, or after the system: each of an organisation of its own. */
const aroundAll = [
  ['marijke', 'teamleider'],
  ['sanne', 'veiligheidsteam'],
  ['jelle', 'expertteam'],
  ['femke', 'ggz'],
  ['maarten', 'inspecteur'],
  ['iris', 'crisisdienst'],
  ['tom', 'applicatiebeheerder'],
] as const;

/** One account of each, one after another. */
async function makeAroundAll(): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [sub, rol] of aroundAll) {
    const organisatie = await wereld.fabriek.organisatie('gemeente', `Organisatie van ${sub}`);
    made[sub] = await wereld.fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
  }
  return made;
}

beforeAll(async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland')",
  );
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  const vt = await fabriek.organisatie('veiligthuis', 'Veilig Thuis');
  const regio = await fabriek.organisatie('regio', 'Regio');
  const brug = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const moeder = await fabriek.persoon({
    voornamen: 'Zilvermoeder',
    geslachtsnaam: 'Zilverachternaam',
    geboortedatum: '1988-03-09',
  });
  const kind = await fabriek.persoon({
    voornamen: 'Zilverkind',
    geslachtsnaam: 'Zilverachternaam',
    geboortedatum: '2014-09-03',
  });
  gezin = await fabriek.gezin('Kanariegezin', [
    [moeder, 'ouder'],
    [kind, 'kind'],
  ]);
  await fabriek.ouder(moeder, kind, true);
  const samira = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samira });
  await fabriek.sql(
    "insert into rondom.huishouden (gezin_id, naam, adres_geheim) values ($1, 'Zilverhuis', true)",
    [gezin],
  );
  await fabriek.sql(
    "insert into rondom.betrokkenheid (gezin_id, soort, persoon_id, omschrijving, periode) values ($1, 'netwerk', $2, 'Zilveromschrijving', '[2026-01-01,)')",
    [gezin, moeder],
  );
  await fabriek.sql(
    `insert into rondom.maatregel (gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, organisatie_id, gi_belast_op, gi_geinformeerd_op)
     values ($1, 'ondertoezichtstelling', '2026-12-16', '2026-12-16', '2027-12-16', 'Gelderland', $2, '2026-12-18', '2026-12-18')`,
    [gezin, brug],
  );
  await fabriek.sql(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie) values ($1, $2, 'vastejeugdbeschermer', 1, '2026-12-18', '2026-12-28', 'kennismaking', 'jeugdbeschermer')`,
    [gezin, kind],
  );
  await fabriek.sql(
    "insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, gezin_id, verzoek_id) values ('2027-01-11', $1, 'lokaalteam', 'vastgezicht', 'lees', 'gezin', 'betrokken', $2, gen_random_uuid())",
    [samira, gezin],
  );
  await fabriek.sql(
    "insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort) select id, op, $1, $2, 'gezin' from raadpleging.handeling",
    [gezin, kind],
  );
  const hanneke = await fabriek.gebruiker({
    sub: 'hanneke',
    naam: 'Hanneke Vos',
    rol: 'regiodirecteur',
    organisatie: regio,
  });
  await fabriek.sql('insert into rondom.mandaat values ($1, 1)', [hanneke]);
  const ids = {
    samira,
    hanneke,
    daan: await fabriek.gebruiker({
      sub: 'daan',
      naam: 'Daan Peeters',
      rol: 'lokaalteam',
      organisatie: team,
    }),
    joris: await fabriek.gebruiker({ sub: 'joris', naam: 'Joris Bos', rol: 'veiligthuis', organisatie: vt }),
    ruben: await fabriek.gebruiker({
      sub: 'ruben',
      naam: 'Ruben Smit',
      rol: 'jeugdbeschermer',
      organisatie: brug,
    }),
    ...(await makeAroundAll()),
    moeder: await fabriek.gebruiker({ sub: 'moeder', naam: 'Zilvermoeder', rol: 'ouder', persoon: moeder }),
  };
  for (const [sub, id] of Object.entries(ids)) {
    const [row] = await fabriek.sql<Omit<Actor, 'gebruikerId'>>(
      'select sub, naam, soort, rol, organisatie_id::text as "organisatieId", null as organisatie, persoon_id::text as "persoonId" from rondom.gebruiker where id = $1',
      [id],
    );
    if (row) actors[sub] = { ...row, gebruikerId: id };
  }
});
afterAll(() => wereld.sluit());

const tables = () =>
  wereld.fabriek.sql<{ naam: string }>(
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('rondom', 'platform', 'raadpleging', 'graphile_worker', 'public')`,
  );

/** Everything that somebody can read of every table, as one text; a table without a grant reads as nothing. */
async function everything(who: string, bereik: Bereik): Promise<string> {
  const actor = actors[who];
  if (!actor) throw new Error(who);
  const read: string[] = [];
  for (const { naam } of await tables()) {
    try {
      const rows = await wereld.database.inTransaction(actor, { grond: 'geen' }, bereik, (tx) =>
        tx.query<{ rij: string }>(`alles ${naam}`, `select t::text as rij from ${naam} t`),
      );
      read.push(...rows.map(({ rij }) => rij));
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error;
    }
  }
  return read.join('\n');
}

describe.each(['daan', 'joris', 'ruben', 'hanneke', 'moeder', ...aroundAll.map(([sub]) => sub)])(
  '%s, who has no relation with the family or no portal',
  (who) => {
    it.each(['geen', 'mijn', 'gezin'] as const)(
      'finds nothing of it in any table with scope %s',
      async (soort) => {
        const text = await everything(who, soort === 'gezin' ? { gezin } : soort);
        const own = who === 'moeder' ? ['Zilvermoeder'] : [];
        for (const canary of canaries.filter((word) => !own.includes(word)))
          expect(text).not.toContain(canary);
      },
    );

    it('changes nothing of it', async () => {
      const actor = actors[who];
      if (!actor) throw new Error(who);
      await wereld.database.inTransaction(actor, { grond: 'geen' }, { gezin }, async (tx) => {
        const touched = await tx.query('muur.wijzig', "update rondom.gezin set naam = 'x' returning 1");
        expect(touched).toEqual([]);
      });
      await expect(
        wereld.database.inTransaction(actor, { grond: 'geen' }, { gezin }, (tx) =>
          tx.query(
            'muur.lid',
            "insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, 1, 'ouder', '[2027-01-01,)')",
            [gezin],
          ),
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
  },
);

describe('the narrow looks through the wall', () => {
  const ask = async (
    who: string,
    grond: 'geen' | 'betrokken' | 'melding' | 'dienstverlening',
    statement: string,
    values: readonly unknown[] = [],
  ): Promise<string> => {
    const actor = actors[who];
    if (!actor) throw new Error(who);
    const rows = await wereld.database.inTransaction(actor, { grond }, 'mijn', (tx) =>
      tx.query(`kijk ${createHash('md5').update(statement).digest('hex')}`, statement, values),
    );
    return JSON.stringify(rows);
  };
  const search =
    'select * from rondom.zoek_bekende_personen(\'{"vormen": [{"v": "zilverachternaam", "k": "silferagternam", "g": "slfrgtrnm"}], "voornamen": ["zilverkind"], "klanken": ["silferkint"]}\')';
  const wide = search.replace('zoek_bekende_personen', 'zoek_breed');

  it('search for known persons opens for Veilig Thuis with a ground, for nobody else', async () => {
    for (const who of ['daan', 'ruben', 'hanneke', 'moeder', 'samira'])
      expect(await ask(who, 'melding', search)).toBe('[]');
    expect(await ask('joris', 'geen', search)).toBe('[]');
    expect(await ask('joris', 'melding', search)).toContain('Zilverkind');
  });

  it('that somebody is known is told to a local team with a ground, without family, birth or faces', async () => {
    for (const who of ['ruben', 'hanneke', 'moeder', 'joris'])
      expect(await ask(who, 'dienstverlening', wide)).toBe('[]');
    expect(await ask('daan', 'geen', wide)).toBe('[]');
    const known = await ask('daan', 'dienstverlening', wide);
    expect(known).toContain('Zilverkind');
    for (const word of ['Kanariegezin', '2014-09-03', 'Samira', 'Zilverhuis'])
      expect(known).not.toContain(word);
  });

  it('the steps of the search itself open for nobody', async () => {
    for (const call of [
      "rondom.vind_personen('{}', 9)",
      "rondom.vind_geslachtsnamen('{}')",
      "rondom.namen_van('{1}')",
    ])
      await expect(ask('daan', 'dienstverlening', `select * from ${call}`)).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('a colleague hears no name at a secret address, and only within the own organisation', async () => {
    const statement = 'select rondom.vraag_vastgezicht($1) as naam';
    expect(await ask('daan', 'geen', statement, [gezin])).toBe('[{"naam":null}]');
    await wereld.fabriek.sql('update rondom.huishouden set adres_geheim = false where gezin_id = $1', [
      gezin,
    ]);
    expect(await ask('daan', 'geen', statement, [gezin])).toContain('Samira');
    expect(await ask('ruben', 'geen', statement, [gezin])).toBe('[{"naam":null}]');
    expect(await ask('moeder', 'geen', statement, [gezin])).toBe('[{"naam":null}]');
    await wereld.fabriek.sql('update rondom.huishouden set adres_geheim = true where gezin_id = $1', [gezin]);
  });

  it('an emergency look, its reason and the card of the crisis service open for nobody here', async () => {
    for (const who of ['daan', 'joris', 'ruben', 'hanneke', 'moeder', 'samira', 'iris', 'marijke'])
      for (const [statement, values] of [
        ['select * from rondom.spoedkaart($1)', [gezin]],
        ['select * from rondom.spoedadres($1, 1)', [gezin]],
        ['select * from rondom.te_beoordelen_noodkijken()', []],
        ['select * from rondom.alarmregels(1)', []],
        ['select * from rondom.noodkijk_erbij(1)', []],
        ['select * from rondom.noodkijkregels()', []],
        [search.replace('zoek_bekende_personen', 'zoek_spoed'), []],
      ] as const)
        expect(await ask(who, 'dienstverlening', statement, values)).toBe('[]');
    for (const who of ['hanneke', 'moeder', 'marijke'])
      expect(await ask(who, 'geen', 'select * from rondom.noodkijkfeiten($1)', [gezin])).toBe('[]');
  });

  it('for whom a print can be made is told to the vast gezicht and to nobody else', async () => {
    const statement = 'select * from rondom.afdruklezers($1)';
    for (const who of ['daan', 'joris', 'ruben', 'hanneke', 'moeder'])
      expect(await ask(who, 'betrokken', statement, [gezin])).toBe('[]');
  });

  it('what is secret in the family, whose whereabouts are, and its notes open for nobody without relation', async () => {
    await wereld.fabriek.sql(
      "update rondom.huishouden set adres_versleuteld = 'verzegeld' where gezin_id = $1",
      [gezin],
    );
    for (const who of ['daan', 'joris', 'ruben', 'hanneke', 'moeder', ...aroundAll.map(([sub]) => sub)]) {
      expect(await ask(who, 'betrokken', 'select * from rondom.gezinsgeheimen($1)', [gezin])).toBe('[]');
      expect(await ask(who, 'betrokken', 'select rondom.geheim_voor_mij($1) as wie', [gezin])).toBe(
        '[{"wie":[]}]',
      );
      expect(await ask(who, 'betrokken', 'select rondom.opent_notitie(1) as open')).toBe('[{"open":false}]');
    }
    expect(await ask('samira', 'betrokken', 'select tabel from rondom.gezinsgeheimen($1)', [gezin])).toBe(
      '[{"tabel":"huishouden"}]',
    );
    await expect(
      ask('samira', 'betrokken', 'select platform.geheim_verblijf($1)', [gezin]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('who of the family has an account is told to the vast gezicht, who alone opens and closes one', async () => {
    const accounts = 'select * from rondom.portaalaccounts($1)';
    for (const who of ['daan', 'joris', 'ruben', 'hanneke', 'moeder']) {
      expect(await ask(who, 'betrokken', accounts, [gezin])).toBe('[]');
      for (const act of [
        "select rondom.open_portaalaccount($1, 1, 'ouder', 'x')",
        'select rondom.sluit_portaalaccount($1, 1)',
      ])
        await expect(ask(who, 'betrokken', act, [gezin])).rejects.toMatchObject({ code: '42501' });
      expect(await ask(who, 'betrokken', 'select * from rondom.woord_geopend($1)', ['1'])).toBe('[]');
    }
    const claim = "select platform.eis_uitnodiging_op('\\x00', 'moeder', now()) as wie";
    expect(await ask('daan', 'geen', claim)).toBe('[{"wie":null}]');
  });

  it('the facts of a wait and the rows of the board open for nobody without relation or mandate', async () => {
    for (const who of ['daan', 'joris', 'ruben', 'hanneke', 'moeder'])
      expect(await ask(who, 'geen', 'select rondom.wacht_toestand(1) as t')).toBe('[{"t":null}]');
    for (const who of ['daan', 'joris', 'ruben', 'hanneke', 'moeder']) {
      const again = "select rondom.heropen_wacht(1, '2027-01-12', 'neeNogNiet', 'hulpStarten', 'lokaalteam')";
      await expect(ask(who, 'geen', again)).rejects.toMatchObject({ code: '42501' });
      const days = "select rondom.ketendagen(id, '2027-01-12') as d from generate_series(1, 3) id";
      expect(await ask(who, 'geen', days)).not.toMatch(/"samen":[1-9]/);
    }
    for (const who of ['daan', 'joris', 'ruben', 'moeder'])
      for (const statement of [
        "select * from rondom.bordrijen('2027-01-12')",
        "select * from rondom.bordrijen('2027-01-12', 2000)",
        "select * from rondom.bordrijen('2027-01-12', null, null, 10)",
        "select * from rondom.bordsom('2027-01-12')",
        "select * from rondom.bordwachten('2026-01-01')",
        "select * from rondom.bordtellingen('2027-01-12')",
        "select * from rondom.tijdigheid('2020-01-01', '2027-01-12')",
        "select * from rondom.dilemmabeeld('2020-01-01')",
        "select * from rondom.werklast_gezinnen('regio', '2020-01-01')",
        "select * from rondom.werklast_gezinnen('team', '2020-01-01')",
        "select * from rondom.werklast_medewerkers('team')",
        "select * from rondom.werklast_afwezig('team', '2020-01-01')",
        'select * from rondom.open_klokken()',
        'select * from rondom.open_meldingen()',
        'select * from rondom.open_dagen()',
        'select 1 where rondom.teken_bordrijen(array[2000], 1, now()) > 0',
        'select 1 where rondom.teken_bordrij(2000, 1, now())',
      ])
        expect(await ask(who, 'geen', statement)).toBe('[]');
    await expect(
      ask('hanneke', 'geen', "select * from rondom.bordplaatsen('2027-01-12', null, null)"),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the homes of more roles', () => {
  const nobody = ['daan', 'joris', 'ruben', 'hanneke', 'moeder', ...aroundAll.map(([sub]) => sub)];
  const ask = (who: string, statement: string) => {
    const actor = actors[who];
    if (!actor) throw new Error(who);
    return wereld.database.inTransaction(actor, { grond: 'geen' }, 'mijn', (tx) =>
      tx.query<Record<string, unknown>>(
        `kijk ${createHash('md5').update(statement).digest('hex')}`,
        statement,
      ),
    );
  };

  it('tell nobody without relation of danger or of a question', async () => {
    for (const who of nobody) {
      expect(await ask(who, 'select * from rondom.acute_overdrachten()')).toEqual([]);
      expect(await ask(who, 'select * from rondom.expertwachten()')).toEqual([]);
    }
  });

  it('tell nobody of a list that somebody else brought in, and let nobody throw it away', async () => {
    for (const who of nobody) {
      for (const look of ["rondom.wachtimport_kandidaten(1, '{1}')", 'rondom.wachtimport_tellingen(1)'])
        expect(await ask(who, `select * from ${look}`)).toEqual([]);
      expect(await ask(who, "select rondom.mijn_wachtimporten('lees') as r")).toEqual([{ r: [] }]);
      expect(await ask(who, 'select rondom.is_wachtimport_overgenomen(1) as r')).toEqual([{ r: false }]);
      await expect(ask(who, 'select rondom.wis_wachtimport(1)')).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('tell nobody who is not asked of a question to the experts or of another way, and let nobody act on them', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.expertvraag (gezin_id, regio_id, functie, trede, vraag_versleuteld, gevraagd_als, gevraagd_door, gevraagd_op, trede_sinds, uiterlijk)
       select $1, r.id, 'advies', 'regionaal', '\\x00', 'werker', u.id, '2027-01-11T09:00:00Z', '2027-01-11', '2027-01-25'
       from rondom.gebruiker u cross join (select min(id) as id from rondom.regio) r where u.sub = 'samira'`,
      [gezin],
    );
    await wereld.fabriek.sql(
      `insert into rondom.andereweg (gezin_id, wacht_id, persoon_id, regio_id, stand, gevraagd_als, gevraagd_door, gevraagd_op)
       select w.gezin_id, w.id, w.persoon_id, w.regio_id, 'gevraagd', 'vastgezicht', u.id, '2027-01-11T09:00:00Z'
       from rondom.wacht w cross join rondom.gebruiker u where w.gezin_id = $1 and u.sub = 'samira' limit 1`,
      [gezin],
    );
    const dicht: readonly (readonly [string, unknown])[] = [
      ["rondom.beantwoord_expertvraag(1, 1, '\\x00', null, true, '2027-01-12')", false],
      ["rondom.stap_uit_expertvraag(1, 1, 'bovenregionaal', '2027-01-12', '2027-01-12')", false],
      ["rondom.stel_andereweg_voor(99, 1, '{}', '2027-01-12')", null],
      ["rondom.beslis_andereweg(1, 1, true, '\\x00', '2027-01-12')", null],
    ];
    for (const who of nobody.filter((sub) => sub !== 'hanneke')) {
      for (const look of [
        'rondom.expertvragen(null)',
        'rondom.andere_wegen(null)',
        "rondom.vraag_andereweg(2000, '2027-01-12')",
      ])
        expect(await ask(who, `select * from ${look}`)).toEqual([]);
      for (const [act, answer] of dicht)
        expect(await ask(who, `select ${act} as r`)).toEqual([{ r: answer }]);
    }
    for (const act of [
      "rondom.klim_expertvraag(1, 'bovenregionaal', '2027-01-12', '2027-01-12', 'geenantwoord', '2027-01-12')",
      "platform.geef_taak(1, 'x', null, '2027-01-12')",
    ])
      await expect(ask('samira', `select ${act}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('tell nobody to whom no dilemma came of one, and let nobody take on or settle it', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.dilemma (gezin_id, regio_id, soort, vraag_versleuteld, vandaag_versleuteld, gevraagd_door, gevraagd_organisatie_id, gevraagd_op, aan, sinds, werkdagen, uiterlijk)
       select $1, r.id, 'geld', '\\x00', '\\x00', u.id, u.organisatie_id, '2027-01-04T09:00:00Z', 'leiding', '2027-01-04', 10, '2027-01-18'
       from rondom.gebruiker u cross join (select min(id) as id from rondom.regio) r where u.sub = 'samira'`,
      [gezin],
    );
    for (const who of ['samira', ...nobody]) {
      expect(await ask(who, 'select * from rondom.dilemmas(null)')).toEqual([]);
      expect(
        await ask(who, 'select rondom.is_dilemma_van_mij(d) as r from rondom.dilemma d'),
      ).not.toContainEqual({ r: true });
      for (const act of [
        'rondom.neem_dilemma_aan(1, 1)',
        "rondom.rond_dilemma_af(1, 1, 'regelruimte', '\\x00', null, null)",
      ])
        expect(await ask(who, `select ${act}::text as r`)).toEqual([{ r: null }]);
      await ask(who, 'select rondom.teken_dilemmas(array[1]::bigint[], 999999, now())::text as r');
    }
    expect(
      await wereld.fabriek.sql("select 1 from raadpleging.onderwerp where soort = 'dilemmazaak'"),
    ).toEqual([]);
  });

  it('let nobody who leads no team name a face, or hear who is away', async () => {
    const statement = `select rondom.wijs_gezicht_aan(${gezin}, 'vastgezicht', 1, 'ruimte', null)`;
    for (const who of ['samira', ...nobody]) {
      await expect(ask(who, statement)).rejects.toMatchObject({ code: '42501' });
      expect(await ask(who, 'select * from rondom.team_afwezig()')).toEqual([]);
    }
    await expect(ask('samira', `select rondom.schuif_duo_op(${gezin}, '2027-01-12')`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('tell nobody but the family itself whom it calls', async () => {
    for (const who of nobody.filter((sub) => sub !== 'moeder'))
      expect(await ask(who, `select * from rondom.wie_bel_ik(${gezin})`)).toEqual([]);
  });

  it('tell nobody who is there to be refused, and take no refusal from them', async () => {
    for (const who of nobody) {
      if (who !== 'moeder')
        expect(await ask(who, `select * from rondom.erbij_voor(${gezin}, 1)`)).toEqual([]);
      expect(
        await ask(
          who,
          `select rondom.zeg_liever_niet(1, ${gezin}, 1, 'betrokkenheid', 1, '\\x00', 'stopt', null, null, '2027-01-13') as r`,
        ),
      ).toEqual([{ r: false }]);
    }
  });

  it('let nobody hear of a change of face, answer it or make it happen', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.wisseling (gezin_id, van_gebruiker_id, naar_gebruiker_id, reden, uitleg_versleuteld, zicht_tot, gevraagd_op)
       select $1, u.id, v.id, 'anderWerk', '\\x00', '2027-02-12', '2027-01-11' from rondom.gebruiker u, rondom.gebruiker v
       where u.sub = 'samira' and v.sub = 'systeem'`,
      [gezin],
    );
    const [w] = await wereld.fabriek.sql<{ id: string }>('select max(id)::text as id from rondom.wisseling');
    const id = w?.id ?? '0';
    for (const who of nobody) {
      expect(await ask(who, 'select * from rondom.mijn_wisselingen()')).toEqual([]);
      expect(await ask(who, `select * from rondom.wisselontvangers(${gezin})`)).toEqual([]);
      expect(await ask(who, `select rondom.beantwoord_wisseling(${id}, 1, null) as r`)).toEqual([
        { r: null },
      ]);
      expect(await ask(who, `select rondom.voer_wisseling_uit(${id}) as r`)).toEqual([{ r: false }]);
    }
  });

  it('let nobody who is not of the team hear what it is asked, answer it, or step back for another', async () => {
    const [row] = await wereld.fabriek.sql<{ id: string }>(
      `insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op)
       select $1, o.id, 'veiligthuis', '\\x00', '2027-01-04', '2027-02-01', '2027-01-05', u.id, '2027-01-04T09:00:00Z'
       from rondom.gebruiker u, rondom.organisatie o where u.sub = 'samira' and o.naam = 'Veilig Thuis' returning id::text`,
      [gezin],
    );
    const id = row?.id ?? '0';
    for (const who of nobody) {
      for (const look of [
        'rondom.veiligheidsverzoeken(null)',
        `rondom.teamleden_voor(${id})`,
        `rondom.mijn_teamgrond(${id})`,
        `rondom.veiligheidsteams(${gezin})`,
        `rondom.wie_helpt_het_gezicht(${gezin})`,
      ])
        expect([who, look, await ask(who, `select * from ${look}`)]).toEqual([who, look, []]);
      for (const [act, answer] of [
        [`rondom.lopende_teamfuncties(${gezin})`, []],
        [
          `rondom.beantwoord_veiligheidsverzoek(${id}, 1, null, null, null, 'geenRuimte', '2027-01-13')`,
          null,
        ],
        [`rondom.stap_terug(${id}, 1, '\\x00', '2027-01-13')`, false],
      ] as const)
        expect([who, act, await ask(who, `select ${act} as r`)]).toEqual([who, act, [{ r: answer }]]);
    }
  });

  it('let nobody who is not of the Raad hear what it is asked, take it up or end it', async () => {
    const [row] = await wereld.fabriek.sql<{ id: string }>(
      `insert into rondom.raadsverzoek (gezin_id, organisatie_id, kind_ids, vraag_versleuteld, waarom_versleuteld, artikel, verteld_ids, gevraagd_door,
         gevraagd_organisatie_id, gevraagd_op, antwoord_op)
       select $1, o.id, '{1}', '\\x00', '\\x00', 'proef', '{}', u.id, u.organisatie_id, '2027-01-04T09:00:00Z', '2027-01-14'
       from rondom.gebruiker u, rondom.organisatie o where u.sub = 'samira' and o.naam = 'Veilig Thuis' returning id::text`,
      [gezin],
    );
    const id = row?.id ?? '0';
    for (const who of nobody) {
      for (const look of [
        'rondom.raadsverzoeken(null)',
        `rondom.raden(${gezin})`,
        `rondom.raad_over_ons(${gezin})`,
        `rondom.raadsverzoek where gezin_id = ${gezin}`,
      ])
        expect([who, look, await ask(who, `select * from ${look}`)]).toEqual([who, look, []]);
      for (const act of [
        `rondom.beantwoord_raadsverzoek(${id}, 1, '2027-02-01', null, '2027-01-13')`,
        `rondom.rond_raadsverzoek_af(${id}, 1, 'gestopt', '\\x00', '2027-01-13')`,
      ])
        expect([who, act, await ask(who, `select ${act} as r`)]).toEqual([who, act, [{ r: false }]]);
    }
    for (const inside of [
      `rondom.banden_met_gezin(${gezin}, 1)`,
      `rondom.geef_raadstaak(null::rondom.raadsverzoek, 'raadsvraag', '2027-01-13')`,
    ])
      await expect(ask('samira', `select ${inside}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('tell of who is away only that he is, and only of the own organisation', async () => {
    await wereld.fabriek.sql(
      "insert into rondom.afwezigheid (gebruiker_id, reden, periode, gezet_op) select id, 'ziekte', '[2027-01-11,2027-01-20)', now() from rondom.gebruiker where sub = 'samira'",
    );
    const away = "select cardinality(rondom.collegas_afwezig('[2027-01-12,2027-01-13)')) as n";
    expect(await ask('daan', away)).toEqual([{ n: 1 }]);
    for (const who of nobody.filter((sub) => sub !== 'daan'))
      expect(await ask(who, away)).toEqual([{ n: 0 }]);
    for (const who of nobody) expect(await ask(who, 'select reden from rondom.afwezigheid')).toEqual([]);
  });

  it('tell of the work of a team a worker his own, a leader her own team, and no family by name', async () => {
    await wereld.fabriek.sql(
      "insert into rondom.werkuren (gebruiker_id, vanaf, contract_minuten, gezins_minuten, gezet_door, gezet_op) select id, '2027-01-01', 1920, 1200, id, now() from rondom.gebruiker where sub = 'samira'",
    );
    const rows = (scope: string) => `select gezin_id from rondom.werklast_gezinnen('${scope}', '2020-01-01')`;
    expect(await ask('samira', rows('eigen'))).toEqual([{ gezin_id: gezin }]);
    // As one figure of the team the number is not that of the family.
    expect(await ask('daan', rows('som'))).toEqual([{ gezin_id: '-1' }]);
    expect(await ask('daan', rows('eigen'))).toEqual([]);
    for (const who of nobody.filter((sub) => sub !== 'daan'))
      for (const scope of ['eigen', 'team', 'som', 'regio', 'iets'])
        expect([who, await ask(who, rows(scope))]).toEqual([who, []]);
    for (const who of nobody)
      expect(await ask(who, 'select gezins_minuten from rondom.werkuren')).toEqual([]);
  });

  it('tell nobody who is not asked of a question to think along, and let nobody act on one', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.meedenkvraag (gezin_id, over_persoon_id, organisatie_id, gebruiker_id, vraag_versleuteld, gevraagd_door, gevraagd_op, antwoord_op,
         toegang_tot, grond, artikel, toestemming_ids)
       select $1, l.persoon_id, u.organisatie_id, null, '\\x00', u.id, '2027-01-11T09:00:00Z', '2027-01-20', '2027-01-26', 'wet', 'proef', '{}'
       from rondom.gebruiker u, (select persoon_id from rondom.gezinslid where gezin_id = $1 order by persoon_id limit 1) l where u.sub = 'samira'`,
      [gezin],
    );
    for (const who of nobody) {
      expect(await ask(who, 'select * from rondom.meedenkvragen_aan_mij(null)')).toEqual([]);
      expect(await ask(who, 'select * from rondom.meedenkdeel(1)')).toEqual([]);
      expect(await ask(who, "select rondom.kijkgrond(1, '2027-01-12T09:00:00Z') as r")).toEqual([
        { r: null },
      ]);
      for (const act of [
        "rondom.doe_meedenkvraag(1, 1, 'aanname', null, null, false, '2027-01-13')",
        "rondom.neem_meedenkantwoord_over(1, 1, 1, 99, '\\x00', true)",
      ])
        expect(await ask(who, `select ${act} as r`)).toEqual([{ r: false }]);
    }
    await expect(ask('samira', 'select rondom.is_meedenkvraag_aan_mij(null)')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('tell nobody for whom nothing was chosen what a young person takes along, and mark nothing as read', async () => {
    await wereld.fabriek.sql(
      `with o as (insert into rondom.overgangontvanger (gezin_id, persoon_id, gebruiker_id, vanaf, op, door)
         select $1, l.persoon_id, u.id, '2027-01-12', '2027-01-11', u.id
         from rondom.gebruiker u, rondom.gezinslid l where l.gezin_id = $1 and l.rol = 'kind' and u.sub = 'samira' returning *)
       insert into rondom.overgangkeuze (gezin_id, persoon_id, overgangontvanger_id, stuk, keuze, gekozen_op)
       select gezin_id, persoon_id, id, 'plan', 'gaatmee', '2027-01-11T09:00:00Z' from o`,
      [gezin],
    );
    for (const who of nobody) {
      expect(await ask(who, 'select * from rondom.overgang_ontvangen()')).toEqual([]);
      expect(await ask(who, 'select rondom.overgang_geopend(1) as r')).toEqual([{ r: [] }]);
    }
    const open = 'select 1 from rondom.overgangkeuze where geopend_op is not null';
    expect(await wereld.fabriek.sql(open)).toEqual([]);
  });

  it('tell nobody who helps an adult of this family, nor anything of his record', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel,
         toestemming_ids, stand, aangenomen_op)
       select $1, l.persoon_id, u.organisatie_id, v.id, u.id, '2027-01-11T09:00:00Z', '2027-01-26', 'proef', '{0}', 'aangenomen', '2027-01-11T09:00:00Z'
       from rondom.gebruiker u, rondom.gebruiker v, (select persoon_id from rondom.gezinslid where gezin_id = $1 order by persoon_id limit 1) l
       where u.sub = 'samira' and v.sub = 'systeem'`,
      [gezin],
    );
    for (const who of nobody) {
      for (const look of [
        'select * from rondom.hulp_aan_mij(null)',
        'select * from rondom.hulpblad(1)',
        'select * from rondom.hulpplan(1)',
        'select * from rondom.hulp_van_zelfde(1)',
        'select * from rondom.hulpcollegas(1)',
        'select * from rondom.eigen_dossiers(null)',
        'select * from rondom.eigen_dossierregels(1)',
        `select * from rondom.kindchecksignalen(${gezin})`,
      ])
        expect(await ask(who, look)).toEqual([]);
      expect(await ask(who, 'select rondom.mijn_volwassenenhulp() as r')).toEqual([{ r: [] }]);
      expect(await ask(who, 'select rondom.vraag_hulpcollega(1, 2) as r')).toEqual([{ r: null }]);
      expect(await ask(who, "select rondom.doe_volwassenenhulp(1, 1, 'aanname', '2027-01-13') as r")).toEqual(
        [{ r: false }],
      );
    }
    for (const inside of [
      ...[
        'is_hulp_aan_mij(null)',
        'volwassenenhulp_leeft(null)',
        'is_eigen_dossier(null)',
        'hulp_einde(null)',
      ],
    ])
      await expect(ask('samira', `select rondom.${inside}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('count for the inspector and for nobody else', async () => {
    const statement = "select * from rondom.toezichtcijfers('2026-10-20')";
    for (const who of nobody.filter((sub) => sub !== 'maarten'))
      expect(await ask(who, statement)).toEqual([]);
    expect(await ask('maarten', statement)).toMatchObject([{ te_lang: 1 }]);
  });

  it('count who waits for a place and what contracts cost for the director alone, and let nobody write of others', async () => {
    const counts = ['select * from rondom.plekvragers()', "select * from rondom.contractdagen('2027-01-12')"];
    for (const who of nobody.filter((sub) => sub !== 'hanneke')) {
      expect(await ask(who, counts[0] ?? '')).toEqual([]);
      expect(await ask(who, counts[1] ?? '')).toEqual([{ kinderen: 0, dagen: 0, lopend: 0 }]);
    }
    expect(await ask('hanneke', counts[0] ?? '')).toMatchObject([
      { hulpsoort: 'jeugdbescherming', aantal: 1 },
    ]);
    const offer = (organisatie: string) =>
      `insert into rondom.aanbod (organisatie_id, hulpsoort, expertise, veiligheid, talen, van_leeftijd, tot_leeftijd, regio_ids, plekken, vrij, vrij_vanaf,
         broerszussen, bijgewerkt_op, bijgewerkt_door)
       values (${organisatie}, 'vastgezicht', '{}', '{}', '{}', 0, 18, '{1}', 4, 1, '2027-01-12', true, platform.vandaag(), platform.ik())`;
    for (const who of ['samira', ...nobody.filter((sub) => sub !== 'marijke')])
      await expect(ask(who, offer('platform.mijn_organisatie()'))).rejects.toMatchObject({ code: '42501' });
    await expect(ask('marijke', offer('platform.mijn_organisatie() + 1'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(ask('marijke', 'update rondom.aanbod set organisatie_id = 1')).rejects.toMatchObject({
      code: '42501',
    });
    expect(await ask('moeder', 'select * from rondom.aanbod')).toEqual([]);
  });

  it('say who carries a task here to who works with families, and let nobody write it but who keeps that region', async () => {
    const row = (regio: string) =>
      `insert into rondom.taakdrager (regio_id, taak, naam, vanaf, gezegd_op, gezegd_door)
       values (${regio}, 'schuldhulp', 'Schuldhulp', '2027-01-12', platform.vandaag(), platform.ik())`;
    for (const who of ['samira', ...nobody.filter((sub) => sub !== 'hanneke' && sub !== 'tom')])
      await expect(ask(who, row('1'))).rejects.toMatchObject({ code: '42501' });
    // Mandated for the first region of this world alone.
    await expect(ask('hanneke', row('(select max(id) + 1 from rondom.regio)'))).rejects.toMatchObject({
      code: '42501',
    });
    expect(await ask('moeder', 'select * from rondom.taakdrager')).toEqual([]);
    expect(await ask('samira', 'select rondom.mag_taakdrager(1) as mag')).toEqual([{ mag: false }]);
    await expect(ask('tom', "update rondom.taakdrager set naam = 'x'")).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('keep the card of a worker to himself and who leads him, and words of a region to who keeps it', async () => {
    const card = (who: string) =>
      `insert into rondom.meedenkkaart (gebruiker_id, in_lijst, functie, deskundigheden, eigen_deskundigheden, talen, wijzen, dagen, van, tot,
         telefoon, veilige_mail, afgeschermd, gezet_op, gezet_door)
       values ((select id from rondom.gebruiker where sub = '${who}'), true, 'Zilverfunctie', '{}', '{}', '{}', '{}', '{}', '09:00', '17:00',
         '026 000 0001', false, true, platform.nu(), (select id from rondom.gebruiker where sub = '${who}'))`;
    await wereld.fabriek.sql(card('samira').replaceAll('platform.nu()', "'2027-01-11'"));
    // A colleague who leads nobody, whoever leads another organisation, and a mother.
    for (const who of ['daan', ...nobody]) {
      expect(await ask(who, 'select * from rondom.meedenkkaart')).toEqual([]);
      expect(await ask(who, 'select * from rondom.meedenkkaart_historie').catch(() => [])).toEqual([]);
      const leads = "select rondom.leidt_werker((select id from rondom.gebruiker where sub = 'samira')) as l";
      expect(await ask(who, leads)).toEqual([{ l: false }]);
    }
    for (const who of ['moeder', 'maarten']) {
      expect(await ask(who, 'select * from rondom.wie_kan_meedenken(1)')).toEqual([]);
      expect(await ask(who, 'select rondom.meedenkregios() as r')).toEqual([{ r: [] }]);
      await expect(ask(who, card(who))).rejects.toMatchObject({ code: '42501' });
    }
    expect(await ask('moeder', 'select rondom.afgeschermde_werkers() as a')).toEqual([{ a: [] }]);
    expect(await ask('femke', 'select naam, gebruiker_id from rondom.wie_kan_meedenken(1)')).toEqual([
      { naam: null, gebruiker_id: null },
    ]);
    await expect(ask('joris', card('samira'))).rejects.toMatchObject({ code: '42501' });
    await expect(ask('samira', 'update rondom.meedenkkaart set gebruiker_id = 1')).rejects.toMatchObject({
      code: '42501',
    });
    const word = `insert into rondom.deskundigheid (regio_id, naam, gezet_op, gezet_door) values (1, 'rouw', platform.vandaag(), platform.ik())`;
    for (const who of ['samira', ...nobody.filter((sub) => sub !== 'hanneke' && sub !== 'tom')])
      await expect(ask(who, word)).rejects.toMatchObject({ code: '42501' });
    expect(await ask('moeder', 'select * from rondom.deskundigheid')).toEqual([]);
    expect(await ask('samira', 'select rondom.mag_deskundigheid(1) as mag')).toEqual([{ mag: false }]);
  });

  it('show what a region promised to its own director alone, and let nobody else promise', async () => {
    await wereld.fabriek.sql(
      `insert into rondom.belofte (organisatie_id, versie, gebruiker_id, beloofd_op, vanaf_aantal, nul_op, regio_ids, reden)
       select organisatie_id, 1, id, '2027-01-04', 7, '2027-04-12', '{1}', 'eerstebelofte' from rondom.gebruiker where sub = 'hanneke'`,
    );
    const promise = `insert into rondom.belofte (organisatie_id, versie, gebruiker_id, beloofd_op, vanaf_aantal, nul_op, regio_ids, reden)
      values (platform.mijn_organisatie(), 2, platform.ik(), '2027-01-12', 1, '2027-04-12', '{1}', 'meererbij')`;
    for (const who of ['samira', ...nobody.filter((sub) => sub !== 'hanneke')]) {
      expect(await ask(who, 'select * from rondom.belofte')).toEqual([]);
      expect(await ask(who, 'select rondom.belofteregios() as r')).toEqual([{ r: [] }]);
      await expect(ask(who, promise)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await ask('hanneke', 'select vanaf_aantal from rondom.belofte')).toEqual([{ vanaf_aantal: 7 }]);
    await expect(ask('hanneke', 'update rondom.belofte set vanaf_aantal = 1')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('let nobody but the keeper of the accounts close one, and show the reasons to nobody else', async () => {
    const [row] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'samira'",
    );
    const close = `select rondom.zet_account(${row?.id ?? ''}, false, 'uitDienst')`;
    for (const who of ['samira', ...nobody.filter((sub) => sub !== 'tom')]) {
      await expect(ask(who, close)).rejects.toMatchObject({ code: '42501' });
      expect(await ask(who, 'select * from rondom.accountbesluit')).toEqual([]);
    }
  });
});

describe('the wall itself', () => {
  it('is seen through by the vast gezicht, so that the search above can find something', async () => {
    const text = await everything('samira', { gezin });
    for (const canary of ['Kanariegezin', 'Zilverkind', '2014-09-03', 'Zilverhuis'])
      expect(text).toContain(canary);
  });

  it('gives the director one row under a pseudonym and an age band', async () => {
    const answer = await (await wereld.als('hanneke')).get('/api/v1/bord');
    expect(answer.json<{ aantal: number; rijen: { band: string }[] }>()).toMatchObject({
      aantal: 1,
      rijen: [{ band: '12-17' }],
    });
    for (const canary of canaries) expect(answer.body).not.toContain(canary);
  });

  it('stands around every table of the trade', async () => {
    const open = await wereld.fabriek.sql<{ naam: string }>(
      "select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'rondom' and c.relkind = 'r' and not c.relrowsecurity order by 1",
    );
    // What holds no person: places, organisations, and who is mandated for which region.
    expect(open.map((row) => row.naam)).toEqual([
      'gemeente',
      'mandaat',
      'organisatie',
      'regio',
      'regio_gemeente',
    ]);
  });

  it('the application owns nothing and cannot change or delete history or log', async () => {
    const rights = await wereld.fabriek.sql<{ naam: string }>(
      `select format('%s.%s', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and (n.nspname = 'raadpleging' or c.relname like '%\\_historie')
         and (has_table_privilege('rondom_app', c.oid, 'UPDATE') or has_table_privilege('rondom_app', c.oid, 'DELETE') or has_table_privilege('rondom_app', c.oid, 'TRUNCATE'))`,
    );
    expect(rights).toEqual([]);
    const owned = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from pg_class where pg_get_userbyid(relowner) = 'rondom_app'",
    );
    expect(owned[0]?.n).toBe(0);
  });

  it('a write without an actor is refused', async () => {
    await wereld.fabriek.sql("select set_config('app.gebruiker_id', '', false)");
    await expect(
      wereld.fabriek.sql("update rondom.gezin set naam = 'x' where id = $1", [gezin]),
    ).rejects.toMatchObject({ code: '42501' });
    await wereld.fabriek.sql("select set_config('app.gebruiker_id', '1', false)");
  });

  it('counts ages and their bands in SQL as the domain does', async () => {
    const born = fc.oneof(
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2027-06-30'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.integer({ min: 2000, max: 2026 }).map(String),
      fc
        .tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    );
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(born, day, async (text, today) => {
        const [row] = await wereld.fabriek.sql<{ band: string | null }>(
          'select rondom.leeftijdsband($1, $2) as band',
          [text, today],
        );
        const geboren = findOnvolledigeDatum(text);
        expect(row?.band).toBe(leeftijdsband(geboren, getPlainDate(today)) ?? null);
        for (const jaren of [12, 16, 18]) {
          const [reached] = await wereld.fabriek.sql<{ is: boolean }>(
            'select platform.heeft_leeftijd($1, $2, $3) as is',
            [text, jaren, today],
          );
          const certain = geboren !== undefined && hasReached(jaren, geboren, getPlainDate(today));
          expect([text, jaren, reached?.is]).toEqual([text, jaren, certain]);
        }
      }),
      {
        numRuns: 300,
        // Last days of a month and of a year, and days that do not exist: where the two could part.
        examples: [
          ['2022-11', '2026-11-30'],
          ['2022-11', '2026-11-29'],
          ['2022', '2026-12-31'],
          ['2023-02-30', '2027-02-28'],
          ['2024-02-29', '2028-02-28'],
          ['0000', '2027-01-12'],
        ],
      },
    );
  });
});
