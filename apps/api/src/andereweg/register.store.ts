import type { AndereWegStand, Hindernis, Plicht, Toestaander, Weggrond } from '@rondom/domain/andereweg';
import type { PlainDate } from '@rondom/domain/kern';
import type { Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface RegisterRow {
  readonly id: Id;
  /** To open the texts with; never shown. */
  readonly gezinId: Id;
  readonly nummer: number;
  readonly band: string | null;
  readonly regio: string;
  readonly stand: AndereWegStand;
  readonly gevraagdAls: 'vastgezicht' | 'expertteam' | 'regiodirecteur';
  readonly gevraagdOp: Date;
  readonly wachtOp: Wachtsoort;
  readonly uiterlijk: string;
  readonly nodig: Buffer | null;
  readonly hindernis: Hindernis | null;
  readonly hindernisTekst: Buffer | null;
  readonly toestaat: Toestaander | null;
  readonly kostenCent: string | null;
  readonly grond: Weggrond | null;
  readonly plicht: Plicht | null;
  readonly toegestaanOp: Date | null;
  readonly reden: Buffer | null;
  readonly gestartOp: string | null;
  readonly papierenUiterlijk: string | null;
  readonly papierenOp: string | null;
  readonly geleerd: Buffer | null;
  readonly eindOp: string | null;
  readonly versie: number;
}

/** The ways of the regions the actor answers for, or one of them. */
export const listRegister = (tx: Tx, id: Id | null): Promise<RegisterRow[]> =>
  tx.query<RegisterRow>(
    'anderewegregister.lijst',
    `select a.id::text, a.gezin_id::text as "gezinId", a.nummer, a.band, a.regio, a.stand, a.gevraagd_als as "gevraagdAls", a.gevraagd_op as "gevraagdOp",
       a.wacht_op as "wachtOp", a.uiterlijk::text, a.nodig, a.hindernis, a.hindernis_tekst as "hindernisTekst", a.toestaat, a.kosten_cent::text as "kostenCent",
       a.grond, a.plicht, a.toegestaan_op as "toegestaanOp", a.reden, a.gestart_op::text as "gestartOp", a.papieren_uiterlijk::text as "papierenUiterlijk",
       a.papieren_op::text as "papierenOp", a.geleerd, a.eind_op::text as "eindOp", a.versie
     from rondom.andere_wegen($1) a order by a.gevraagd_op desc, a.id desc`,
    [id],
  );

export async function signRegister(tx: Tx, ids: readonly Id[], handeling: Id): Promise<void> {
  if (ids.length > 0)
    await tx.query('anderewegregister.teken', 'select rondom.teken_andere_wegen($1, $2, $3)', [
      ids,
      handeling,
      tx.now,
    ]);
}

export async function askByNummer(
  tx: Tx,
  nummer: number,
  taakOp: PlainDate,
): Promise<{ readonly id: Id; readonly gezinId: Id; readonly bestond: boolean } | undefined> {
  const [row] = await tx.query<{ id: Id; gezinId: Id; bestond: boolean }>(
    'anderewegregister.vraag',
    'select id::text, gezin_id::text as "gezinId", bestond from rondom.vraag_andereweg($1, $2)',
    [nummer, taakOp],
  );
  return row;
}

/** The family that was decided about; undefined when it may not, or was decided or changed meanwhile. */
export async function saveBesluit(
  tx: Tx,
  { id, versie }: RegisterRow,
  besluit: { readonly mag: boolean; readonly reden: Buffer; readonly taakOp: PlainDate },
): Promise<Id | undefined> {
  const [row] = await tx.query<{ gezin: Id | null }>(
    'anderewegregister.besluit',
    'select rondom.beslis_andereweg($1, $2, $3, $4, $5)::text as gezin',
    [id, versie, besluit.mag, besluit.reden, besluit.taakOp],
  );
  return row?.gezin ?? undefined;
}

export interface Voorstel {
  readonly nodig: Buffer;
  readonly hindernis: Hindernis;
  readonly hindernisTekst: Buffer;
  readonly toestaat: Toestaander;
  readonly kostenCent: number | null;
  readonly eindOp: string | null;
}

export async function saveVoorstel(
  tx: Tx,
  id: Id,
  vraag: Id,
  voorstel: Voorstel,
  taakOp: PlainDate,
): Promise<Id | undefined> {
  const weg = {
    ...voorstel,
    nodig: voorstel.nodig.toString('base64'),
    hindernisTekst: voorstel.hindernisTekst.toString('base64'),
  };
  const [row] = await tx.query<{ gezin: Id | null }>(
    'anderewegregister.voorstel',
    'select rondom.stel_andereweg_voor($1, $2, $3, $4)::text as gezin',
    [id, vraag, JSON.stringify(weg), taakOp],
  );
  return row?.gezin ?? undefined;
}
