import type { Regiotelling } from '@rondom/domain/bord';
import type { IntussenVeilig, Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Urgentie } from '@rondom/domain/zicht';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** A row under the pseudonym of the viewer's organisation, as it was on a day: no name, no place, no exact age. */
export interface BordRow {
  readonly nummer: number;
  readonly regio: string;
  readonly band: string | null;
  readonly wacht_op: Wachtsoort;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly klok_gestopt_op: string | null;
  readonly begonnen_op: string | null;
  readonly bevestigd_nee: number;
  readonly beeindigd_op: string | null;
  readonly beeindigd_als: 'geholpen' | 'zonderhulp' | null;
  readonly veilig: IntussenVeilig | null;
  readonly stap: string | null;
  readonly stap_wie: string | null;
  readonly stap_op: string | null;
  readonly reden: string | null;
  readonly reden_op: string | null;
  readonly heropend: boolean;
  readonly ketendagen: number;
  readonly oog: string | null;
  readonly zonder_oog_sinds: string | null;
  readonly laatste_check: string | null;
  readonly volgende_check: string | null;
  readonly urgentie: Urgentie | null;
  readonly urgentie_herzien_op: string | null;
  readonly vraag_trede: string | null;
  readonly vraag_uiterlijk: string | null;
  readonly andere_weg: string | null;
}

export interface Rijvraag {
  readonly dag: string;
  readonly regio: string | undefined;
  /** The first so many in the order of the board; without, all. Who left that day comes with them. */
  readonly eerste?: number;
}

export function listBordRows(tx: Tx, { dag, regio, eerste }: Rijvraag): Promise<BordRow[]> {
  return tx.query<BordRow>('bord.rijen', 'select * from rondom.bordrijen($1, null, $2, $3)', [
    ...[dag, regio ?? null, eerste ?? null],
  ]);
}

/** How many wait for what because of what, of all rows of the board. */
export interface BordsomRow {
  readonly wacht_op: Wachtsoort;
  readonly reden: string | null;
  readonly aantal: number;
}

export function listBordsom(tx: Tx, { dag, regio }: Rijvraag): Promise<BordsomRow[]> {
  return tx.query<BordsomRow>('bord.som', 'select * from rondom.bordsom($1, $2)', [dag, regio ?? null]);
}

export async function findBordRow(tx: Tx, nummer: number): Promise<BordRow | undefined> {
  const rows = await tx.query<BordRow>('bord.rij', 'select * from rondom.bordrijen(platform.vandaag(), $1)', [
    nummer,
  ]);
  return rows[0];
}

/** Waits that are alike in all that the days are counted from, and how many they are. */
export interface BordwachtRow {
  readonly uiterlijk: string;
  readonly heropend: boolean;
  readonly beeindigd_op: string | null;
  readonly beeindigd_als: 'geholpen' | 'zonderhulp' | null;
  /** In the asked regions alone. */
  readonly verblijven: readonly { readonly vanaf: string; readonly tot: string | null }[];
  readonly aantal: number;
}

/** The waits from which each day since this one is counted. */
export function listBordwachten(tx: Tx, sinds: string, regio: string | undefined): Promise<BordwachtRow[]> {
  return tx.query<BordwachtRow>('bord.wachten', 'select * from rondom.bordwachten($1, $2)', [
    ...[sinds, regio ?? null],
  ]);
}

/** Counts of every region, exact: they pass the domain before they leave the application. */
export async function listTellingen(tx: Tx, dag: string): Promise<Regiotelling[]> {
  const rows = await tx.query<Omit<Regiotelling, 'provincie'> & { readonly provincie: string | null }>(
    'bord.tellingen',
    'select * from rondom.bordtellingen($1)',
    [dag],
  );
  return rows.map(({ provincie, ...rij }) => ({ ...rij, provincie: provincie ?? undefined }));
}

/** Logs that this row was opened, about the child behind it; throws when there is no such row for this viewer. */
export async function signBordRow(tx: Tx, nummer: number, handeling: Id): Promise<void> {
  const [row] = await tx.query<{ ok: boolean }>(
    'bord.teken',
    'select rondom.teken_bordrij($1, $2, $3) as ok',
    [nummer, handeling, tx.now],
  );
  if (row?.ok !== true) throw new Error('the row that was opened was not logged');
}

/** Logs that these rows left the house, about each child behind them. */
export async function signBordRows(tx: Tx, nummers: readonly number[], handeling: Id): Promise<void> {
  if (nummers.length === 0) return;
  const [row] = await tx.query<{ aantal: number }>(
    'bord.teken-rijen',
    'select rondom.teken_bordrijen($1::integer[], $2, $3) as aantal',
    [nummers, handeling, tx.now],
  );
  if ((row?.aantal ?? 0) === 0) throw new Error('the rows that were exported were not logged');
}
