/**
 * Bench data, synthetic with a fixed shape: family g has persons 4g-3 … 4g (two parents, two children), vast gezicht
 * 1000 + g mod 3000, 25 notes, 8 clocks, and for three in ten a measure. Written in bulk by the owner, without history.
 */
import type pg from 'pg';
import type { KeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import { achternamen, voornamen } from './namen.ts';

export const vandaag = '2027-01-12';
export const medewerkers = 3_000;
export const teams = 60;
/** Directors: of one region, and of all. */
export const directie = { regio: 2, alles: 3 } as const;
export const medewerkerVan = (gezin: number): number => 1_000 + (gezin % medewerkers);

const tables = [
  'persoon',
  'gezin',
  'gezinslid',
  'relatie',
  'gezag',
  'huishouden',
  'huishoudenlid',
  'betrokkenheid',
  'maatregel',
  'maatregel_kind',
  'termijn',
  'wacht',
  'contactnotitie',
  'contactnotitie_persoon',
  'gezin_regio',
];

export async function vul(
  client: pg.Client,
  keys: KeyRing,
  gezinnen: number,
  progress: (step: string) => void = () => undefined,
): Promise<void> {
  const run = (sql: string) => client.query(sql.replaceAll(':n', String(gezinnen)));
  await run("select set_config('app.gebruiker_id', '1', false)");
  for (const table of tables) await run(`alter table rondom.${table} disable trigger historie`);
  await run(
    `insert into rondom.gebruiker (id, sub, naam, soort, rol) values (1, 'systeem', 'Systeem', 'systeem', 'systeem')`,
  );
  await run(`insert into rondom.gemeente values ('GM0202', 'Arnhem')`);
  await run(
    `insert into rondom.regio (id, soort, naam) select r, 'jeugdhulpregio', 'Regio ' || r from generate_series(1, 7) r`,
  );
  await run(`insert into rondom.regio_gemeente values (1, 'GM0202')`);
  await run(
    `insert into rondom.organisatie (id, naam, soort, gemeente_code) select i, 'Lokaal team ' || i, 'lokaalteam', 'GM0202' from generate_series(1, ${teams}) i`,
  );
  await run(
    `insert into rondom.organisatie (id, naam, soort) values (${teams + 1}, 'GI', 'gecertificeerdeinstelling')`,
  );
  await run(
    `insert into rondom.gebruiker (id, sub, naam, soort, rol, organisatie_id) select 1000 + i, 'w' || i, 'Medewerker ' || i, 'medewerker', 'lokaalteam', 1 + i % ${teams} from generate_series(0, ${medewerkers - 1}) i`,
  );
  // Few names are borne by many: the square makes the first in the list some hundred times the last.
  await run('create temporary table naam (n int primary key, voorvoegsel text, geslachtsnaam text)');
  await client.query(
    "insert into naam select n - 1, nullif(v, ''), g from unnest($1::text[], $2::text[]) with ordinality as x(v, g, n)",
    [achternamen.map((naam) => naam.voorvoegsel), achternamen.map((naam) => naam.geslachtsnaam)],
  );
  await client.query(
    'create temporary table voornaam as select n - 1 as n, v from unnest($1::text[]) with ordinality as x(v, n)',
    [voornamen],
  );
  await run(`insert into rondom.persoon (id, voornamen, voorvoegsel, geslachtsnaam, geslacht, geboortedatum)
    select p, v.v, a.voorvoegsel, a.geslachtsnaam, 'onbekend', case when p % 4 in (1, 2) then '19' || (70 + p % 25) else '20' || (10 + p % 15) end
      || '-' || to_char(1 + p / 7 % 12, 'FM00') || '-' || to_char(1 + p / 11 % 28, 'FM00')
    from generate_series(1, 4 * :n) p
    join naam a on a.n = floor(${achternamen.length} * power(((p + 3) / 4 * 7919 + case when p % 4 = 1 then 104729 else 0 end) % 100003 / 100003.0, 2))
    join voornaam v on v.n = (p::bigint * 7907) % ${voornamen.length}`);
  progress('persons and the register of their names');
  await run(`insert into rondom.gezin (id, naam) select g, 'Gezin ' || g from generate_series(1, :n) g`);
  await run(
    `insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) select (p + 3) / 4, p, case when p % 4 in (1, 2) then 'ouder' else 'kind' end, '[2024-01-01,)' from generate_series(1, 4 * :n) p`,
  );
  await run(
    `insert into rondom.relatie (van_persoon_id, naar_persoon_id, soort) select 4 * g - o, 4 * g - k, 'ouder' from generate_series(1, :n) g, unnest(array[3, 2]) o, unnest(array[1, 0]) k`,
  );
  await run(
    `insert into rondom.gezag (kind_persoon_id, houder_persoon_id, bron, code, periode) select 4 * g - k, 4 * g - o, 'brp', '12', '[2020-01-01,)' from generate_series(1, :n) g, unnest(array[3, 2]) o, unnest(array[1, 0]) k`,
  );
  await run(
    `insert into rondom.huishouden (id, gezin_id, naam) select g, g, 'Thuis' from generate_series(1, :n) g`,
  );
  await run(
    `insert into rondom.huishoudenlid (gezin_id, huishouden_id, persoon_id, periode) select (p + 3) / 4, (p + 3) / 4, p, '[2024-01-01,)' from generate_series(1, 4 * :n) p`,
  );
  await run(
    `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) select g, 'vastgezicht', 1000 + g % ${medewerkers}, '[2026-01-01,)' from generate_series(1, :n) g`,
  );
  await run(
    `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) select g, 'vastgezicht', 1000 + (g + 7 * f) % ${medewerkers}, daterange(('2022-01-01'::date + f * 365), ('2022-01-01'::date + f * 365 + 300)) from generate_series(1, :n) g, generate_series(1, 3) f`,
  );
  await run(`insert into rondom.maatregel (id, gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, organisatie_id, gi_belast_op, gi_geinformeerd_op)
    select g, g, 'ondertoezichtstelling', '2026-12-16', '2026-12-16', '2027-12-16', 'Gelderland', 61, '2026-12-18', '2026-12-18' from generate_series(1, :n) g where g % 10 < 3`);
  await run(
    `insert into rondom.maatregel_kind (gezin_id, maatregel_id, persoon_id) select id, id, 4 * id - k from rondom.maatregel, unnest(array[1, 0]) k`,
  );
  await run(
    `insert into rondom.termijn (gezin_id, soort, vanaf, uiterlijk, gestopt_op) select g, 'planvanafmaatregel', '2026-10-01', '2026-11-12'::date + t, case when t > 2 then '2026-12-01'::date end from generate_series(1, :n) g, generate_series(1, 8) t`,
  );
  await run(
    `insert into rondom.gebruiker (id, sub, naam, soort, rol, organisatie_id) values (2, 'd1', 'Directeur 1', 'medewerker', 'regiodirecteur', 61), (3, 'd2', 'Directeur 2', 'medewerker', 'regiodirecteur', 61)`,
  );
  await run(`insert into rondom.mandaat select 2, 1 union all select 3, r from generate_series(1, 7) r`);
  // One family in a hundred has a child that waits, one in two hundred had one.
  await run(`insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie, stap_op, veilig, beeindigd_op, beeindigd_als)
    select g, 4 * g, 'vastejeugdbeschermer', 1 + g / 50 % 7, '2026-10-01'::date + (g % 80)::int, '2026-10-11'::date + (g % 80)::int, 'kennismaking', 'jeugdbeschermer',
      '2027-01-20', case g % 3 when 0 then 'ja' when 1 then 'tenDele' else 'nietBekend' end, case when g % 200 = 50 then '2027-01-04'::date end, case when g % 200 = 50 then 'geholpen' end
    from generate_series(1, :n) g where g % 100 = 0 or g % 200 = 50`);
  progress('families');
  await run(`insert into rondom.contactnotitie (id, gezin_id, organisatie_id, schrijver_id, soort, op, tekst_versleuteld, delen)
    select 25 * (g - 1) + k, g, 1 + g % 60, 1000 + g % ${medewerkers}, 'telefoon', '2026-01-01'::timestamptz + make_interval(days => k * 14, mins => g % 900), decode(repeat(md5((g * 31 + k)::text), 20), 'hex'), 'niet'
    from generate_series(1, :n) g, generate_series(1, 25) k`);
  await run(
    `insert into rondom.contactnotitie_persoon (gezin_id, contactnotitie_id, persoon_id, over, aanwezig) select gezin_id, id, 4 * gezin_id - (id % 4), true, true from rondom.contactnotitie`,
  );
  progress('notes');
  await seedKeys(client, keys, gezinnen);
  for (const table of tables) await run(`alter table rondom.${table} enable trigger historie`);
  await run(`select setval(pg_get_serial_sequence('rondom.contactnotitie', 'id'), 25 * :n + 1)`);
  await run('vacuum analyze');
}

async function seedKeys(client: pg.Client, keys: KeyRing, gezinnen: number): Promise<void> {
  const chunk = 5_000;
  for (let first = 1; first <= gezinnen; first += chunk) {
    const ids = Array.from({ length: Math.min(chunk, gezinnen - first + 1) }, (_, n) => first + n);
    const wrapped = ids.map((id) => keys.wrap(`gezin:${id}`, keys.newDataKey()));
    await client.query(
      "insert into platform.sleutel (soort, eigenaar_id, gewikkeld) select 'gezin', * from unnest($1::bigint[], $2::bytea[])",
      [ids, wrapped],
    );
  }
}
