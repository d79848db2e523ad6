import type { Functie, Trede, Vrager } from '@rondom/domain/expertvraag';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface GevraagdRow {
  readonly id: Id;
  /** To open the text with; never shown. */
  readonly gezinId: Id;
  readonly nummer: number | null;
  readonly functie: Functie;
  readonly trede: Trede;
  readonly regio: string;
  readonly regioId: Id;
  readonly band: string | null;
  readonly vraag: Buffer;
  readonly gevraagdAls: Vrager;
  readonly gevraagdOp: Date;
  readonly tredeSinds: string;
  readonly uiterlijk: string;
  readonly vastGezichtWeet: boolean;
  readonly wachtId: Id | null;
  readonly heeftWeg: boolean;
  readonly versie: number;
}

/** The questions put to the actor, oldest first; or one of them. */
export const listGevraagd = (tx: Tx, id: Id | null): Promise<GevraagdRow[]> =>
  tx.query<GevraagdRow>(
    'expertadvies.gevraagd',
    `select v.id::text, v.gezin_id::text as "gezinId", v.nummer, v.functie, v.trede, v.regio, v.regio_id::text as "regioId", v.band, v.vraag,
       v.gevraagd_als as "gevraagdAls", v.gevraagd_op as "gevraagdOp", v.trede_sinds::text as "tredeSinds", v.uiterlijk::text,
       v.vastgezicht_weet as "vastGezichtWeet", v.wacht_id::text as "wachtId", v.heeft_weg as "heeftWeg", v.versie
     from rondom.expertvragen($1) v order by v.gevraagd_op, v.id`,
    [id],
  );

/** Logs who was asked about, once the act has its number. */
export async function signGevraagd(tx: Tx, ids: readonly Id[], handeling: Id): Promise<void> {
  if (ids.length > 0)
    await tx.query('expertadvies.teken', 'select rondom.teken_expertvragen($1, $2, $3)', [
      ids,
      handeling,
      tx.now,
    ]);
}

export interface Antwoordrij {
  readonly antwoord: Buffer;
  readonly gebieden: Buffer | null;
  readonly gevaar: boolean;
  readonly taakOp: PlainDate;
}

/** False when it was answered, taken back or went up meanwhile. */
export async function saveAntwoord(tx: Tx, { id, versie }: GevraagdRow, rij: Antwoordrij): Promise<boolean> {
  const [row] = await tx.query<{ ok: boolean }>(
    'expertadvies.antwoord',
    'select rondom.beantwoord_expertvraag($1, $2, $3, $4, $5, $6) as ok',
    [id, versie, rij.antwoord, rij.gebieden, rij.gevaar, rij.taakOp],
  );
  return row?.ok === true;
}

export async function saveUitstap(
  tx: Tx,
  { id, versie }: GevraagdRow,
  naar: { readonly trede: Trede; readonly uiterlijk: PlainDate } | undefined,
  taakOp: PlainDate,
): Promise<boolean> {
  const [row] = await tx.query<{ ok: boolean }>(
    'expertadvies.uitstap',
    'select rondom.stap_uit_expertvraag($1, $2, $3, $4, $5) as ok',
    [id, versie, naar?.trede ?? null, naar?.uiterlijk ?? null, taakOp],
  );
  return row?.ok === true;
}
