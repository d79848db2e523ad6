import type { Antwoorder } from '@rondom/domain/portaal';
import { mayBeantwoordKijkvraag } from '@rondom/domain/portaal';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Actor, Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { kijkvraagOf, openAntwoord, openVraag, type KijkvraagRow } from './kijkvraag.store.ts';

/** A question and its answer, as whoever asked and whoever answers see it. */
export interface KijkvraagView {
  readonly id: Id;
  readonly versie: number;
  readonly regelId: Id | null;
  readonly regelOp: string | null;
  readonly persoonId: Id;
  readonly naam: string | null;
  readonly als: string;
  readonly soort: string;
  readonly tekst: string | null;
  readonly gesteldOp: string;
  readonly uiterlijk: string;
  readonly antwoord: {
    readonly tekst: string;
    readonly op: string;
    readonly organisatiesoort: string;
    readonly organisatie: string | null;
    readonly medewerker: string | null;
  } | null;
  readonly acties: readonly 'beantwoord'[];
}

/** To whom a place is secret, the organisation that answers is named by its kind only. */
export interface Kijkvraaglezer {
  readonly plaatsGeheim: boolean;
  readonly antwoorder?: Antwoorder;
}

export const antwoorderOf = (actor: Actor, isVastGezicht: boolean): Antwoorder => ({
  medewerker: medewerkerId(actor.gebruikerId),
  organisatie: organisatieId(actor.organisatieId ?? ''),
  isVastGezicht,
});

export async function kijkvraagViews(
  tx: Tx,
  rows: readonly KijkvraagRow[],
  lezer: Kijkvraaglezer,
): Promise<KijkvraagView[]> {
  const views: KijkvraagView[] = [];
  for (const row of rows) views.push(await kijkvraagView(tx, row, lezer));
  return views;
}

async function kijkvraagView(
  tx: Tx,
  row: KijkvraagRow,
  { plaatsGeheim, antwoorder }: Kijkvraaglezer,
): Promise<KijkvraagView> {
  const answered = row.beantwoordOp !== null;
  const may = antwoorder !== undefined && mayBeantwoordKijkvraag(kijkvraagOf(row), antwoorder, tx.today);
  return {
    id: row.id,
    versie: row.versie,
    regelId: row.regelId,
    regelOp: row.regelOp?.toISOString() ?? null,
    persoonId: row.persoonId,
    naam: row.naam,
    als: row.als,
    soort: row.soort,
    tekst: await openVraag(tx, row),
    gesteldOp: row.gesteldOp.toISOString(),
    uiterlijk: row.uiterlijk,
    antwoord:
      row.beantwoordOp === null
        ? null
        : {
            tekst: (await openAntwoord(tx, row)) ?? '',
            op: row.beantwoordOp.toISOString(),
            organisatiesoort: row.antwoorderSoort ?? '',
            organisatie: plaatsGeheim ? null : row.antwoorderOrganisatie,
            medewerker: row.toontNamen === true ? row.antwoorder : null,
          },
    acties: may && !answered ? ['beantwoord'] : [],
  };
}
