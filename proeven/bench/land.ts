/**
 * A country-sized set, synthetic with a fixed shape: family g has persons 4g-3 … 4g and lives in one of 42 regions; one
 * family in 25 has a measure, one in 125 has a child that waits, and for every child that waits three stopped waiting in
 * the year before. Written in bulk with triggers and foreign keys off. Left out, because nothing measured here reads it: the
 * register of names, the notes, and the constraints that keep two periods apart, which take longer than all the rest.
 */
import type pg from 'pg';

export const regios = 42;
/** The regions of one province: the first seven. */
export const provincie = 7;
/** Directors: of a province, and of the country. */
export const landdirectie = { provincie: 2, land: 3 } as const;

/** Numbers that look like chance and are the same in every run. */
const kans = (seed: string, of: string): string =>
  `(abs(hashint8extended(${of}::bigint, ${seed})) % 100000)::int`;

const tables = [
  'persoon',
  'gezin',
  'gezinslid',
  'gezin_regio',
  'betrokkenheid',
  'maatregel',
  'maatregel_kind',
  'termijn',
  'wacht',
  'wachtregio',
  'zicht',
  'veiligheidscheck',
  'urgentie',
];

const people = [
  `insert into rondom.persoon (id, voornamen, geslachtsnaam, geboortedatum)
   select p, 'Naam', 'Naam', make_date(case when p % 4 in (1, 2) then 1970 + (p / 4 % 25)::int else 2010 + (p / 4 % 16)::int end,
     1 + (p / 7 % 12)::int, 1 + (p / 11 % 28)::int)::text from generate_series(1, 4 * :n::bigint) p`,
  `insert into rondom.gezin (id, naam) select g, 'Gezin ' || g from generate_series(1, :n) g`,
  `insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) select (p + 3) / 4, p,
     case when p % 4 in (1, 2) then 'ouder' else 'kind' end, '[2024-01-01,)' from generate_series(1, 4 * :n::bigint) p`,
  `insert into rondom.gezin_regio (gezin_id, regio_id, gemeente_code, periode)
   select g, 1 + ${kans('1', 'g')} % ${regios}, null, '[2024-01-01,)' from generate_series(1, :n) g`,
  `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode)
   select g, 'vastgezicht', 1000 + g % 15000, '[2026-01-01,)' from generate_series(1, :n) g`,
];

const work = [
  `insert into rondom.maatregel (id, gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, organisatie_id, gi_belast_op, gi_geinformeerd_op)
   select g / 25, g, 'ondertoezichtstelling', d, d, d + 365, 'Gelderland', 1000 + g / 25 % 13, d + 2, d + 2
   from generate_series(25, :n, 25) g, lateral (select '2026-01-20'::date + ${kans('2', 'g')} % 350 as d)`,
  `insert into rondom.maatregel_kind (gezin_id, maatregel_id, persoon_id) select gezin_id, id, 4 * gezin_id from rondom.maatregel`,
  `insert into rondom.termijn (gezin_id, soort, maatregel_id, persoon_id, vanaf, uiterlijk, gestopt_op)
   select m.gezin_id, k.soort, m.id, 4 * m.gezin_id, case when k.soort = 'mededelingnietverlengen' then m.einddatum - 1 else m.gi_geinformeerd_op end,
     m.gi_geinformeerd_op + k.dagen, case when k.gestopt and m.id % 5 > 0 then m.gi_geinformeerd_op + 3 end
   from rondom.maatregel m, (values ('vastejeugdbeschermer', 7, true), ('planwettelijk', 42, true), ('planvanafmaatregel', 42, true),
     ('ondertoezichtstelling', 364, false), ('mededelingnietverlengen', 303, false)) k(soort, dagen, gestopt)`,
  `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie, stap_op, veilig, reden, beeindigd_op, beeindigd_als)
   select g, 4 * g - j, (array['vastejeugdbeschermer', 'passendehulp', 'passendehulp', 'pleeggezin', 'onderzoek'])[1 + ${kans('3', 'g')} % 5], r.regio_id,
     w.sinds, w.sinds + 10, 'kennismaking', 'jeugdbeschermer', '2027-01-20', (array['ja', 'tenDele', 'nietBekend'])[1 + ${kans('4', 'g')} % 3], null,
     case when j > 0 then w.sinds + 20 + ${kans('5', 'g')} % 90 end, case when j > 0 then case when ${kans('6', 'g')} % 10 > 0 then 'geholpen' else 'zonderhulp' end end
   from generate_series(125, :n, 125) g cross join generate_series(0, 3) j
   join rondom.gezin_regio r on r.gezin_id = g,
   lateral (select case when j = 0 then '2027-01-11'::date - 1 - ${kans('7', 'g')} % 300 else '2026-09-23'::date - ${kans('8', '4 * g + j')} % 340 end as sinds) w`,
  `insert into rondom.wachtregio (gezin_id, wacht_id, regio_id, periode)
   select gezin_id, id, regio_id, daterange(sinds, null) from rondom.wacht`,
  // Nine in ten have a watcher; one look in twenty was missed. Two in ten were called urgent.
  `insert into rondom.zicht (gezin_id, wacht_id, gebruiker_id, organisatie_id, verantwoordelijk_id, genoemd_door, sinds, ritme, volgende_op)
   select gezin_id, id, 1000 + gezin_id % 15000, 1 + gezin_id % 15000 % 600, 1 + gezin_id % 15000 % 600, 1000 + gezin_id % 15000, sinds + 1, 7,
     '2027-01-12'::date + case when ${kans('9', 'id')} % 20 = 0 then -2 else ${kans('10', 'id')} % 7 end
   from rondom.wacht where beeindigd_op is null and ${kans('11', 'id')} % 10 > 0`,
  `insert into rondom.veiligheidscheck (gezin_id, wacht_id, op, veilig, bronnen, gedaan_op, door, organisatie_id, volgende_op)
   select z.gezin_id, z.wacht_id, d, 'ja', '{kindGesproken}', d + interval '10 hours', z.gebruiker_id, z.organisatie_id, d + 7
   from rondom.zicht z, generate_series(1, 10) s, lateral (select z.volgende_op - 7 * s as d) x where d >= z.sinds and d < '2027-01-12'`,
  `insert into rondom.urgentie (gezin_id, wacht_id, urgentie, reden_versleuteld, op, herzien_op, door, organisatie_id)
   select gezin_id, wacht_id, 'dezeWeek', decode('00', 'hex'), '2027-01-08', '2027-01-22', gebruiker_id, organisatie_id
   from rondom.zicht where ${kans('12', 'wacht_id')} % 5 = 0`,
];

const frame = [
  `insert into rondom.gebruiker (id, sub, naam, soort, rol) values (1, 'systeem', 'Systeem', 'systeem', 'systeem')`,
  `insert into rondom.gemeente select 'GM' || to_char(r, 'FM0000'), 'Gemeente ' || r from generate_series(1, ${regios}) r`,
  `insert into rondom.regio (id, soort, naam) select r, 'jeugdhulpregio', 'Regio ' || r from generate_series(1, ${regios}) r`,
  `insert into rondom.regio_gemeente select r, 'GM' || to_char(r, 'FM0000') from generate_series(1, ${regios}) r`,
  `insert into rondom.organisatie (id, naam, soort) select i, 'Lokaal team ' || i, 'lokaalteam' from generate_series(1, 600) i
   union all select 1000 + i, 'GI ' || i, 'gecertificeerdeinstelling' from generate_series(0, 12) i
   union all select 2000 + i, 'Regio ' || i, 'regio' from generate_series(1, 2) i`,
  `insert into rondom.gebruiker (id, sub, naam, soort, rol, organisatie_id)
   select 1000 + i, 'w' || i, 'Medewerker ' || i, 'medewerker', 'lokaalteam', 1 + i % 600 from generate_series(0, 14999) i
   union all select 1 + i, 'd' || i, 'Directeur ' || i, 'medewerker', 'regiodirecteur', 2000 + i from generate_series(1, 2) i`,
  `insert into rondom.mandaat select ${landdirectie.provincie}, r from generate_series(1, ${provincie}) r
   union all select ${landdirectie.land}, r from generate_series(1, ${regios}) r`,
];

interface Hersteld {
  readonly weg: string;
  readonly terug: string;
}

/** Indexes and constraints that are no key: built at once afterwards instead of row by row. */
async function listIndexen(client: pg.Client): Promise<Hersteld[]> {
  const { rows } = await client.query<Hersteld>(
    `select case when c.conname is null then format('drop index rondom.%I', x.relname) else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as weg,
       case when c.conname is null then pg_get_indexdef(x.oid) else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as terug
     from pg_index i join pg_class x on x.oid = i.indexrelid left join pg_constraint c on c.conindid = x.oid and c.contype in ('x', 'u')
     where i.indrelid = any(select format('rondom.%I', t)::regclass from unnest($1::text[]) t) and not i.indisprimary
       and (c.conname is not null or not i.indisunique)
       and not exists (select from pg_constraint f where f.conindid = x.oid and f.contype = 'f')`,
    [tables],
  );
  return rows;
}

/** Fills the database as its superuser; bounded by the disk alone. */
export async function vulLand(
  client: pg.Client,
  gezinnen: number,
  progress: (step: string) => void = () => undefined,
): Promise<void> {
  const run = (sql: string) => client.query(sql.replaceAll(':n', String(gezinnen)));
  await run(`set session_replication_role = replica`);
  await run(`set maintenance_work_mem = '1GB'`);
  await run(`set synchronous_commit = off`);
  const indexen = await listIndexen(client);
  for (const { weg } of indexen) await run(weg);
  for (const step of frame) await run(step);
  for (const step of people) await run(step);
  progress('families');
  for (const step of work) await run(step);
  progress('measures, clocks and waits');
  for (const { terug } of indexen) if (!terug.includes('EXCLUDE')) await run(terug);
  progress('indexes');
  for (const table of tables)
    await run(
      `select setval(pg_get_serial_sequence('rondom.${table}', 'id'), (select max(id) from rondom.${table}))`,
    );
  await run(`set session_replication_role = origin`);
  await run('vacuum analyze');
  progress('statistics');
}
