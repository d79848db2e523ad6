import type { Alarmuitkomst, Reden } from '@rondom/domain/meekijkalarm';
import type { Id, Rol } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface AlarmRow {
  readonly id: Id;
  readonly lezerId: Id;
  readonly lezer: string;
  readonly rol: Rol;
  readonly organisatie: string;
  readonly gezinId: Id | null;
  readonly dag: string;
  readonly eersteOp: Date;
  readonly laatsteOp: Date;
  readonly gevondenOp: Date;
  readonly aantalRegels: number;
  readonly redenen: readonly Reden[];
  readonly uitkomst: Alarmuitkomst | null;
  readonly geslotenOp: Date | null;
  readonly geslotenDoor: string | null;
  readonly woorden: Buffer | null;
  readonly versie: number;
}

const kolommen = `a.id::text, a.gebruiker_id::text as "lezerId", u.naam as lezer, a.rol, o.naam as organisatie, a.gezin_id::text as "gezinId",
  a.dag::text, a.eerste_op as "eersteOp", a.laatste_op as "laatsteOp", a.gevonden_op as "gevondenOp", cardinality(a.handelingen) as "aantalRegels",
  a.redenen, a.uitkomst, a.gesloten_op as "geslotenOp", d.naam as "geslotenDoor", a.woorden_versleuteld as woorden, a.versie`;
const uit = `rondom.meekijkalarm a join rondom.gebruiker u on u.id = a.gebruiker_id join rondom.organisatie o on o.id = a.organisatie_id
  left join rondom.gebruiker d on d.id = a.gesloten_door`;

/** What is open, oldest first; then what was closed since an instant, last first. */
export function listAlarmen(tx: Tx, sinds: Date): Promise<AlarmRow[]> {
  return tx.query<AlarmRow>(
    'meekijkalarm.lijst',
    `select ${kolommen} from ${uit} where a.gesloten_op is null or a.gesloten_op >= $1
     order by a.gesloten_op desc nulls first, a.laatste_op, a.id limit 200`,
    [sinds],
  );
}

export async function findAlarm(tx: Tx, id: Id): Promise<AlarmRow | undefined> {
  const [row] = await tx.query<AlarmRow>(
    'meekijkalarm.een',
    `select ${kolommen} from ${uit} where a.id = $1`,
    [id],
  );
  return row;
}

export interface Alarmregel {
  readonly id: Id;
  readonly op: string;
  readonly handeling: 'lees' | 'zoek' | 'schrijf' | 'geweigerd' | 'bevraag' | 'afdruk' | 'export';
  readonly soortGegevens: string;
  readonly relatie: string;
  readonly grond: string;
  readonly gezinId: Id | null;
}

/** The name of the family and the lines: asked only where the opening is logged. */
export async function getAlarmregels(
  tx: Tx,
  id: Id,
): Promise<{ readonly gezin: string | null; readonly regels: readonly Alarmregel[] }> {
  const [row] = await tx.query<{ gezin: string | null; regels: Alarmregel[] }>(
    'meekijkalarm.regels',
    'select gezin, regels from rondom.alarmregels($1)',
    [id],
  );
  if (!row) throw new Error('an alarm without its lines');
  return { ...row, regels: row.regels.map((regel) => ({ ...regel, op: new Date(regel.op).toISOString() })) };
}

const plek = (id: Id) => ({ tabel: 'meekijkalarm', kolom: 'woorden', rij: id });

export const openWoorden = async (tx: Tx, { id, lezerId, woorden }: AlarmRow): Promise<string | null> =>
  woorden === null ? null : tx.open({ soort: 'gebruiker', id: lezerId }, plek(id), woorden);

/** Returns the new version, or undefined when somebody else was first. */
export async function saveSluiting(
  tx: Tx,
  { id, lezerId }: AlarmRow,
  versie: number,
  besluit: { readonly uitkomst: Alarmuitkomst; readonly woorden: string },
): Promise<number | undefined> {
  const woorden = await tx.seal({ soort: 'gebruiker', id: lezerId }, plek(id), besluit.woorden);
  const [row] = await tx.query<{ versie: number }>(
    'meekijkalarm.sluit',
    `update rondom.meekijkalarm set uitkomst = $3, woorden_versleuteld = $4, gesloten_op = $5, gesloten_door = $6, versie = versie + 1
     where id = $1 and versie = $2 and gesloten_op is null returning versie`,
    [id, versie, besluit.uitkomst, woorden, tx.now, tx.actor.gebruikerId],
  );
  return row?.versie;
}
