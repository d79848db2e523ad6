import type { Hulpdaad, Hulpstand } from '@rondom/domain/volwassenenhulp';
import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface HulpverzoekRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly versie: number;
  readonly stand: Hulpstand;
  readonly leeft: boolean;
  readonly intake: boolean;
  readonly persoonId: Id | null;
  readonly persoon: string | null;
  readonly gevraagdDoor: string;
  readonly telefoon: string | null;
  readonly organisatiesoort: Organisatiesoort;
  readonly gevraagdOp: Date;
  readonly totEnMet: string;
  readonly artikel: string;
  readonly toestemmingOp: Date | null;
  readonly actiesOpen: number;
  readonly eersteActie: string | null;
  readonly kindcheckOp: Date | null;
  readonly opnieuwOp: string | null;
}

/** Whom the actor helps, or is asked to; or one of them. A function of the database is the only way. */
export const listHulpverzoeken = (tx: Tx, id: Id | null): Promise<HulpverzoekRow[]> =>
  tx.query<HulpverzoekRow>(
    'hulpverzoek.lijst',
    `select v.id::text, v.gezin_id::text as "gezinId", v.versie, v.stand, v.leeft, v.intake, v.persoon_id::text as "persoonId", v.persoon,
       v.gevraagd_door as "gevraagdDoor", v.telefoon, v.organisatiesoort, v.gevraagd_op as "gevraagdOp", v.tot_en_met::text as "totEnMet", v.artikel,
       v.toestemming_op as "toestemmingOp", v.acties_open as "actiesOpen", v.eerste_actie::text as "eersteActie", v.kindcheck_op as "kindcheckOp",
       v.opnieuw_op::text as "opnieuwOp"
     from rondom.hulp_aan_mij($1) v
     order by not v.leeft, v.stand <> 'gevraagd', v.eerste_actie nulls last, v.persoon, v.id`,
    [id],
  );

/** Logs whom the list was about, once the act has its number. */
export async function signHulpverzoeken(tx: Tx, ids: readonly Id[], handeling: Id): Promise<void> {
  if (ids.length > 0)
    await tx.query('hulpverzoek.teken', 'select rondom.teken_volwassenenhulp($1, $2, $3)', [
      ids,
      handeling,
      tx.now,
    ]);
}

/** False when something else happened to it meanwhile. */
export async function saveHulpdaad(
  tx: Tx,
  { id, versie }: Pick<HulpverzoekRow, 'id' | 'versie'>,
  daad: Hulpdaad,
  taakOp: PlainDate,
): Promise<boolean> {
  const [row] = await tx.query<{ ok: boolean }>(
    'hulpverzoek.daad',
    'select rondom.doe_volwassenenhulp($1, $2, $3, $4) as ok',
    [id, versie, daad, taakOp],
  );
  return row?.ok === true;
}
