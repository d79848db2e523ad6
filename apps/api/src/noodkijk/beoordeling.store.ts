import type { Beperkingsreden, Noodoordeel, Noodreden } from '@rondom/domain/noodkijk';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { zinPlek } from './noodkijk.store.ts';

export interface TeamRij {
  readonly id: Id;
  readonly gezinId: Id;
  readonly gezin: string;
  readonly kijkerId: Id;
  readonly kijker: string;
  readonly organisatieId: Id;
  readonly begonnenOp: Date;
  readonly tot: Date;
  readonly beeindigdOp: Date | null;
  readonly reden: Noodreden | null;
  readonly uiterlijk: string | null;
  readonly oordeel: Noodoordeel | null;
  readonly beoordeeldOp: Date | null;
}

const kolommen = `id::text, gezin_id::text as "gezinId", gezin, kijker_id::text as "kijkerId", kijker, organisatie_id::text as "organisatieId",
  begonnen_op as "begonnenOp", tot, beeindigd_op as "beeindigdOp", reden, uiterlijk::text, beoordeling as oordeel, beoordeeld_op as "beoordeeldOp"`;

/** The looks of colleagues: what is open first, by its last day; what was judged since an instant after. */
export function listTeam(tx: Tx, sinds: Date): Promise<TeamRij[]> {
  return tx.query<TeamRij>(
    'noodkijk.team',
    `select ${kolommen} from rondom.te_beoordelen_noodkijken()
     where beoordeling is null or beoordeling = 'meerweten' or beoordeeld_op >= $1
     order by (beoordeling is not null and beoordeling <> 'meerweten'), uiterlijk, begonnen_op`,
    [sinds],
  );
}

export async function findTeam(tx: Tx, id: Id): Promise<TeamRij | undefined> {
  const [row] = await tx.query<TeamRij>(
    'noodkijk.team-een',
    `select ${kolommen} from rondom.te_beoordelen_noodkijken() where id = $1`,
    [id],
  );
  return row;
}

/** Whether the actor is the looker himself: then he hears that, instead of nothing. */
export async function isEigenNoodkijk(tx: Tx, id: Id): Promise<boolean> {
  const rows = await tx.query(
    'noodkijk.is-eigen',
    'select 1 from rondom.noodkijk where id = $1 and gebruiker_id = $2',
    [id, tx.actor.gebruikerId],
  );
  return rows.length > 0;
}

export interface Erbij {
  readonly gelezen: readonly { readonly resource: string; readonly keren: number }[];
  readonly vastGezicht: string | null;
  readonly namen: readonly string[];
}

export async function getErbij(tx: Tx, id: Id): Promise<Erbij> {
  const [row] = await tx.query<Erbij>(
    'noodkijk.erbij',
    'select gelezen, vastgezicht as "vastGezicht", namen from rondom.noodkijk_erbij($1)',
    [id],
  );
  if (!row) throw new Error('a look without its facts');
  return row;
}

export async function saveOordeel(
  tx: Tx,
  { id, gezinId }: Pick<TeamRij, 'id' | 'gezinId'>,
  besluit: { readonly oordeel: Noodoordeel; readonly gezinszin: string; readonly geefVrij: boolean },
): Promise<void> {
  const zin = await tx.seal({ soort: 'gezin', id: gezinId }, zinPlek(id), besluit.gezinszin);
  await tx.query('noodkijk.beoordeel', 'select rondom.beoordeel_noodkijk($1, $2, $3, $4)', [
    id,
    besluit.oordeel,
    zin,
    besluit.geefVrij,
  ]);
}

export interface BeperkingRij {
  readonly id: Id;
  readonly gebruikerId: Id;
  readonly naam: string;
  readonly organisatieId: Id;
  readonly reden: Beperkingsreden;
  readonly sinds: Date;
  readonly opgehevenOp: Date | null;
  readonly noodkijkId: Id;
}

const beperkingSql = `select b.id::text, b.gebruiker_id::text as "gebruikerId", u.naam, b.organisatie_id::text as "organisatieId", b.reden, b.sinds,
    b.opgeheven_op as "opgehevenOp", b.noodkijk_id::text as "noodkijkId"
  from rondom.noodkijkbeperking b join rondom.gebruiker u on u.id = b.gebruiker_id`;

/** Accounts of the own organisation that are limited now. */
export function listBeperkingen(tx: Tx): Promise<BeperkingRij[]> {
  return tx.query<BeperkingRij>(
    'noodkijk.beperkingen',
    `${beperkingSql} where b.opgeheven_op is null and b.organisatie_id = $1 order by b.sinds`,
    [tx.actor.organisatieId],
  );
}

export async function findBeperking(tx: Tx, id: Id): Promise<BeperkingRij | undefined> {
  const [row] = await tx.query<BeperkingRij>('noodkijk.beperking', `${beperkingSql} where b.id = $1`, [id]);
  return row;
}

export async function hefOp(tx: Tx, id: Id): Promise<void> {
  await tx.query('noodkijk.hef-op', 'select rondom.hef_beperking_op($1)', [id]);
}
