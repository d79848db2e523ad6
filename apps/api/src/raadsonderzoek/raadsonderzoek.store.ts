import type { EerdereBand } from '@rondom/domain/betrokkenheid';
import type { Raadsuitkomst, Raadsverzoekstand, Raadsweigerreden } from '@rondom/domain/raadsonderzoek';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { sluit } from './raadsverzoek.store.ts';

export interface AanvraagRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly gezin: string;
  readonly versie: number;
  readonly stand: Raadsverzoekstand;
  readonly artikel: string;
  /** Not for who stood around this family before; once taken up it stands with the request itself. */
  readonly vraag: Buffer | null;
  readonly gevraagdDoor: string;
  readonly telefoon: string | null;
  readonly organisatie: string;
  readonly gevraagdOp: Date;
  readonly antwoordOp: string;
  readonly totOp: string | null;
  readonly isMijn: boolean;
  readonly banden: readonly EerdereBand[];
  readonly uitkomst: Raadsuitkomst | null;
  readonly afgerondOp: string | null;
  readonly openVragen: number;
  readonly oudsteVraag: string | null;
}

/** What the Raad of the actor is asked, and what he examines or examined. A function of the database is the only way. */
export const listAanvragen = (tx: Tx, id: Id | null = null): Promise<AanvraagRow[]> =>
  tx.query<AanvraagRow>(
    'raadsaanvraag.lijst',
    `select v.id::text, v.gezin_id::text as "gezinId", v.gezin, v.versie, v.stand, v.artikel, v.vraag, v.gevraagd_door as "gevraagdDoor",
       v.telefoon, v.organisatie, v.gevraagd_op as "gevraagdOp", v.antwoord_op::text as "antwoordOp", v.tot_op::text as "totOp",
       v.is_mijn as "isMijn", v.banden, v.uitkomst, v.afgerond_op::text as "afgerondOp", v.open_vragen as "openVragen",
       v.oudste_vraag::text as "oudsteVraag"
     from rondom.raadsverzoeken($1) v
     order by array_position(array['aangenomen', 'gevraagd', 'afgerond'], v.stand), v.antwoord_op, v.id`,
    [id],
  );

export type Aanvraagantwoord = { readonly tot: PlainDate } | { readonly weigerreden: Raadsweigerreden };

/** False when it was answered meanwhile. */
export async function saveAanvraagantwoord(
  tx: Tx,
  { id, versie }: Pick<AanvraagRow, 'id' | 'versie'>,
  antwoord: Aanvraagantwoord,
  taakOp: PlainDate,
): Promise<boolean> {
  const [row] = await tx.query<{ ok: boolean }>(
    'raadsaanvraag.antwoord',
    'select rondom.beantwoord_raadsverzoek($1, $2, $3, $4, $5) as ok',
    [
      ...[id, versie, 'tot' in antwoord ? antwoord.tot : null],
      ...['weigerreden' in antwoord ? antwoord.weigerreden : null, taakOp],
    ],
  );
  return row?.ok === true;
}

export async function saveEinde(
  tx: Tx,
  { id, versie, gezinId }: Pick<AanvraagRow, 'id' | 'versie' | 'gezinId'>,
  einde: { readonly uitkomst: Raadsuitkomst; readonly zin: string },
  taakOp: PlainDate,
): Promise<boolean> {
  const dicht = await sluit(tx, gezinId, ['raadsverzoek', 'uitkomst'], id, einde.zin);
  const [row] = await tx.query<{ ok: boolean }>(
    'raadsaanvraag.einde',
    'select rondom.rond_raadsverzoek_af($1, $2, $3, $4, $5) as ok',
    [id, versie, einde.uitkomst, dicht, taakOp],
  );
  return row?.ok === true;
}

export async function insertVraag(
  tx: Tx,
  { gezin, verzoek }: { readonly gezin: Id; readonly verzoek: Id },
  vraag: string,
  antwoordOp: PlainDate,
): Promise<Id> {
  const id = await tx.nextId('raadsvraag');
  await tx.query(
    'raadsonderzoek.vraag',
    `insert into rondom.raadsvraag (id, gezin_id, raadsverzoek_id, vraag_versleuteld, gesteld_door, gesteld_op, antwoord_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[id, gezin, verzoek, await sluit(tx, gezin, ['raadsvraag', 'vraag'], id, vraag)],
      ...[tx.actor.gebruikerId, tx.now, antwoordOp],
    ],
  );
  return id;
}
