import type { Expertvraagstand, Functie, Levensgebied, Trede, Vrager } from '@rondom/domain/expertvraag';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import { gezinsteksten, type Tx } from '../platform/database/index.ts';

export type Gebieden = readonly { readonly gebied: Levensgebied; readonly tekst: string }[];

export interface ExpertvraagRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly versie: number;
  readonly functie: Functie;
  readonly trede: Trede;
  readonly vraag: Buffer;
  readonly gevraagdAls: Vrager;
  readonly gevraagdDoor: string | null;
  readonly gevraagdOp: Date;
  readonly uiterlijk: string;
  readonly stand: Expertvraagstand;
  readonly antwoord: Buffer | null;
  readonly gebieden: Buffer | null;
  readonly beantwoordOp: Date | null;
  readonly vastGezichtWeet: boolean;
  readonly gevaarGemeld: boolean;
  readonly persoonId: Id | null;
  readonly gevraagdPersoonId: Id | null;
  readonly wachtId: Id | null;
}

const select = `
  select v.id::text, v.gezin_id::text as "gezinId", v.versie, v.functie, v.trede, v.vraag_versleuteld as vraag, v.gevraagd_als as "gevraagdAls",
    u.naam as "gevraagdDoor", v.gevraagd_op as "gevraagdOp", v.uiterlijk::text, v.stand, v.antwoord_versleuteld as antwoord,
    v.gebieden_versleuteld as gebieden, v.beantwoord_op as "beantwoordOp", v.vastgezicht_weet as "vastGezichtWeet", v.gevaar_gemeld as "gevaarGemeld",
    v.persoon_id::text as "persoonId", v.gevraagd_persoon_id::text as "gevraagdPersoonId", v.wacht_id::text as "wachtId"
  from rondom.expertvraag v left join rondom.gebruiker u on u.id = v.gevraagd_door and u.soort = 'medewerker'`;

export const listExpertvragen = (tx: Tx, gezin: Id): Promise<ExpertvraagRow[]> =>
  tx.query<ExpertvraagRow>(
    'expertvraag.lijst',
    `${select} where v.gezin_id = $1 order by v.stand <> 'open', v.gevraagd_op desc, v.id desc`,
    [gezin],
  );

export const listEigenExpertvragen = (tx: Tx, gezin: Id, persoon: Id): Promise<ExpertvraagRow[]> =>
  tx.query<ExpertvraagRow>(
    'expertvraag.eigen',
    `${select} where v.gezin_id = $1 and v.gevraagd_persoon_id = $2 order by v.stand <> 'open', v.gevraagd_op desc, v.id desc`,
    [gezin, persoon],
  );

export interface NieuweExpertvraag {
  readonly gezin: Id;
  readonly regio: Id;
  readonly functie: Functie;
  readonly trede: Trede;
  readonly vraag: string;
  readonly als: Vrager;
  readonly vertel: boolean;
  readonly persoonId: Id | null;
  readonly wachtId: Id | null;
  readonly uiterlijk: PlainDate;
}

/** One question with its first step. */
export async function insertExpertvraag(tx: Tx, nieuw: NieuweExpertvraag): Promise<Id> {
  const id = await tx.nextId('expertvraag');
  const { gezin, als, trede, uiterlijk } = nieuw;
  const vraag = await seal(tx, gezin, id, 'vraag', nieuw.vraag);
  await tx.query(
    'expertvraag.vraag',
    `insert into rondom.expertvraag (id, gezin_id, wacht_id, persoon_id, regio_id, organisatie_id, functie, trede, vraag_versleuteld,
       gevraagd_als, gevraagd_door, gevraagd_persoon_id, gevraagd_op, trede_sinds, uiterlijk, vastgezicht_weet)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[id, gezin, nieuw.wachtId, nieuw.persoonId, nieuw.regio],
      ...[trede === 'team' ? tx.actor.organisatieId : null, nieuw.functie, trede, vraag],
      ...[als, tx.actor.gebruikerId, als === 'werker' ? null : tx.actor.persoonId],
      ...[tx.now, tx.today, uiterlijk, nieuw.vertel],
    ],
  );
  await tx.query(
    'expertvraag.trede',
    `insert into rondom.expertvraagtrede (gezin_id, expertvraag_id, trede, sinds, uiterlijk, reden) values ($1, $2, $3, $4, $5, 'gevraagd')`,
    [gezin, id, trede, tx.today, uiterlijk],
  );
  return id;
}

type Kolom = 'vraag' | 'antwoord' | 'gebieden';

export const { seal, open: openTekst } = gezinsteksten<Kolom>('expertvraag');

export interface StapRow {
  readonly vraagId: Id;
  readonly trede: Trede;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly reden: 'gevraagd' | 'geenantwoord' | 'uitgestapt';
}

export const listStappen = (tx: Tx, gezin: Id): Promise<StapRow[]> =>
  tx.query<StapRow>(
    'expertvraag.stappen',
    `select expertvraag_id::text as "vraagId", trede, sinds::text, uiterlijk::text, reden from rondom.expertvraagtrede
     where gezin_id = $1 order by id`,
    [gezin],
  );

/** The question, locked, for who may take it back. */
export async function lockExpertvraag(
  tx: Tx,
  id: Id,
): Promise<
  | {
      readonly versie: number;
      readonly gezin: Id;
      readonly stand: Expertvraagstand;
      readonly persoon: Id | null;
      readonly vrager: Id | null;
    }
  | undefined
> {
  const [row] = await tx.query<{
    versie: number;
    gezin: Id;
    stand: Expertvraagstand;
    persoon: Id | null;
    vrager: Id | null;
  }>(
    'expertvraag.lock',
    `select versie, gezin_id::text as gezin, stand, persoon_id::text as persoon, gevraagd_persoon_id::text as vrager
     from rondom.expertvraag where id = $1 for update`,
    [id],
  );
  return row;
}

export async function saveTerug(tx: Tx, id: Id, versie: number): Promise<void> {
  await tx.query(
    'expertvraag.terug',
    "update rondom.expertvraag set stand = 'ingetrokken', beeindigd_op = $2, versie = $3 where id = $1",
    [id, tx.now, versie],
  );
}
