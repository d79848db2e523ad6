import type { Kindcheck, Meedenkdaad, Meedenkstand } from '@rondom/domain/meedenkvraag';
import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface VerzoekRow {
  readonly id: Id;
  /** To open the text with; never shown. */
  readonly gezinId: Id;
  readonly versie: number;
  readonly stand: Meedenkstand;
  readonly leeft: boolean;
  readonly intake: boolean;
  readonly vraag: Buffer | null;
  readonly overId: Id | null;
  readonly over: string | null;
  readonly gevraagdDoor: string;
  readonly telefoon: string | null;
  readonly organisatiesoort: Organisatiesoort;
  readonly gevraagdOp: Date;
  readonly antwoordOp: string;
  readonly toegangTot: string;
  readonly grond: 'toestemming' | 'wet';
  readonly artikel: string;
  readonly toestemmingOp: Date | null;
  readonly aangenomenOp: Date | null;
  readonly beantwoordOp: Date | null;
  readonly teLaat: boolean;
  readonly beeindigdOp: Date | null;
}

/** The questions put to the actor, oldest last day first; or one of them. A function of the database is the only way. */
export const listVerzoeken = (tx: Tx, id: Id | null): Promise<VerzoekRow[]> =>
  tx.query<VerzoekRow>(
    'meedenkverzoek.lijst',
    `select v.id::text, v.gezin_id::text as "gezinId", v.versie, v.stand, v.leeft, v.intake, v.vraag, v.over_id::text as "overId", v.over,
       v.gevraagd_door as "gevraagdDoor", v.telefoon, v.organisatiesoort, v.gevraagd_op as "gevraagdOp", v.antwoord_op::text as "antwoordOp",
       v.toegang_tot::text as "toegangTot", v.grond, v.artikel, v.toestemming_op as "toestemmingOp", v.aangenomen_op as "aangenomenOp",
       v.beantwoord_op as "beantwoordOp", v.te_laat as "teLaat", v.beeindigd_op as "beeindigdOp"
     from rondom.meedenkvragen_aan_mij($1) v order by v.beeindigd_op is not null, v.antwoord_op, v.id`,
    [id],
  );

export interface DeelRow {
  readonly id: Id;
  readonly soort: 'kracht' | 'doel' | 'bodemlijn' | 'watals';
  readonly stand: 'nieuw' | 'begonnen' | 'lukt' | 'gehaald' | null;
  readonly tekst: Buffer;
}

export const listDeel = (tx: Tx, id: Id): Promise<DeelRow[]> =>
  tx.query<DeelRow>(
    'meedenkdeel.lijst',
    'select d.id::text, d.soort, d.stand, d.tekst from rondom.meedenkdeel($1) d order by d.volgorde, d.id',
    [id],
  );

/** Logs about whom a question is, once the act has its number. */
export async function signVerzoeken(tx: Tx, ids: readonly Id[], handeling: Id): Promise<void> {
  if (ids.length > 0)
    await tx.query('meedenkverzoek.teken', 'select rondom.teken_meedenkvragen($1, $2, $3)', [
      ids,
      handeling,
      tx.now,
    ]);
}

export interface Daadrij {
  readonly daad: Meedenkdaad;
  readonly tekst: Buffer | null;
  readonly kindcheck: Kindcheck | null;
  readonly stapUit: boolean;
  readonly taakOp: PlainDate;
}

/** False when something else happened to the question meanwhile. */
export async function saveDaad(
  tx: Tx,
  { id, versie }: Pick<VerzoekRow, 'id' | 'versie'>,
  { daad, tekst, kindcheck, stapUit, taakOp }: Daadrij,
): Promise<boolean> {
  const [row] = await tx.query<{ ok: boolean }>(
    'meedenkverzoek.daad',
    'select rondom.doe_meedenkvraag($1, $2, $3, $4, $5, $6, $7) as ok',
    [id, versie, daad, tekst, kindcheck, stapUit, taakOp],
  );
  return row?.ok === true;
}
