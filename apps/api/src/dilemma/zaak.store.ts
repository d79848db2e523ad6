import type { Dilemmaontvanger, Dilemmasoort, Dilemmastand, Dilemmauitkomst } from '@rondom/domain/dilemma';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface ZaakRow {
  readonly id: Id;
  /** To open the words with; never shown. */
  readonly gezinId: Id;
  readonly regio: string;
  readonly soort: Dilemmasoort;
  readonly vraag: Buffer;
  readonly vandaag: Buffer;
  readonly organisaties: readonly string[];
  readonly organisatieIds: readonly Id[];
  readonly van: string;
  readonly vrager: string | null;
  readonly vragerTelefoon: string | null;
  readonly aan: Dilemmaontvanger;
  readonly sinds: string;
  readonly werkdagen: number;
  readonly uiterlijk: string;
  readonly stand: Dilemmastand;
  readonly eigenaar: string | null;
  readonly isEigenaar: boolean;
  readonly uitkomst: Dilemmauitkomst | null;
  readonly besluit: Buffer | null;
  readonly besluitOrganisatie: string | null;
  readonly patroon: Buffer | null;
  readonly klaarOp: Date | null;
  readonly versie: number;
}

/** What came to the actor, or one of it: what runs first, by its last day; then what was settled, the youngest first. */
export const listZaken = (tx: Tx, id: Id | null): Promise<ZaakRow[]> =>
  tx.query<ZaakRow>(
    'dilemmazaak.lijst',
    `select d.id::text, d.gezin_id::text as "gezinId", d.regio, d.soort, d.vraag, d.vandaag, d.organisaties, d.organisatie_ids as "organisatieIds", d.van,
       d.vrager, d.vrager_telefoon as "vragerTelefoon", d.aan, d.sinds::text, d.werkdagen, d.uiterlijk::text, d.stand, d.eigenaar, d.is_eigenaar as "isEigenaar",
       d.uitkomst, d.besluit, d.besluit_organisatie as "besluitOrganisatie", d.patroon, d.klaar_op as "klaarOp", d.versie
     from rondom.dilemmas($1) d
     order by d.klaar_op is not null, case when d.klaar_op is null then d.uiterlijk end, d.klaar_op desc, d.id`,
    [id],
  );

export async function countZaken(tx: Tx): Promise<{ readonly lopend: number; readonly teLaat: number }> {
  const [row] = await tx.query<{ lopend: number; teLaat: number }>(
    'dilemmazaak.aantal',
    `select count(*)::int as lopend, count(*) filter (where uiterlijk < platform.vandaag())::int as "teLaat"
     from rondom.dilemmas(null) where klaar_op is null`,
  );
  return row ?? { lopend: 0, teLaat: 0 };
}

export async function signZaken(tx: Tx, ids: readonly Id[], handeling: Id): Promise<void> {
  if (ids.length > 0)
    await tx.query('dilemmazaak.teken', 'select rondom.teken_dilemmas($1, $2, $3)', [ids, handeling, tx.now]);
}

/** The family it is about; undefined when somebody else was first, or it changed meanwhile. */
export async function saveAanneming(tx: Tx, { id, versie }: ZaakRow): Promise<Id | undefined> {
  const [row] = await tx.query<{ gezin: Id | null }>(
    'dilemmazaak.neem-aan',
    'select rondom.neem_dilemma_aan($1, $2)::text as gezin',
    [id, versie],
  );
  return row?.gezin ?? undefined;
}

export interface TeBewaren {
  readonly uitkomst: Dilemmauitkomst;
  readonly besluit: Buffer;
  readonly organisatieId: Id | null;
  readonly patroon: Buffer | null;
}

export async function saveAfronding(
  tx: Tx,
  { id, versie }: ZaakRow,
  klaar: TeBewaren,
): Promise<Id | undefined> {
  const [row] = await tx.query<{ gezin: Id | null }>(
    'dilemmazaak.rond-af',
    'select rondom.rond_dilemma_af($1, $2, $3, $4, $5, $6)::text as gezin',
    [id, versie, klaar.uitkomst, klaar.besluit, klaar.organisatieId, klaar.patroon],
  );
  return row?.gezin ?? undefined;
}
