import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Inzetstand, Teamfunctie, Teamgrond, Teamweigerreden } from '@rondom/domain/veiligheidsteam';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface TeamverzoekRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly gezin: string;
  readonly versie: number;
  readonly functie: Teamfunctie;
  readonly waarvoor: Buffer | null;
  readonly vanaf: string;
  readonly terugkijkOp: string;
  readonly antwoordOp: string;
  readonly gevraagdDoor: string;
  readonly telefoon: string | null;
  readonly organisatie: string;
  readonly gevraagdOp: Date;
  readonly stand: Inzetstand;
  readonly isMijn: boolean;
  readonly teruggestaptOp: string | null;
}

/** What is asked of the team, and where the actor himself stands; the oldest last day first. */
export const listTeamverzoeken = (tx: Tx, id: Id | null = null): Promise<TeamverzoekRow[]> =>
  tx.query<TeamverzoekRow>(
    'teamverzoek.lijst',
    `select v.id::text, v.gezin_id::text as "gezinId", v.gezin, v.versie, v.functie, v.waarvoor, v.vanaf::text, v.terugkijk_op::text as "terugkijkOp",
       v.antwoord_op::text as "antwoordOp", v.gevraagd_door as "gevraagdDoor", v.telefoon, v.organisatie, v.gevraagd_op as "gevraagdOp", v.stand,
       v.is_mijn as "isMijn", v.teruggestapt_op::text as "teruggestaptOp"
     from rondom.veiligheidsverzoeken($1) v
     order by array_position(array['gevraagd', 'aangenomen', 'teruggestapt'], v.stand), v.antwoord_op, v.id`,
    [id],
  );

export interface TeamlidRow {
  readonly id: Id;
  readonly naam: string;
  readonly thuisorganisatieId: Id | null;
  readonly thuisorganisatie: string | null;
  readonly thuissoort: Organisatiesoort | null;
  readonly maatregel: boolean;
  readonly melding: boolean;
  readonly onderzocht: boolean;
}

export const listTeamleden = (tx: Tx, verzoek: Id): Promise<TeamlidRow[]> =>
  tx.query<TeamlidRow>(
    'teamverzoek.leden',
    `select l.gebruiker_id::text as id, l.naam, l.thuisorganisatie_id::text as "thuisorganisatieId", l.thuisorganisatie, l.thuissoort, l.maatregel,
       l.melding, l.onderzocht from rondom.teamleden_voor($1) l`,
    [verzoek],
  );

export type Teamantwoord =
  { readonly gebruikerId: Id; readonly grond: Teamgrond } | { readonly weigerreden: Teamweigerreden };

/** False when it was answered meanwhile. */
export async function saveTeamantwoord(
  tx: Tx,
  { id, versie }: Pick<TeamverzoekRow, 'id' | 'versie'>,
  antwoord: Teamantwoord,
  taakOp: PlainDate,
): Promise<boolean> {
  const ja = 'gebruikerId' in antwoord ? antwoord : undefined;
  const [row] = await tx.query<{ gezin: Id | null }>(
    'teamverzoek.antwoord',
    'select rondom.beantwoord_veiligheidsverzoek($1, $2, $3, $4, $5, $6, $7)::text as gezin',
    [
      ...[id, versie, ja?.gebruikerId ?? null, ja?.grond.code ?? null, ja?.grond.artikel ?? null],
      ...['weigerreden' in antwoord ? antwoord.weigerreden : null, taakOp],
    ],
  );
  return row !== undefined && row.gezin !== null;
}
