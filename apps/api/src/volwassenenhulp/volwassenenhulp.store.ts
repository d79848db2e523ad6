import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Actiestand, Hulpstand } from '@rondom/domain/volwassenenhulp';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { hulprollen } from './volwassenenhulp.access.ts';

export interface HulpRow {
  readonly id: Id;
  readonly versie: number;
  readonly persoonId: Id;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly hulpverlenerId: Id | null;
  readonly hulpverlener: string | null;
  readonly telefoon: string | null;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: Date;
  readonly totEnMet: string;
  readonly toestemmingOp: Date | null;
  readonly stand: Hulpstand;
  readonly leeft: boolean;
  readonly beeindigdOp: Date | null;
}

/** Who helps adults of this family as the vast gezicht sees it; what goes on first. */
export const listHulp = (tx: Tx, gezin: Id, id: Id | null = null): Promise<HulpRow[]> =>
  tx.query<HulpRow>(
    'volwassenenhulp.lijst',
    `select h.id::text, h.versie, h.persoon_id::text as "persoonId", o.id::text as "organisatieId", o.naam as organisatie, g.id::text as "hulpverlenerId", g.naam as hulpverlener, g.telefoon,
       u.naam as "gevraagdDoor", h.gevraagd_op as "gevraagdOp", h.tot_en_met::text as "totEnMet",
       (select max(t.beantwoord_op) from rondom.toestemming t where t.id = any(h.toestemming_ids)) as "toestemmingOp", h.stand,
       h.beeindigd_op is null and h.tot_en_met >= platform.vandaag() and rondom.meedenkgrond_geldt(h.toestemming_ids, platform.vandaag()) as leeft,
       h.beeindigd_op as "beeindigdOp"
     from rondom.volwassenenhulp h
     join rondom.organisatie o on o.id = h.organisatie_id
     join rondom.gebruiker u on u.id = h.gevraagd_door
     left join rondom.gebruiker g on g.id = h.gebruiker_id
     where h.gezin_id = $1 and ($2::bigint is null or h.id = $2)
     order by h.beeindigd_op is not null, h.gevraagd_op desc, h.id desc`,
    [gezin, id],
  );

export interface SignaalRow {
  readonly id: Id;
  readonly hulpId: Id;
  readonly signaal: Buffer;
  readonly gezegdOp: string;
}

export const listSignalen = (tx: Tx, gezin: Id): Promise<SignaalRow[]> =>
  tx.query<SignaalRow>(
    'volwassenenhulp.signalen',
    `select s.id::text, s.volwassenenhulp_id::text as "hulpId", s.signaal, s.gezegd_op::text as "gezegdOp"
     from rondom.kindchecksignalen($1) s order by s.op desc, s.id desc`,
    [gezin],
  );

export interface ActieRow {
  readonly id: Id;
  readonly hulpId: Id;
  readonly versie: number;
  readonly tekst: Buffer;
  readonly uiterlijk: string;
  readonly stand: Actiestand;
  readonly standOp: string | null;
  readonly reden: Buffer | null;
  readonly door: string;
}

/** Actions of adult services that the reader may see: open ones first, by day. */
export const listActies = (
  tx: Tx,
  gezin: Id,
  { hulp = null, id = null }: { readonly hulp?: Id | null; readonly id?: Id | null } = {},
): Promise<ActieRow[]> =>
  tx.query<ActieRow>(
    'hulpactie.lijst',
    `select a.id::text, a.volwassenenhulp_id::text as "hulpId", a.versie, a.tekst_versleuteld as tekst, a.uiterlijk::text, a.stand,
       a.stand_op::text as "standOp", a.reden_versleuteld as reden, u.naam as door
     from rondom.hulpactie a
     join rondom.gebruiker u on u.id = a.gemaakt_door
     where a.gezin_id = $1 and ($2::bigint is null or a.volwassenenhulp_id = $2) and ($3::bigint is null or a.id = $3)
     order by a.stand <> 'open', a.uiterlijk, a.id`,
    [gezin, hulp, id],
  );

export interface Hulporganisatie {
  readonly id: Id;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly buitenRegio: boolean;
  readonly mensen: readonly { readonly id: Id; readonly naam: string }[];
}

/** Services with somebody who helps adults; or one organisation, to decide about it. */
export const listHulporganisaties = (tx: Tx, gezin: Id, id: Id | null = null): Promise<Hulporganisatie[]> =>
  tx.query<Hulporganisatie>(
    'volwassenenhulp.organisaties',
    `select o.id::text, o.naam, o.soort,
       o.gemeente_code is not null and not exists (select 1 from rondom.regio_gemeente rg
         where rg.gemeente_code = o.gemeente_code and rg.regio_id = rondom.regio_van_gezin($1)) as "buitenRegio",
       (select coalesce(json_agg(json_build_object('id', u.id::text, 'naam', u.naam) order by u.naam), '[]') from rondom.gebruiker u
         where u.organisatie_id = o.id and u.actief and u.rol = any($3::text[])) as mensen
     from rondom.organisatie o
     where ($2::bigint is null or o.id = $2)
       and ($2::bigint is not null or exists (select 1 from rondom.gebruiker u where u.organisatie_id = o.id and u.actief and u.rol = any($3::text[])))
     order by o.naam`,
    [gezin, id, [...hulprollen]],
  );

export interface LevendeRow {
  readonly id: Id;
  readonly geboortedatum: string | null;
}

/** Who of the family lives and was born on which day. */
export const listLevenden = (tx: Tx, gezin: Id): Promise<LevendeRow[]> =>
  tx.query<LevendeRow>(
    'volwassenenhulp.levenden',
    `select p.id::text, p.geboortedatum from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.periode @> platform.vandaag() and p.overleden_op is null order by p.id`,
    [gezin],
  );

export interface HulptoestemmingRow {
  readonly id: Id;
  readonly beantwoordOp: Date | null;
  readonly totEnMet: string;
}

export const listHulptoestemmingen = (tx: Tx, ids: readonly Id[]): Promise<HulptoestemmingRow[]> =>
  tx.query<HulptoestemmingRow>(
    'volwassenenhulp.toestemmingen',
    `select id::text, beantwoord_op as "beantwoordOp", tot_en_met::text as "totEnMet" from rondom.toestemming
     where id = any($1::bigint[]) order by tot_en_met, id`,
    [ids],
  );

export interface NieuweHulprij {
  readonly persoonId: Id;
  readonly organisatieId: Id;
  readonly gebruikerId: Id | null;
  readonly totEnMet: string;
  readonly artikel: string;
  readonly toestemmingen: readonly Id[];
}

export async function insertHulp(tx: Tx, gezin: Id, nieuw: NieuweHulprij): Promise<Id> {
  const id = await tx.nextId('volwassenenhulp');
  await tx.query(
    'volwassenenhulp.vraag',
    `insert into rondom.volwassenenhulp (id, gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel,
       toestemming_ids)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, gezin, nieuw.persoonId, nieuw.organisatieId, nieuw.gebruikerId, tx.actor.gebruikerId, tx.now],
      ...[nieuw.totEnMet, nieuw.artikel, nieuw.toestemmingen],
    ],
  );
  return id;
}

export const saveHulpTerug = (tx: Tx, id: Id, versie: number): Promise<unknown> =>
  tx.query(
    'volwassenenhulp.terug',
    "update rondom.volwassenenhulp set stand = 'ingetrokken', beeindigd_op = $2, versie = $3 where id = $1",
    [id, tx.now, versie],
  );
