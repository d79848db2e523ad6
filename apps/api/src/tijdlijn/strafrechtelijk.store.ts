import type { Merk } from '@rondom/domain/grondslag';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface TeMerken {
  readonly gemerkt: boolean;
  readonly personen: readonly Id[];
}

/** A note of the own organisation in this family. */
export async function findTeMerken(tx: Tx, gezin: Id, notitie: Id): Promise<TeMerken | undefined> {
  const [row] = await tx.query<TeMerken>(
    'strafrechtelijk.notitie',
    `select exists (select 1 from rondom.strafrechtelijk s where s.contactnotitie_id = n.id and s.geeindigd_op is null) as gemerkt,
       (select coalesce(json_agg(p.persoon_id::text), '[]') from rondom.contactnotitie_persoon p where p.contactnotitie_id = n.id) as personen
     from rondom.contactnotitie n where n.id = $1 and n.gezin_id = $2 and n.organisatie_id = $3`,
    [notitie, gezin, tx.actor.organisatieId],
  );
  return row;
}

export async function insertMerk(tx: Tx, gezin: Id, notitie: Id, merk: Merk): Promise<Id> {
  const [row] = await tx.query<{ id: Id }>(
    'strafrechtelijk.merk',
    `insert into rondom.strafrechtelijk (gezin_id, contactnotitie_id, bron, tot_en_met, stilte_tot, door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7) returning id::text`,
    [gezin, notitie, merk.bron, merk.totEnMet, merk.stilteTot ?? null, tx.actor.gebruikerId, tx.now],
  );
  if (!row) throw new Error('nothing was marked');
  return row.id;
}

export interface MerkRow {
  readonly id: Id;
  readonly versie: number;
  readonly bron: Merk['bron'];
  readonly totEnMet: string;
  readonly stilteTot: string | null;
}

const select = `select id::text, versie, bron, tot_en_met::text as "totEnMet", stilte_tot::text as "stilteTot"
  from rondom.strafrechtelijk where contactnotitie_id = $1 and geeindigd_op is null`;

/** The mark on a note, also after its last day: then it closes nothing any more. */
export async function findMerk(tx: Tx, notitie: Id): Promise<MerkRow | undefined> {
  return (await tx.query<MerkRow>('strafrechtelijk.find', select, [notitie]))[0];
}

export async function saveEinde(tx: Tx, id: Id, versie: number): Promise<void> {
  await tx.query(
    'strafrechtelijk.einde',
    'update rondom.strafrechtelijk set geeindigd_op = $2, geeindigd_door = $3, versie = $4 where id = $1',
    [id, tx.now, tx.actor.gebruikerId, versie],
  );
}
