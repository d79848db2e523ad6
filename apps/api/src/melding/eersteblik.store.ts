import type { EersteBlikGedaan, Vermoeden } from '@rondom/domain/melding';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Whether this family may be linked: it was found by a search that this melding gave ground for. */
export async function isGezinBijMelding(tx: Tx, melding: Id, gezin: Id): Promise<boolean> {
  const [row] = await tx.query<{ mag: boolean }>(
    'melding.gezin-bij',
    'select platform.is_gezin_bij_melding($1, $2) as mag',
    [melding, gezin],
  );
  return row?.mag === true;
}

export async function setGezin(tx: Tx, melding: Id, gezin: Id): Promise<void> {
  await tx.query(
    'melding.set-gezin',
    'update rondom.melding set gezin_id = $2, versie = versie + 1 where id = $1',
    [melding, gezin],
  );
}

export async function becomeTriage(tx: Tx, melding: Id): Promise<void> {
  await tx.query('melding.word-triage', 'select rondom.word_triage($1)', [melding]);
}

export async function findOrganisatiesoort(tx: Tx, organisatie: Id): Promise<Organisatiesoort | undefined> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'melding.organisatiesoort',
    'select soort from rondom.organisatie where id = $1',
    [organisatie],
  );
  return row?.soort;
}

export async function setTriagestand(tx: Tx, melding: Id, vermoeden: Vermoeden): Promise<void> {
  await tx.query('melding.triagestand', 'select rondom.zet_triagestand($1, $2)', [melding, vermoeden]);
}

export async function handOver(tx: Tx, melding: Id, team: Id): Promise<void> {
  await tx.query('melding.draag-over', 'select rondom.draag_over($1, $2)', [melding, team]);
}

export async function endTriage(tx: Tx, melding: Id): Promise<void> {
  await tx.query('melding.beeindig-triage', 'select rondom.beeindig_triage($1)', [melding]);
}

export async function saveEersteBlik(
  tx: Tx,
  melding: Id,
  gedaan: EersteBlikGedaan,
  reden: Buffer,
): Promise<void> {
  await tx.query(
    'melding.eersteblik',
    `update rondom.melding set status = $2, veiligheid = $3, vervolg = $4, reden_versleuteld = $5, beoordeeld_op = $6, beoordeeld_door = $7, versie = versie + 1
     where id = $1`,
    [
      melding,
      gedaan.status,
      gedaan.veiligheid,
      gedaan.vervolg ?? null,
      reden,
      gedaan.beoordeeldOp ?? null,
      tx.actor.gebruikerId,
    ],
  );
}

export interface OuderRow {
  readonly persoon: Id;
  readonly voornaam: string;
  readonly geslachtsnaam: string;
  readonly geslacht: 'man' | 'vrouw' | 'onbekend';
  readonly gevonden: boolean;
  readonly gevaar: boolean;
  readonly verteld: boolean;
}

/** The parents in the linked family; what of it may be shown is the domain's to say. */
export function listOuders(tx: Tx, melding: Id): Promise<OuderRow[]> {
  return tx.query<OuderRow>(
    'melding.ouders',
    `select persoon_id::text as persoon, voornaam, geslachtsnaam, geslacht, gevonden, gevaar, verteld from rondom.melding_ouders($1)`,
    [melding],
  );
}

export async function tellPersonen(tx: Tx, melding: Id, personen: readonly Id[]): Promise<void> {
  await tx.query('melding.vertel', 'select rondom.vertel_melding($1, $2::bigint[])', [melding, personen]);
}
