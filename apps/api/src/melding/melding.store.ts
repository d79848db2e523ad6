import type { Meldersoort, Meldingstatus, Veiligheidsuitkomst, Vervolg } from '@rondom/domain/melding';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { AndereNaam } from '../zoeken/index.ts';

export interface MeldingRegel {
  readonly id: Id;
  readonly nummer: string;
  readonly melderSoort: Meldersoort;
  readonly ontvangenOp: Date;
  readonly acuut: boolean;
  readonly aantalPersonen: number;
  readonly status: Meldingstatus;
  readonly gezinId: Id | null;
  readonly veiligheid: Veiligheidsuitkomst | null;
  readonly vervolg: Vervolg | null;
  readonly beoordeeldOp: string | null;
  readonly versie: number;
}
export interface MeldingRow extends MeldingRegel {
  readonly inhoud: Buffer;
  readonly reden: Buffer | null;
}

const regel = `m.id::text, m.nummer, m.melder_soort as "melderSoort", m.ontvangen_op as "ontvangenOp", m.acuut, m.aantal_personen as "aantalPersonen",
  m.status, m.gezin_id::text as "gezinId", m.veiligheid, m.vervolg, m.beoordeeld_op::text as "beoordeeldOp", m.versie`;

/** What waits for its first look, acute first and oldest first; then what was judged lately. No text is opened. */
export function listMeldingen(tx: Tx): Promise<MeldingRegel[]> {
  return tx.query<MeldingRegel>(
    'melding.list',
    `(select ${regel} from rondom.melding m where m.status <> 'afgerond' order by m.acuut desc, m.ontvangen_op, m.id)
     union all
     (select ${regel} from rondom.melding m where m.status = 'afgerond' order by m.beoordeeld_op desc, m.id desc limit 50)`,
  );
}

export async function findMelding(tx: Tx, id: Id): Promise<MeldingRow | undefined> {
  const [row] = await tx.query<MeldingRow>(
    'melding.find',
    `select ${regel}, m.inhoud_versleuteld as inhoud, m.reden_versleuteld as reden from rondom.melding m where m.id = $1`,
    [id],
  );
  return row;
}

/** The same, held until the end of the transaction: two first looks at once become one and a version conflict. */
export async function lockMelding(tx: Tx, id: Id): Promise<MeldingRow | undefined> {
  const [row] = await tx.query<MeldingRow>(
    'melding.lock',
    `select ${regel}, m.inhoud_versleuteld as inhoud, m.reden_versleuteld as reden from rondom.melding m where m.id = $1 for update`,
    [id],
  );
  return row;
}

export interface MeldingGezin {
  readonly id: Id;
  readonly naam: string;
  readonly vastGezicht: { readonly naam: string; readonly organisatie: string | null } | null;
  readonly team: string | null;
}

/** The family a melding was linked to: its name and whether people are there already, no persons. */
export async function findMeldingGezin(tx: Tx, melding: Id): Promise<MeldingGezin | undefined> {
  const [row] = await tx.query<{
    id: Id;
    naam: string;
    vastgezicht: string | null;
    organisatie: string | null;
    team: string | null;
  }>(
    'melding.gezin',
    'select gezin_id::text as id, naam, vastgezicht, vastgezicht_organisatie as organisatie, team from rondom.melding_gezin($1)',
    [melding],
  );
  if (!row) return undefined;
  const { id, naam, vastgezicht, organisatie, team } = row;
  return { id, naam, vastGezicht: vastgezicht === null ? null : { naam: vastgezicht, organisatie }, team };
}

export interface Bekende {
  readonly persoonId: Id;
  readonly voornamen: string;
  readonly roepnaam: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
  readonly namen: readonly AndereNaam[];
  readonly ouders: readonly Id[];
  readonly gezinId: Id | null;
  readonly gezinsnaam: string | null;
  readonly geslotenOp: string | null;
  readonly vastGezicht: string | null;
  readonly organisatie: string | null;
}

export function searchBekenden(tx: Tx, opdracht: string): Promise<Bekende[]> {
  return tx.query<Bekende>(
    'melding.bekenden',
    `select persoon_id::text as "persoonId", voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, namen, ouders::text[] as ouders,
       gezin_id::text as "gezinId", gezinsnaam, gesloten_op::text as "geslotenOp", vastgezicht as "vastGezicht", vastgezicht_organisatie as organisatie
     from rondom.zoek_bekende_personen($1)`,
    [opdracht],
  );
}
