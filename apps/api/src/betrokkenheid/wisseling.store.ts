import type {
  Gespreksdeelnemer,
  Weigerreden,
  Wisseling,
  Wisselreden,
  ZonderGesprek,
  ZonderStem,
} from '@rondom/domain/betrokkenheid';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface WisselingRow {
  readonly id: Id;
  readonly vanId: Id;
  readonly van: string;
  readonly naarId: Id;
  readonly naar: string;
  readonly reden: Wisselreden;
  readonly uitleg: Buffer;
  readonly zichtTot: string;
  readonly gevraagdOp: string;
  readonly gesprekOp: string | null;
  readonly gesprekErbij: readonly Gespreksdeelnemer[];
  readonly zonderGesprek: ZonderGesprek | null;
  readonly antwoord: 'aangenomen' | 'geweigerd' | null;
  readonly antwoordOp: string | null;
  readonly weigerreden: Weigerreden | null;
  readonly verteldOp: string | null;
  readonly zonderStem: ZonderStem | null;
  readonly ingegaanOp: string | null;
  readonly ingetrokkenOp: string | null;
  readonly versie: number;
  readonly stemmen: readonly {
    readonly id: Id;
    readonly persoonId: Id;
    readonly op: string;
    readonly tekst: string;
  }[];
}

const kolommen = `w.id::text, w.van_gebruiker_id::text as "vanId", v.naam as van, w.naar_gebruiker_id::text as "naarId", n.naam as naar, w.reden,
  w.uitleg_versleuteld as uitleg, w.zicht_tot::text as "zichtTot", w.gevraagd_op::text as "gevraagdOp", w.gesprek_op::text as "gesprekOp",
  w.gesprek_erbij as "gesprekErbij", w.zonder_gesprek as "zonderGesprek", w.antwoord, w.antwoord_op::text as "antwoordOp", w.weigerreden,
  w.verteld_op::text as "verteldOp", w.zonder_stem as "zonderStem", w.ingegaan_op::text as "ingegaanOp",
  w.ingetrokken_op::text as "ingetrokkenOp", w.versie,
  (select coalesce(json_agg(json_build_object('id', s.id::text, 'persoonId', s.persoon_id::text, 'op', s.op,
      'tekst', encode(s.tekst_versleuteld, 'hex')) order by s.id), '[]') from rondom.wisselingstem s where s.wisseling_id = w.id) as stemmen`;
const van = `rondom.wisseling w join rondom.gebruiker v on v.id = w.van_gebruiker_id join rondom.gebruiker n on n.id = w.naar_gebruiker_id`;

/** Every change of face of this family, the newest first; the words of the family beside each, sealed. */
export const listWisselingen = (tx: Tx, gezin: Id): Promise<WisselingRow[]> =>
  tx.query<WisselingRow>(
    'wisseling.lijst',
    `select ${kolommen} from ${van} where w.gezin_id = $1 order by w.id desc`,
    [gezin],
  );

export async function lockWisseling(tx: Tx, gezin: Id, id: Id): Promise<WisselingRow | undefined> {
  await tx.query(
    'wisseling.slot',
    'select 1 from rondom.wisseling where id = $1 and gezin_id = $2 for update',
    [id, gezin],
  );
  const [row] = await tx.query<WisselingRow>(
    'wisseling.een',
    `select ${kolommen} from ${van} where w.gezin_id = $1 and w.id = $2`,
    [gezin, id],
  );
  return row;
}

const dag = (text: string | null) => (text === null ? undefined : getPlainDate(text));

export const wisselingOf = (row: WisselingRow): Wisseling => ({
  van: medewerkerId(row.vanId),
  naar: medewerkerId(row.naarId),
  gesprekOp: dag(row.gesprekOp),
  zonderGesprek: row.zonderGesprek ?? undefined,
  antwoord: row.antwoord ?? undefined,
  verteldOp: dag(row.verteldOp),
  stemmen: row.stemmen.length,
  zonderStem: row.zonderStem ?? undefined,
  ingegaanOp: dag(row.ingegaanOp),
  ingetrokkenOp: dag(row.ingetrokkenOp),
});

export interface OntvangerRow {
  readonly id: Id;
  readonly naam: string;
  readonly organisatie: string;
  readonly inRegio: boolean;
}

export const listOntvangers = (tx: Tx, gezin: Id): Promise<OntvangerRow[]> =>
  tx.query<OntvangerRow>(
    'wisseling.ontvangers',
    'select o.id::text, o.naam, o.organisatie, o.in_regio as "inRegio" from rondom.wisselontvangers($1) o',
    [gezin],
  );

const plek = (tabel: string, kolom: string, rij: Id) => ({ tabel, kolom, rij });

export async function insertWisseling(
  tx: Tx,
  gezin: Id,
  nieuw: {
    readonly naarId: Id;
    readonly reden: Wisselreden;
    readonly uitleg: string;
    readonly zichtTot: PlainDate;
  },
): Promise<Id> {
  const id = await tx.nextId('wisseling');
  const uitleg = await tx.seal({ soort: 'gezin', id: gezin }, plek('wisseling', 'uitleg', id), nieuw.uitleg);
  await tx.query(
    'wisseling.insert',
    `insert into rondom.wisseling (id, gezin_id, van_gebruiker_id, naar_gebruiker_id, reden, uitleg_versleuteld, zicht_tot, gevraagd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, gezin, tx.actor.gebruikerId, nieuw.naarId, nieuw.reden, uitleg, nieuw.zichtTot, tx.today],
  );
  return id;
}

/** What one step writes; what it leaves out stays as it was. */
export interface Stapgegevens {
  readonly gesprekOp?: PlainDate | undefined;
  readonly gesprekErbij?: readonly Gespreksdeelnemer[];
  readonly zonderGesprek?: ZonderGesprek | undefined;
  readonly verteldOp?: PlainDate;
  readonly zonderStem?: ZonderStem;
  readonly ingetrokkenOp?: PlainDate;
}

export async function saveStap(tx: Tx, id: Id, stap: Stapgegevens): Promise<void> {
  await tx.query(
    'wisseling.stap',
    `update rondom.wisseling set gesprek_op = coalesce($2, gesprek_op), gesprek_erbij = coalesce($3, gesprek_erbij),
       zonder_gesprek = coalesce($4, zonder_gesprek), verteld_op = coalesce($5, verteld_op), zonder_stem = coalesce($6, zonder_stem),
       ingetrokken_op = coalesce($7, ingetrokken_op), versie = versie + 1 where id = $1`,
    [
      id,
      stap.gesprekOp ?? null,
      stap.gesprekErbij ?? null,
      stap.zonderGesprek ?? null,
      stap.verteldOp ?? null,
      stap.zonderStem ?? null,
      stap.ingetrokkenOp ?? null,
    ],
  );
}

/** Own words, exactly as they were said. */
export async function insertStem(
  tx: Tx,
  gezin: Id,
  wisseling: Id,
  { persoonId, tekst }: { readonly persoonId: Id; readonly tekst: string },
): Promise<void> {
  const id = await tx.nextId('wisselingstem');
  const verzegeld = await tx.seal({ soort: 'gezin', id: gezin }, plek('wisselingstem', 'tekst', id), tekst);
  await tx.query(
    'wisseling.stem',
    `insert into rondom.wisselingstem (id, gezin_id, wisseling_id, persoon_id, tekst_versleuteld, op, door) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, gezin, wisseling, persoonId, verzegeld, tx.today, tx.actor.gebruikerId],
  );
}

/** Happens when, and only when, everything is done: the database looks once more. */
export async function voerUit(tx: Tx, id: Id): Promise<boolean> {
  const [row] = await tx.query<{ gedaan: boolean }>(
    'wisseling.voer-uit',
    'select rondom.voer_wisseling_uit($1) as gedaan',
    [id],
  );
  return row?.gedaan ?? false;
}

export const openStem = (tx: Tx, gezin: Id, id: Id, hex: string): Promise<string> =>
  tx.open({ soort: 'gezin', id: gezin }, plek('wisselingstem', 'tekst', id), Buffer.from(hex, 'hex'));

export const openUitleg = (tx: Tx, gezin: Id, { id, uitleg }: WisselingRow): Promise<string> =>
  tx.open({ soort: 'gezin', id: gezin }, plek('wisseling', 'uitleg', id), uitleg);
