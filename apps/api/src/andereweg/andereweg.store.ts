import { createHash } from 'node:crypto';
import type { AndereWegStand, Hindernis, Plicht, Toestaander, Weggrond } from '@rondom/domain/andereweg';
import type { Id } from '../platform/actor.ts';
import { gezinsteksten, type Tx } from '../platform/database/index.ts';

export type Kolom = 'nodig' | 'hindernis' | 'wie' | 'toegestaan_naam' | 'reden' | 'geleerd';

export const { seal: sealWeg, openOf: openWeg } = gezinsteksten<Kolom>('andereweg');

export interface WegRow {
  readonly id: Id;
  readonly versie: number;
  readonly wachtId: Id;
  readonly persoonId: Id;
  readonly stand: AndereWegStand;
  readonly gevraagdAls: 'vastgezicht' | 'expertteam' | 'regiodirecteur';
  readonly gevraagdDoor: string;
  readonly gevraagdOp: Date;
  readonly nodig: Buffer | null;
  readonly hindernis: Hindernis | null;
  readonly hindernisTekst: Buffer | null;
  readonly toestaat: Toestaander | null;
  readonly kostenCent: string | null;
  readonly wie: Buffer | null;
  readonly grond: Weggrond | null;
  readonly plicht: Plicht | null;
  readonly toegestaanDoor: string | null;
  readonly toegestaanNaam: Buffer | null;
  readonly toegestaanOp: Date | null;
  readonly reden: Buffer | null;
  readonly gestartOp: string | null;
  readonly papierenUiterlijk: string | null;
  readonly papierenOp: string | null;
  readonly geleerd: Buffer | null;
  readonly eindOp: string | null;
}

export const listWegen = (tx: Tx, gezin: Id): Promise<WegRow[]> =>
  tx.query<WegRow>(
    'andereweg.lijst',
    `select a.id::text, a.versie, a.wacht_id::text as "wachtId", a.persoon_id::text as "persoonId", a.stand, a.gevraagd_als as "gevraagdAls",
       u.naam as "gevraagdDoor", a.gevraagd_op as "gevraagdOp", a.nodig_versleuteld as nodig, a.hindernis, a.hindernis_versleuteld as "hindernisTekst",
       a.toestaat, a.kosten_cent::text as "kostenCent", a.wie_versleuteld as wie, a.grond, a.plicht, t.naam as "toegestaanDoor",
       a.toegestaan_naam_versleuteld as "toegestaanNaam", a.toegestaan_op as "toegestaanOp", a.reden_versleuteld as reden, a.gestart_op::text as "gestartOp",
       a.papieren_uiterlijk::text as "papierenUiterlijk", a.papieren_op::text as "papierenOp", a.geleerd_versleuteld as geleerd, a.eind_op::text as "eindOp"
     from rondom.andereweg a join rondom.gebruiker u on u.id = a.gevraagd_door left join rondom.gebruiker t on t.id = a.toegestaan_door
     where a.gezin_id = $1 order by a.gevraagd_op desc, a.id desc`,
    [gezin],
  );

export interface OpenWacht {
  readonly id: Id;
  readonly persoonId: Id;
  readonly regioId: Id;
}

/** A wait of this family that goes on, without another way that is being walked. */
export async function findOpenWacht(tx: Tx, gezin: Id, wacht: Id): Promise<OpenWacht | undefined> {
  const [row] = await tx.query<OpenWacht>(
    'andereweg.wacht',
    `select w.id::text, w.persoon_id::text as "persoonId", w.regio_id::text as "regioId" from rondom.wacht w
     where w.gezin_id = $1 and w.id = $2 and w.beeindigd_op is null
       and not exists (select 1 from rondom.andereweg a where a.wacht_id = w.id and a.stand not in ('geweigerd', 'geleerd', 'gestopt'))`,
    [gezin, wacht],
  );
  return row;
}

export interface TeVeranderen {
  readonly id: Id;
  readonly versie: number;
  readonly stand: AndereWegStand;
  readonly persoonId: Id;
  readonly regioId: Id;
}

export async function lockWeg(tx: Tx, gezin: Id, id: Id): Promise<TeVeranderen | undefined> {
  const [row] = await tx.query<TeVeranderen>(
    'andereweg.lock',
    `select id::text, versie, stand, persoon_id::text as "persoonId", regio_id::text as "regioId" from rondom.andereweg
     where id = $1 and gezin_id = $2 for update`,
    [id, gezin],
  );
  return row;
}

/** A statement's name, one for each set of columns; a name may not be longer than 63 signs. */
const nameOf = (stap: string, namen: readonly string[]): string =>
  `andereweg.${stap}.${createHash('sha256').update(namen.join()).digest('hex').slice(0, 16)}`;

export async function insertWeg(
  tx: Tx,
  gezin: Id,
  id: Id,
  wacht: OpenWacht,
  waarden: Waarden,
): Promise<void> {
  const { namen, plaatsen, inhoud } = columnsOf(waarden, 8);
  await tx.query(
    nameOf('zoek', namen),
    `insert into rondom.andereweg (id, gezin_id, wacht_id, persoon_id, regio_id, stand, gevraagd_als, gevraagd_door, gevraagd_op, ${namen.join(', ')})
     values ($1, $2, $3, $4, $5, 'gezocht', 'vastgezicht', $6, $7, ${plaatsen.join(', ')})`,
    [id, gezin, wacht.id, wacht.persoonId, wacht.regioId, tx.actor.gebruikerId, tx.now, ...inhoud],
  );
}

/** What a step writes down; only the columns that the step is about. */
export interface Waarden {
  readonly nodig_versleuteld?: Buffer;
  readonly hindernis?: Hindernis;
  readonly hindernis_versleuteld?: Buffer;
  readonly toestaat?: Toestaander;
  readonly kosten_cent?: number | null;
  readonly wie_versleuteld?: Buffer | null;
  readonly grond?: Weggrond;
  readonly plicht?: Plicht | null;
  readonly toegestaan_naam_versleuteld?: Buffer | null;
  readonly toegestaan_op?: Date;
  readonly reden_versleuteld?: Buffer;
  readonly gestart_op?: string;
  readonly gestart_door?: Id;
  readonly papieren_uiterlijk?: string;
  readonly papieren_op?: string;
  readonly geleerd_versleuteld?: Buffer;
  readonly geleerd_op?: Date;
  readonly eind_op?: string | null;
}

function columnsOf(waarden: Waarden, vanaf: number) {
  const paren = Object.entries(waarden).filter(([, waarde]) => waarde !== undefined);
  return {
    namen: paren.map(([naam]) => naam),
    plaatsen: paren.map((_, at) => `$${String(vanaf + at)}`),
    inhoud: paren.map(([, waarde]) => waarde as unknown),
  };
}

export async function saveWeg(
  tx: Tx,
  { id, versie }: { readonly id: Id; readonly versie: number },
  stand: AndereWegStand,
  waarden: Waarden,
): Promise<void> {
  const { namen, plaatsen, inhoud } = columnsOf(waarden, 4);
  const zetten = namen.map((naam, at) => `, ${naam} = ${plaatsen[at] ?? ''}`).join('');
  await tx.query(
    nameOf(stand, namen),
    `update rondom.andereweg set stand = $2, versie = $3${zetten} where id = $1`,
    [id, stand, versie, ...inhoud],
  );
}
