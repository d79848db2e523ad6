import { persoonId } from '@rondom/domain/gezin';
import { mayReadWoord, type Leesfeiten, type Lezer, type Woord } from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import { gezinId, roepnaamVan } from '@rondom/domain/gezin';
import { amsterdamDay } from '../platform/clock.ts';
import type { Tx } from '../platform/database/index.ts';
import { openWoord, type WoordRow } from './woord.store.ts';

/** One who may read, by name; `wacht`: only after the vast gezicht has spoken with the writer. */
export interface LezerView {
  readonly soort: 'medewerker' | 'persoon';
  readonly id: string;
  readonly naam: string | null;
  readonly wacht: boolean;
}

export interface WoordView {
  readonly id: string;
  readonly persoonId: string;
  readonly roepnaam: string | null;
  readonly geschrevenOp: string;
  readonly tekst: string;
  readonly verteldAan: string | null;
  readonly lezers: readonly LezerView[];
}

export function roepnaamOf(naam: {
  readonly voornamen: string | null;
  readonly roepnaam: string | null;
}): string | null {
  return (
    roepnaamVan({ voornamen: naam.voornamen ?? undefined, roepnaam: naam.roepnaam ?? undefined }) ?? null
  );
}

/** The words of the rows that the domain lets this reader read, opened. The policies let no others through. */
export async function openWoorden(
  tx: Tx,
  rows: readonly WoordRow[],
  lezer: Lezer,
  feiten: Leesfeiten,
): Promise<WoordView[]> {
  const readable = rows.filter((row) => mayReadWoord(woordOf(row), lezer, feiten));
  const opened: WoordView[] = [];
  for (const row of readable) {
    opened.push({
      id: row.id,
      persoonId: row.schrijverId,
      roepnaam: roepnaamOf(row),
      geschrevenOp: row.geschrevenOp.toISOString(),
      tekst: await openWoord(tx, row),
      verteldAan: row.verteldAan,
      lezers: row.lezers.map(lezerView),
    });
  }
  return opened;
}

export const lezerView = (lezer: WoordRow['lezers'][number]): LezerView =>
  lezer.gebruikerId !== null
    ? { soort: 'medewerker', id: lezer.gebruikerId, naam: lezer.gebruiker, wacht: lezer.wacht }
    : { soort: 'persoon', id: lezer.persoonId ?? '', naam: roepnaamOf(lezer), wacht: lezer.wacht };

/** Who wrote what for whom, without the texts. */
export const geschrevenWoorden = (rows: readonly WoordRow[]): Woord[] => rows.map(woordOf);

/** The decision needs who wrote and who was chosen; the text stays closed until it has said yes. */
export const woordOf = (row: WoordRow): Woord => ({
  gezin: gezinId(row.gezinId),
  schrijver: persoonId(row.schrijverId),
  tekst: '',
  geschrevenOp: amsterdamDay(row.geschrevenOp),
  lezers: row.lezers.map((lezer) => ({
    lezer:
      lezer.gebruikerId !== null
        ? { soort: 'medewerker', medewerker: medewerkerId(lezer.gebruikerId) }
        : { soort: 'persoon', persoon: persoonId(lezer.persoonId ?? '') },
    stand: lezer.wacht ? 'wacht' : 'leest',
  })),
});
