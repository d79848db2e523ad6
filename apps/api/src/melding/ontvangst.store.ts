import type { Meldersoort, Meldingstatus, Vervolg } from '@rondom/domain/melding';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Where meldingen of this installation go. */
export async function getVeiligThuis(tx: Tx): Promise<Id> {
  const [row] = await tx.query<{ id: Id }>(
    'melding.veilig-thuis',
    "select id::text from rondom.organisatie where soort = 'veiligthuis' order by id limit 1",
  );
  if (!row) throw new Error('there is no Veilig Thuis to send a melding to');
  return row.id;
}

export async function isNummerVrij(tx: Tx, nummer: string): Promise<boolean> {
  const [row] = await tx.query<{ vrij: boolean }>(
    'melding.nummer-vrij',
    'select rondom.is_meldingnummer_vrij($1) as vrij',
    [nummer],
  );
  return row?.vrij === true;
}

export interface NieuweMelding {
  readonly id: Id;
  readonly nummer: string;
  readonly codeHmac: Buffer;
  readonly organisatieId: Id;
  readonly melderSoort: Meldersoort;
  readonly acuut: boolean;
  readonly aantalPersonen: number;
  readonly inhoud: Buffer;
}

export async function insertMelding(tx: Tx, nieuw: NieuweMelding): Promise<void> {
  await tx.query(
    'melding.insert',
    `insert into rondom.melding (id, nummer, code_hmac, organisatie_id, melder_soort, ontvangen_op, acuut, aantal_personen, inhoud_versleuteld)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      nieuw.id,
      nieuw.nummer,
      nieuw.codeHmac,
      nieuw.organisatieId,
      nieuw.melderSoort,
      tx.now,
      nieuw.acuut,
      nieuw.aantalPersonen,
      nieuw.inhoud,
    ],
  );
}

export interface StandRow {
  readonly melderSoort: Meldersoort;
  readonly ontvangenOp: Date;
  readonly status: Meldingstatus;
  readonly vervolg: Vervolg | null;
}

export async function findStand(tx: Tx, nummer: string, codeHmac: Buffer): Promise<StandRow | undefined> {
  const [row] = await tx.query<StandRow>(
    'melding.stand',
    `select melder_soort as "melderSoort", ontvangen_op as "ontvangenOp", status, vervolg from rondom.melding_stand($1, $2)`,
    [nummer, codeHmac],
  );
  return row;
}
