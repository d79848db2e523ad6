import type { Dilemmaontvanger, Dilemmasoort, Dilemmastand, Dilemmauitkomst } from '@rondom/domain/dilemma';
import type { Id } from '../platform/actor.ts';
import { gezinsteksten, type Tx } from '../platform/database/index.ts';

export type Kolom = 'vraag' | 'vandaag' | 'besluit' | 'patroon';

export const { seal: sealDilemma, openOf: openDilemma } = gezinsteksten<Kolom>('dilemma');

export interface DilemmaRow {
  readonly id: Id;
  readonly versie: number;
  readonly soort: Dilemmasoort;
  readonly vraag: Buffer;
  readonly vandaag: Buffer;
  readonly organisaties: readonly string[];
  readonly gevraagdDoor: string;
  readonly gevraagdDoorId: Id;
  readonly aan: Dilemmaontvanger;
  readonly sinds: string;
  readonly werkdagen: number;
  readonly uiterlijk: string;
  readonly stand: Dilemmastand;
  readonly eigenaar: string | null;
  readonly eigenaarTelefoon: string | null;
  readonly uitkomst: Dilemmauitkomst | null;
  readonly besluit: Buffer | null;
  readonly besluitOrganisatie: string | null;
  readonly patroon: Buffer | null;
  readonly klaarOp: Date | null;
}

/** The dilemmas of a family: what runs first, then the youngest. */
export const listDilemmas = (tx: Tx, gezin: Id): Promise<DilemmaRow[]> =>
  tx.query<DilemmaRow>(
    'dilemma.lijst',
    `select d.id::text, d.versie, d.soort, d.vraag_versleuteld as vraag, d.vandaag_versleuteld as vandaag,
       array(select o.naam from rondom.dilemma_organisatie x join rondom.organisatie o on o.id = x.organisatie_id where x.dilemma_id = d.id order by o.naam, o.id) as organisaties,
       u.naam as "gevraagdDoor", u.id::text as "gevraagdDoorId", d.aan, d.sinds::text, d.werkdagen, d.uiterlijk::text, d.stand,
       e.naam as eigenaar, e.telefoon as "eigenaarTelefoon", d.uitkomst, d.besluit_versleuteld as besluit, b.naam as "besluitOrganisatie",
       d.patroon_versleuteld as patroon, d.klaar_op as "klaarOp"
     from rondom.dilemma d join rondom.gebruiker u on u.id = d.gevraagd_door
     left join rondom.gebruiker e on e.id = d.eigenaar_id left join rondom.organisatie b on b.id = d.besluit_organisatie_id
     where d.gezin_id = $1 order by d.klaar_op is not null, d.gevraagd_op desc, d.id desc`,
    [gezin],
  );

export interface Keuze {
  readonly id: Id;
  readonly naam: string;
  /** Somebody of it stands around this family today. */
  readonly doetMee: boolean;
}

/** Between whom it may be: who takes part first, then the organisations of the chain that a dilemma is often about. */
export const listKeuzes = (tx: Tx, gezin: Id): Promise<Keuze[]> =>
  tx.query<Keuze>(
    'dilemma.organisaties',
    `with mee as (select distinct coalesce(u.organisatie_id, b.organisatie_id) as id from rondom.betrokkenheid b
         left join rondom.gebruiker u on u.id = b.gebruiker_id where b.gezin_id = $1 and b.periode @> platform.vandaag())
     select o.id::text, o.naam, o.id in (select m.id from mee m) as "doetMee" from rondom.organisatie o
     where o.id in (select m.id from mee m) or o.id = platform.mijn_organisatie()
       or o.soort in ('gecertificeerdeinstelling', 'veiligthuis', 'raadvoordekinderbescherming', 'regionaalveiligheidsteam')
       or o.soort = 'gemeente' and o.gemeente_code in (select g.gemeente_code from rondom.gezin_regio g where g.gezin_id = $1 and g.periode @> platform.vandaag())
     order by 3 desc, o.naam, o.id`,
    [gezin],
  );

export interface TeSchrijven {
  readonly gezin: Id;
  readonly id: Id;
  readonly regio: Id;
  readonly soort: Dilemmasoort;
  readonly vraag: Buffer;
  readonly vandaag: Buffer;
  readonly aan: Dilemmaontvanger;
  readonly werkdagen: number;
  readonly uiterlijk: string;
  readonly organisaties: readonly Id[];
}

export async function insertDilemma(tx: Tx, nieuw: TeSchrijven): Promise<void> {
  await tx.query(
    'dilemma.maak',
    `insert into rondom.dilemma (id, gezin_id, regio_id, soort, vraag_versleuteld, vandaag_versleuteld, gevraagd_door, gevraagd_organisatie_id,
       gevraagd_op, aan, sinds, werkdagen, uiterlijk) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[nieuw.id, nieuw.gezin, nieuw.regio, nieuw.soort, nieuw.vraag, nieuw.vandaag, tx.actor.gebruikerId],
      ...[tx.actor.organisatieId, tx.now, nieuw.aan, tx.today, nieuw.werkdagen, nieuw.uiterlijk],
    ],
  );
  await tx.query(
    'dilemma.tussen',
    `insert into rondom.dilemma_organisatie (gezin_id, dilemma_id, organisatie_id) select $1, $2, x from unnest($3::bigint[]) x`,
    [nieuw.gezin, nieuw.id, nieuw.organisaties],
  );
}

export interface TeVeranderen {
  readonly versie: number;
  readonly stand: Dilemmastand;
  readonly vanMij: boolean;
}

export async function findDilemma(tx: Tx, gezin: Id, id: Id): Promise<TeVeranderen | undefined> {
  const [row] = await tx.query<TeVeranderen>(
    'dilemma.een',
    `select versie, stand, gevraagd_door = $3 as "vanMij" from rondom.dilemma where id = $1 and gezin_id = $2`,
    [id, gezin, tx.actor.gebruikerId],
  );
  return row;
}

/** False when it was settled or changed meanwhile. */
export async function saveIntrekking(tx: Tx, id: Id, versie: number): Promise<boolean> {
  const rows = await tx.query(
    'dilemma.trek-in',
    `update rondom.dilemma set stand = 'ingetrokken', eigenaar_id = null, aangenomen_op = null, klaar_op = $3, versie = versie + 1
     where id = $1 and versie = $2 and stand in ('open', 'aangenomen') returning 1`,
    [id, versie, tx.now],
  );
  return rows.length === 1;
}
