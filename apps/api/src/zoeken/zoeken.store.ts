import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { AndereNaam } from './opdracht.ts';

export interface EigenPersoon {
  readonly persoonId: Id;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
  readonly namen: readonly AndereNaam[];
  readonly rol: string;
  readonly gezinId: Id;
  readonly gezinsnaam: string;
  readonly geslotenOp: string | null;
}

const getrouwd = "r.soort = 'partner' and r.vorm in ('huwelijk', 'geregistreerdpartnerschap')";
const naamJson = (alias: string, soort: string): string =>
  `jsonb_build_object('soort', ${soort}, 'voorvoegsel', ${alias}.voorvoegsel, 'geslachtsnaam', ${alias}.geslachtsnaam)`;

/** Everybody in the actor's own families, also those who left and families that closed: few enough to weigh all. */
export function listEigenPersonen(tx: Tx): Promise<EigenPersoon[]> {
  return tx.query<EigenPersoon>(
    'zoeken.eigen',
    `with leden as (
       select distinct on (l.gezin_id, l.persoon_id) l.gezin_id, l.persoon_id, l.rol from rondom.gezinslid l
       order by l.gezin_id, l.persoon_id, l.periode desc),
     namen as (
       select n.persoon_id, ${naamJson('n', 'n.soort')} as naam from rondom.persoonsnaam n
       union select r.van_persoon_id, ${naamJson('q', "'partner'")} from rondom.relatie r join rondom.persoon q on q.id = r.naar_persoon_id where ${getrouwd}
       union select r.naar_persoon_id, ${naamJson('q', "'partner'")} from rondom.relatie r join rondom.persoon q on q.id = r.van_persoon_id where ${getrouwd})
     select p.id::text as "persoonId", p.voornamen, p.roepnaam, p.voorvoegsel, p.geslachtsnaam, p.geboortedatum,
       coalesce((select jsonb_agg(n.naam) from namen n where n.persoon_id = p.id), '[]') as namen,
       l.rol, g.id::text as "gezinId", g.naam as gezinsnaam, g.gesloten_op::text as "geslotenOp"
     from leden l join rondom.persoon p on p.id = l.persoon_id join rondom.gezin g on g.id = l.gezin_id`,
  );
}

export interface EigenGezin {
  readonly id: Id;
  readonly naam: string;
  readonly geslotenOp: string | null;
}

export function listEigenGezinnen(tx: Tx): Promise<EigenGezin[]> {
  return tx.query<EigenGezin>(
    'zoeken.gezinnen',
    'select g.id::text, g.naam, g.gesloten_op::text as "geslotenOp" from rondom.gezin g order by g.naam, g.id',
  );
}

/** The families this actor opened today, last first. */
export function listRecent(tx: Tx, sinds: Date): Promise<EigenGezin[]> {
  return tx.query<EigenGezin>(
    'zoeken.recent',
    `select g.id::text, g.naam, g.gesloten_op::text as "geslotenOp"
     from (select h.gezin_id, max(h.op) as laatst from raadpleging.handeling h
       where h.gebruiker_id = $1 and h.op >= $2 and h.handeling = 'lees' and h.resource = 'gezin' and h.gezin_id is not null
       group by h.gezin_id) h
     join rondom.gezin g on g.id = h.gezin_id order by h.laatst desc limit 5`,
    [tx.actor.gebruikerId, sinds],
  );
}

export interface BredeTreffer {
  readonly persoonId: Id;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  /** The year, or the day that was asked. */
  readonly geboortedatum: string | null;
  readonly namen: readonly AndereNaam[];
  readonly vastGezicht: string | null;
  readonly heeftVastGezicht: boolean;
}

export function searchBreed(tx: Tx, opdracht: string): Promise<BredeTreffer[]> {
  return tx.query<BredeTreffer>(
    'zoeken.breed',
    `select persoon_id::text as "persoonId", voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, namen,
       vastgezicht as "vastGezicht", heeft_vastgezicht as "heeftVastGezicht" from rondom.zoek_breed($1)`,
    [opdracht],
  );
}

/** How often this actor searched wide since an instant; a try that was too often is not counted again. */
export async function countBreed(tx: Tx, sinds: Date): Promise<number> {
  const [row] = await tx.query<{ aantal: number }>(
    'zoeken.aantal',
    'select rondom.aantal_keer_gezocht($1) as aantal',
    [sinds],
  );
  return row?.aantal ?? 0;
}
