import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Klokherkomst } from '../termijnregels/index.ts';
import { overzichtSql } from './overzicht.sql.ts';

export interface GelezenOverzicht {
  readonly overzicht: string;
  readonly personen: readonly Id[];
  readonly klokken: readonly (Klokherkomst & { readonly id: Id })[];
}

/** The whole page of one family, as JSON text, and the persons in it; undefined when the policies hide the family. */
export async function findOverzicht(tx: Tx, gezin: Id): Promise<GelezenOverzicht | undefined> {
  const rows = await tx.query<GelezenOverzicht>('gezin.overzicht', overzichtSql, [gezin]);
  return rows[0];
}

export interface GezichtRow {
  readonly rol: 'vastgezicht' | 'uitvoerder' | 'meedenker' | 'vervanger' | 'triage' | 'team' | 'netwerk';
  readonly medewerker: Id | null;
  readonly organisatie: Id | null;
  readonly maatregel: Id | null;
  readonly vanaf: string;
  readonly tot: string | null;
}

/** Who took part and when, as the count of faces needs it: no names. */
export function listGezichten(tx: Tx, gezin: Id): Promise<GezichtRow[]> {
  return tx.query<GezichtRow>(
    'gezin.gezichten',
    `select case soort when 'duogezicht' then 'vastgezicht' else soort end as rol, gebruiker_id::text as medewerker, organisatie_id::text as organisatie, maatregel_id::text as maatregel,
       lower(periode)::text as vanaf, upper(periode)::text as tot
     from rondom.betrokkenheid where gezin_id = $1 and soort <> 'oudgezicht' and not isempty(periode)`,
    [gezin],
  );
}

export interface NieuwPersoon {
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geslacht: string;
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  readonly overledenOp: string | null;
  readonly geheimhouding: boolean;
  readonly bsn: string | null;
}

/** Writes a person who is not known yet. The number is stored sealed and, for equality, as a keyed hash. */
export async function insertPersoon(tx: Tx, nieuw: NieuwPersoon): Promise<Id> {
  const id = await tx.nextId('persoon');
  const sealed =
    nieuw.bsn === null
      ? null
      : await tx.seal({ soort: 'persoon', id }, { tabel: 'persoon', kolom: 'bsn', rij: id }, nieuw.bsn);
  await tx.query(
    'gezin.insert-persoon',
    `insert into rondom.persoon (id, bsn_hmac, bsn_versleuteld, voornamen, roepnaam, voorvoegsel, geslachtsnaam, geslacht, geboortedatum, uitgerekende_datum, overleden_op, geheimhouding)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      nieuw.bsn === null ? null : tx.hmac('bsn', nieuw.bsn),
      sealed,
      nieuw.voornamen,
      nieuw.roepnaam,
      nieuw.voorvoegsel,
      nieuw.geslachtsnaam,
      nieuw.geslacht,
      nieuw.geboortedatum,
      nieuw.uitgerekendeDatum,
      nieuw.overledenOp,
      nieuw.geheimhouding,
    ],
  );
  return id;
}

export async function insertGezin(tx: Tx, naam: string): Promise<Id> {
  const id = await tx.nextId('gezin');
  await tx.query('gezin.insert', 'insert into rondom.gezin (id, naam) values ($1, $2)', [id, naam]);
  return id;
}

export async function insertGezinslid(tx: Tx, gezin: Id, persoon: Id, rol: string): Promise<void> {
  await tx.query(
    'gezin.insert-lid',
    'insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, $2, $3, daterange($4, null))',
    [gezin, persoon, rol, tx.today],
  );
}

export interface LidRow {
  readonly id: Id;
  readonly rol: string;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geslacht: 'man' | 'vrouw' | 'onbekend';
  readonly geboortedatum: string | null;
  readonly uitgerekendeDatum: string | null;
  readonly overledenOp: string | null;
}

/** The members of a family on the day. */
export function listLeden(tx: Tx, gezin: Id): Promise<LidRow[]> {
  return tx.query<LidRow>(
    'gezin.leden',
    `select p.id::text, l.rol, p.voornamen, p.roepnaam, p.voorvoegsel, p.geslachtsnaam, p.geslacht, p.geboortedatum,
       p.uitgerekende_datum as "uitgerekendeDatum", p.overleden_op as "overledenOp"
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.periode @> platform.vandaag() order by p.geboortedatum nulls last, p.id`,
    [gezin],
  );
}
