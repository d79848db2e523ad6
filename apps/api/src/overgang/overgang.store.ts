import type { Geboorte } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  ontvangersoorten,
  type Hulpsoort,
  type NieuwPunt,
  type Overgangkeuze,
  type Overgangstuk,
  type Puntonderwerp,
  type Vervolg,
} from '@rondom/domain/overgang';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { geboorteOf } from '../tijdlijn/index.ts';
import { ontvangrollen } from './overgang.access.ts';

export interface JongereRow {
  readonly id: Id;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  readonly leest: boolean;
}

/** The children of a family, or one of them; the rule decides who of them grows up now. */
export function listJongeren(tx: Tx, gezin: Id, een: Id | null = null): Promise<JongereRow[]> {
  return tx.query<JongereRow>(
    'overgang.jongeren',
    `select p.id::text, p.voornamen, p.roepnaam, p.geboortedatum, p.uitgerekende_datum::text as "uitgerekendeDatum",
       exists (select 1 from rondom.portaaltoegang t where t.persoon_id = p.id and t.gezin_id = $1 and t.als = 'jeugdige'
         and t.periode @> platform.vandaag()) as leest
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.rol = 'kind' and l.periode @> platform.vandaag() and p.overleden_op is null
       and ($2::bigint is null or p.id = $2)
     order by p.geboortedatum, p.id`,
    [gezin, een],
  );
}

export const geboorteVan = (row: JongereRow): Geboorte => geboorteOf(row);

export interface PuntRow {
  readonly id: Id;
  readonly persoonId: Id;
  readonly onderwerp: Puntonderwerp;
  readonly afspraak: Buffer;
  readonly doet: string | null;
  readonly uiterlijk: string;
  readonly hulpsoort: Hulpsoort | null;
  readonly organisatie: string | null;
  readonly begonnenOp: string | null;
  readonly bepaaldOp: string | null;
  readonly vervolg: Vervolg | null;
  readonly geregeldOp: string | null;
  readonly versie: number;
}

/** The points, as far as the policies show them to this reader: help first, then by day. */
export function listPunten(tx: Tx, gezin: Id): Promise<PuntRow[]> {
  return tx.query<PuntRow>(
    'overgang.punten',
    `select p.id::text, p.persoon_id::text as "persoonId", p.onderwerp, p.afspraak_versleuteld as afspraak, u.naam as doet, p.uiterlijk::text,
       p.hulpsoort, o.naam as organisatie, p.hulp_begonnen_op::text as "begonnenOp", p.hulp_bepaald_op::text as "bepaaldOp",
       p.hulp_vervolg as vervolg, p.geregeld_op::text as "geregeldOp", p.versie
     from rondom.overgangspunt p left join rondom.gebruiker u on u.id = p.doet_gebruiker_id
       left join rondom.organisatie o on o.id = p.hulp_organisatie_id
     where p.gezin_id = $1 order by p.onderwerp <> 'hulp', p.uiterlijk, p.id`,
    [gezin],
  );
}

const plek = (rij: Id) => ({ tabel: 'overgangspunt', kolom: 'afspraak', rij }) as const;
export const openAfspraak = (tx: Tx, gezin: Id, { id, afspraak }: PuntRow): Promise<string> =>
  tx.open({ soort: 'gezin', id: gezin }, plek(id), afspraak);

export async function insertPunt(
  tx: Tx,
  { gezin, persoon, organisatie }: { gezin: Id; persoon: Id; organisatie: Id | null },
  punt: NieuwPunt,
): Promise<Id> {
  const id = await tx.nextId('overgangspunt');
  const { onderwerp, afspraak, doetJongere, uiterlijk, hulp } = punt;
  await tx.query(
    'overgang.insert-punt',
    `insert into rondom.overgangspunt (id, gezin_id, persoon_id, onderwerp, afspraak_versleuteld, doet_gebruiker_id, uiterlijk,
       hulpsoort, hulp_organisatie_id, hulp_begonnen_op, hulp_bepaald_op, hulp_vervolg, op, door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[id, gezin, persoon, onderwerp],
      await tx.seal({ soort: 'gezin', id: gezin }, plek(id), afspraak),
      ...[doetJongere ? null : tx.actor.gebruikerId, uiterlijk],
      ...[hulp?.soort ?? null, hulp === undefined ? null : organisatie, hulp?.begonnenOp ?? null],
      ...[hulp?.bepaaldOp ?? null, hulp?.vervolg ?? null, tx.today, tx.actor.gebruikerId],
    ],
  );
  return id;
}

export interface PuntStand {
  readonly persoonId: Id;
  readonly onderwerp: Puntonderwerp;
  readonly versie: number;
}

/** One point for who would change it; undefined when it does not stand in this family. */
export async function lockPunt(tx: Tx, gezin: Id, id: Id): Promise<PuntStand | undefined> {
  const [row] = await tx.query<PuntStand>(
    'overgang.lock-punt',
    `select persoon_id::text as "persoonId", onderwerp, versie from rondom.overgangspunt where id = $1 and gezin_id = $2 for update`,
    [id, gezin],
  );
  return row;
}

export async function updatePunt(
  tx: Tx,
  id: Id,
  {
    geregeld,
    bepaaldOp,
    vervolg,
  }: { geregeld: boolean; bepaaldOp: PlainDate | null; vervolg: Vervolg | null },
): Promise<void> {
  await tx.query(
    'overgang.update-punt',
    `update rondom.overgangspunt set geregeld_op = case when $2::boolean then coalesce(geregeld_op, $3::date) end,
       hulp_bepaald_op = case when onderwerp = 'hulp' then $4::date end, hulp_vervolg = case when onderwerp = 'hulp' then $5::text end, versie = versie + 1
     where id = $1`,
    [id, geregeld, tx.today, bepaaldOp, vervolg],
  );
}

export interface OntvangerRow {
  readonly id: Id;
  readonly persoonId: Id;
  readonly gebruikerId: Id;
  readonly naam: string;
  readonly organisatie: string | null;
  readonly vanaf: string;
  readonly versie: number;
  readonly keuzes: readonly {
    readonly id: Id;
    readonly stuk: Overgangstuk;
    readonly keuze: Overgangkeuze;
    readonly geopend: boolean;
  }[];
}

/** Who of help for adults joins, with what was chosen for each. */
export function listOntvangers(tx: Tx, gezin: Id): Promise<OntvangerRow[]> {
  return tx.query<OntvangerRow>(
    'overgang.ontvangers',
    `select o.id::text, o.persoon_id::text as "persoonId", o.gebruiker_id::text as "gebruikerId", u.naam, g.naam as organisatie, o.vanaf::text, o.versie,
       (select coalesce(json_agg(json_build_object('id', k.id::text, 'stuk', k.stuk, 'keuze', k.keuze, 'geopend', k.geopend_op is not null) order by k.stuk), '[]')
         from rondom.overgangkeuze k where k.overgangontvanger_id = o.id) as keuzes
     from rondom.overgangontvanger o join rondom.gebruiker u on u.id = o.gebruiker_id left join rondom.organisatie g on g.id = u.organisatie_id
     where o.gezin_id = $1 and o.gestopt_op is null order by o.id`,
    [gezin],
  );
}

export async function insertOntvanger(
  tx: Tx,
  { gezin, persoon, gebruiker, vanaf }: { gezin: Id; persoon: Id; gebruiker: Id; vanaf: PlainDate },
): Promise<Id> {
  const id = await tx.nextId('overgangontvanger');
  await tx.query(
    'overgang.insert-ontvanger',
    `insert into rondom.overgangontvanger (id, gezin_id, persoon_id, gebruiker_id, vanaf, op, door) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, gezin, persoon, gebruiker, vanaf, tx.today, tx.actor.gebruikerId],
  );
  return id;
}

/** Who can be named: works with adults, and is not of this family. */
export function listKandidaten(
  tx: Tx,
  gezin: Id,
): Promise<{ id: Id; naam: string; organisatie: string | null }[]> {
  return tx.query(
    'overgang.kandidaten',
    `select u.id::text, u.naam, o.naam as organisatie from rondom.gebruiker u join rondom.organisatie o on o.id = u.organisatie_id
     where u.actief and u.rol = any($2::text[]) and o.soort = any($3::text[])
       and not exists (select 1 from rondom.gezinslid l where l.gezin_id = $1 and l.persoon_id = u.persoon_id)
     order by o.naam, u.naam`,
    [gezin, [...ontvangrollen], [...ontvangersoorten]],
  );
}

/** Organisations that give help to the young. */
export function listAanbieders(tx: Tx): Promise<{ id: Id; naam: string }[]> {
  return tx.query(
    'overgang.aanbieders',
    `select o.id::text, o.naam from rondom.organisatie o where o.soort in ('jeugdhulpaanbieder', 'ggz', 'gecertificeerdeinstelling', 'lokaalteam') order by o.naam`,
  );
}

export async function findVastGezicht(tx: Tx, gezin: Id): Promise<string | null> {
  const [row] = await tx.query<{ naam: string }>(
    'overgang.vastgezicht',
    `select u.naam from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     where b.gezin_id = $1 and b.soort = 'vastgezicht' and b.periode @> platform.vandaag() order by b.id limit 1`,
    [gezin],
  );
  return row?.naam ?? null;
}

export async function upsertKeuze(
  tx: Tx,
  { gezin, persoon, ontvanger }: { gezin: Id; persoon: Id; ontvanger: Id },
  { stuk, keuze }: { stuk: Overgangstuk; keuze: Overgangkeuze },
): Promise<{ id: Id; versie: number }> {
  const [row] = await tx.query<{ id: Id; versie: number }>(
    'overgang.kies',
    `insert into rondom.overgangkeuze (gezin_id, persoon_id, overgangontvanger_id, stuk, keuze, gekozen_op) values ($1, $2, $3, $4, $5, $6)
     on conflict (overgangontvanger_id, stuk) do update set keuze = excluded.keuze, gekozen_op = excluded.gekozen_op, versie = overgangkeuze.versie + 1
     returning id::text, versie`,
    [gezin, persoon, ontvanger, stuk, keuze, tx.now],
  );
  if (row === undefined) throw new Error('no choice was written');
  return row;
}

export const dagOf = (text: string | null): PlainDate | undefined =>
  text === null ? undefined : getPlainDate(text);
