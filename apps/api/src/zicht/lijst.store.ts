import type { IntussenVeilig, Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Padsoort, Urgentie } from '@rondom/domain/zicht';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Zichtfeitenrij } from './zicht.store.ts';

export interface MijnZichtrij {
  readonly wachtId: Id;
  readonly gezinId: Id;
  readonly persoonId: Id;
  readonly naam: string;
  readonly wachtOp: Wachtsoort;
  readonly ritme: number;
  readonly volgendeOp: string;
  readonly laatsteOp: string | null;
  readonly doetMee: boolean;
}

/** The children that the actor was named to watch, the most pressing look first. */
export function listMijnZichten(tx: Tx): Promise<MijnZichtrij[]> {
  return tx.query<MijnZichtrij>(
    'zicht.mijn',
    `select m.wacht_id::text as "wachtId", m.gezin_id::text as "gezinId", m.persoon_id::text as "persoonId", m.naam, m.wacht_op as "wachtOp",
       m.ritme, m.volgende_op::text as "volgendeOp", m.laatste_op::text as "laatsteOp",
       m.gezin_id = any(platform.mijn_gezinnen('gezin', 'lees')) as "doetMee"
     from rondom.mijn_zichten() m`,
  );
}

export interface Teamzichtrij {
  readonly feiten: Zichtfeitenrij;
  readonly gezin: string;
  readonly naam: string;
  readonly wachter: string | null;
  readonly urgentie: Urgentie | null;
  readonly pad: readonly Padsoort[];
  readonly veilig: IntussenVeilig;
}

/** The children that wait in the families of one's team: who watches, and what is missing. */
export function listTeamzicht(tx: Tx): Promise<Teamzichtrij[]> {
  return tx.query<Teamzichtrij>(
    'zicht.team',
    `select f.feiten, g.naam as gezin, coalesce(nullif(p.roepnaam, ''), split_part(p.voornamen, ' ', 1)) as naam, w.veilig,
       (select u.naam from rondom.gebruiker u where u.id = (f.feiten -> 'zicht' ->> 'gebruikerId')::bigint) as wachter,
       (select x.urgentie from rondom.urgentie x where x.wacht_id = w.id order by x.id desc limit 1) as urgentie,
       array(select s.soort from rondom.padstap s where s.wacht_id = w.id and s.gedaan_op is null order by s.id) as pad
     from rondom.wacht w join rondom.gezin g on g.id = w.gezin_id join rondom.persoon p on p.id = w.persoon_id
     cross join lateral (select rondom.zicht_feiten(w.id) as feiten) f
     where w.beeindigd_op is null and f.feiten is not null and w.gezin_id = any(platform.mijn_gezinnen('zicht', 'lees'))
     order by w.uiterlijk, w.id`,
  );
}

export interface Tekortrij {
  readonly regioId: Id;
  readonly regio: string;
  readonly kinderen: number;
  readonly oudsteOp: string;
  readonly gemeldOp: string | null;
}

/** Per region: children of one's own GI without a worker beyond the fifth working day. */
export function listTekort(tx: Tx): Promise<Tekortrij[]> {
  return tx.query<Tekortrij>(
    'zicht.tekort',
    `select t.regio_id::text as "regioId", t.regio, t.kinderen, t.oudste_op::text as "oudsteOp", t.gemeld_op::text as "gemeldOp" from rondom.tekort() t`,
  );
}

export async function insertTekortmelding(tx: Tx, { regioId, kinderen, oudsteOp }: Tekortrij): Promise<Id> {
  const id = await tx.nextId('tekortmelding');
  await tx.query(
    'zicht.insert-tekort',
    `insert into rondom.tekortmelding (id, organisatie_id, regio_id, kinderen, oudste_op, op, door) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, tx.actor.organisatieId, regioId, kinderen, oudsteOp, tx.today, tx.actor.gebruikerId],
  );
  return id;
}

export interface WieLetOpRij {
  readonly persoonId: Id;
  /** Null: nobody watches. */
  readonly naam: string | null;
  readonly gezienOp: string | null;
}

/** Who looks after the children that this family member reads for. */
export function listWieLetOp(tx: Tx, gezin: Id): Promise<WieLetOpRij[]> {
  return tx.query<WieLetOpRij>(
    'zicht.wie-let-op',
    `select w.persoon_id::text as "persoonId", w.naam, w.gezien_op::text as "gezienOp" from rondom.wie_let_op($1) w`,
    [gezin],
  );
}
