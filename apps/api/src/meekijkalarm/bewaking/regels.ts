import type { Leesregel, Verband } from '@rondom/domain/meekijkalarm';
import type { PlainDate } from '@rondom/domain/kern';
import type pg from 'pg';
import type { Dag } from './dag.ts';

/** Lines that are no looking at somebody: counts, drafts, one's own log, and guarding the log itself. */
const geenKijken = [
  'concept',
  'notitielezers',
  'mijndagaantal',
  'inzagelog',
  'organisatie',
  'noodkijkstand',
  'noodkijkbeoordeling',
  'meekijkalarm',
  'raadplegingvrijgave',
];

/** The lines of workers on one day. */
export async function leesRegels(client: pg.ClientBase, { van, tot }: Dag): Promise<readonly Leesregel[]> {
  const { rows } = await client.query<Leesregel>(
    `select h.id::text, h.gebruiker_id::text as lezer, h.handeling, h.resource as soort, h.relatie, h.grond, h.gezin_id::text as gezin,
       (extract(hour from h.op at time zone 'Europe/Amsterdam') * 60 + extract(minute from h.op at time zone 'Europe/Amsterdam'))::int as minuut,
       array(select o.persoon_id::text from raadpleging.onderwerp o where o.handeling_id = h.id and o.op = h.op and o.persoon_id is not null) as personen
     from raadpleging.handeling h join rondom.gebruiker u on u.id = h.gebruiker_id and u.soort = 'medewerker'
     where h.op >= $1 and h.op < $2 and h.resource <> all($3) and h.grond <> 'beveiliging' order by h.op, h.id`,
    [van, tot, geenKijken],
  );
  return rows;
}

interface Paar {
  readonly lezer: string;
  readonly gezin: string;
}

/** Of these readers and families: who took part by name, and from when until when. */
export async function leesVerbanden(
  client: pg.ClientBase,
  lezers: readonly string[],
  gezinnen: readonly string[],
): Promise<readonly (Paar & Verband)[]> {
  const { rows } = await client.query<Paar & { soort: string; vanaf: PlainDate; tot: PlainDate | null }>(
    `select coalesce(b.gebruiker_id, u.id)::text as lezer, b.gezin_id::text as gezin, b.soort, lower(b.periode)::text as vanaf, upper(b.periode)::text as tot
     from rondom.betrokkenheid b
     left join rondom.gebruiker u on b.gebruiker_id is null and b.soort = 'meedenker' and u.organisatie_id = b.organisatie_id and u.id = any($1::bigint[])
     where b.gezin_id = any($2::bigint[]) and coalesce(b.gebruiker_id, u.id) = any($1::bigint[]) and not isempty(b.periode)
     union all
     select t.gebruiker_id::text, t.gezin_id::text, 'opdracht', lower(t.periode)::text, upper(t.periode)::text
     from rondom.toezichtopdracht t where t.gezin_id = any($2::bigint[]) and t.gebruiker_id = any($1::bigint[]) and not isempty(t.periode)`,
    [lezers, gezinnen],
  );
  return rows;
}

export interface Verleden extends Paar {
  readonly kijkdagen: number;
  readonly laatstGeschreven: Date | null;
}

/** Of these readers and families, since an instant: on how many earlier days was looked, and when was last written. */
export async function leesVerleden(
  client: pg.ClientBase,
  lezers: readonly string[],
  gezinnen: readonly string[],
  sinds: Date,
  { van, tot }: Dag,
): Promise<readonly Verleden[]> {
  const { rows } = await client.query<Verleden>(
    `select h.gebruiker_id::text as lezer, h.gezin_id::text as gezin,
       (count(distinct (h.op at time zone 'Europe/Amsterdam')::date) filter (where h.handeling <> 'schrijf' and h.op < $4))::int as kijkdagen,
       max(h.op) filter (where h.handeling = 'schrijf') as "laatstGeschreven"
     from raadpleging.handeling h
     where h.gezin_id = any($2::bigint[]) and h.gebruiker_id = any($1::bigint[]) and h.op >= $3 and h.op < $5 and h.resource <> all($6)
     group by 1, 2`,
    [lezers, gezinnen, sinds, van, tot, geenKijken],
  );
  return rows;
}

export interface Dagtelling {
  readonly lezer: string;
  readonly rol: string;
  readonly aantal: number;
}

/** How many families outside their own readers of these roles opened, on each of the days before. */
export async function leesDagtellingen(
  client: pg.ClientBase,
  rollen: readonly string[],
  sinds: Date,
  { van }: Dag,
): Promise<readonly Dagtelling[]> {
  const { rows } = await client.query<Dagtelling>(
    `select h.gebruiker_id::text as lezer, u.rol, count(distinct h.gezin_id)::int as aantal
     from raadpleging.handeling h join rondom.gebruiker u on u.id = h.gebruiker_id and u.rol = any($1)
     where h.op >= $2 and h.op < $3 and h.gezin_id is not null and h.handeling not in ('schrijf', 'geweigerd') and h.resource <> all($4)
       and not exists (select from rondom.betrokkenheid b where b.gezin_id = h.gezin_id and b.gebruiker_id = h.gebruiker_id
         and b.periode @> (h.op at time zone 'Europe/Amsterdam')::date)
     group by 1, 2, (h.op at time zone 'Europe/Amsterdam')::date`,
    [rollen, sinds, van, geenKijken],
  );
  return rows;
}
