import type { PlainDate } from '@rondom/domain/kern';
import {
  achternamenVanAccount,
  mensSleutelVanAccount,
  persoonSleutel,
  type Gelezene,
  type Lezer,
} from '@rondom/domain/meekijkalarm';
import type pg from 'pg';

const lezerSql = `select u.id::text, u.rol, u.organisatie_id::text as organisatie, u.naam, g.geboortedatum,
    encode(g.adressleutel, 'hex') as adressleutel, encode(g.postcodesleutel, 'hex') as postcodesleutel
  from rondom.gebruiker u left join rondom.medewerkergegeven g on g.gebruiker_id = u.id`;

export async function leesLezers(
  client: pg.ClientBase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Lezer>> {
  const { rows } = await client.query<Lezer>(`${lezerSql} where u.id = any($1::bigint[])`, [ids]);
  return new Map(rows.map((lezer) => [lezer.id, lezer]));
}

/** Workers of whom is known who they are: by name and birth, or because it was recorded which person they are. */
export async function leesMedewerkers(client: pg.ClientBase): Promise<ReadonlyMap<string, readonly Lezer[]>> {
  const { rows } = await client.query<Lezer & { persoon: string | null }>(
    `select x.*, p.persoon_id::text as persoon from (${lezerSql} where u.soort = 'medewerker') x
     left join rondom.medewerker_persoon p on p.gebruiker_id = x.id::bigint where x.geboortedatum is not null or p.persoon_id is not null`,
  );
  const gevonden = new Map<string, Lezer[]>();
  for (const { persoon, ...lezer } of rows)
    for (const sleutel of [
      mensSleutelVanAccount(lezer.naam, lezer.geboortedatum),
      persoon === null ? undefined : persoonSleutel(persoon),
    ])
      if (sleutel !== undefined) gevonden.set(sleutel, [...(gevonden.get(sleutel) ?? []), lezer]);
  return gevonden;
}

const persoonSql = `p.id::text, coalesce(p.roepnaam, p.voornamen) as voornamen, p.geslachtsnaam, p.geboortedatum`;

/** Everybody in these families, now or before. */
export async function leesGezinsleden(
  client: pg.ClientBase,
  gezinnen: readonly string[],
): Promise<ReadonlyMap<string, readonly Gelezene[]>> {
  const { rows } = await client.query<Gelezene & { gezin: string }>(
    `select distinct l.gezin_id::text as gezin, ${persoonSql} from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = any($1::bigint[])`,
    [gezinnen],
  );
  const gevonden = new Map<string, Gelezene[]>();
  for (const { gezin, ...persoon } of rows) gevonden.set(gezin, [...(gevonden.get(gezin) ?? []), persoon]);
  return gevonden;
}

export async function leesPersonen(
  client: pg.ClientBase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Gelezene>> {
  const { rows } = await client.query<Gelezene>(
    `select ${persoonSql} from rondom.persoon p where p.id = any($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map((persoon) => [persoon.id, persoon]));
}

/** A small register makes every name look common: below so many persons it is counted as if there were so many. */
const kleinsteRegister = 10_000;

/** Of the readers' surnames: how many persons in 10,000 bear each. */
export async function leesNaamdichtheid(
  client: pg.ClientBase,
  lezers: ReadonlyMap<string, Lezer>,
): Promise<ReadonlyMap<string, number>> {
  const namen = [...new Set([...lezers.values()].flatMap(({ naam }) => achternamenVanAccount(naam)))];
  const { rows } = await client.query<{ naam: string; dragers: number; personen: number }>(
    `select s.kaal as naam, count(distinct z.persoon_id)::int as dragers, (select count(*)::int from rondom.persoon) as personen
     from rondom.geslachtsnaam s join rondom.zoeknaam z on z.geslachtsnaam_id = s.id where s.kaal = any($1) group by s.kaal`,
    [namen],
  );
  return new Map(
    rows.map(({ naam, dragers, personen }) => [
      naam,
      (10_000 * dragers) / Math.max(personen, kleinsteRegister),
    ]),
  );
}

/** Looks in an emergency whose last day of review has passed without a review. */
export async function leesNood(client: pg.ClientBase, dag: PlainDate) {
  const { rows } = await client.query<{
    lezer: string;
    gezin: string;
    dag: PlainDate;
    uiterlijk: PlainDate;
    handelingen: string[];
  }>(
    `select n.gebruiker_id::text as lezer, n.gezin_id::text as gezin, (n.begonnen_op at time zone 'Europe/Amsterdam')::date::text as dag,
       n.uiterlijk::text, array(select h.id::text from raadpleging.handeling h where h.gezin_id = n.gezin_id and h.gebruiker_id = n.gebruiker_id
         and h.op >= n.begonnen_op and h.op <= n.tot order by h.op, h.id) as handelingen
     from rondom.noodkijk n where n.uiterlijk < $1 and (n.beoordeling is null or n.beoordeling = 'meerweten')`,
    [dag],
  );
  return rows.filter(({ handelingen }) => handelingen.length > 0);
}
