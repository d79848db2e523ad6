import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome } from '../kern/index.ts';

/** Somebody of the family beside a text that was written: whether he reads it, and when he opened it. */
export interface Tekstlezer {
  readonly persoon: PersoonId;
  readonly leest: boolean;
  readonly gelezenOp: Date | undefined;
}

/** What a worker says when he shares while a veiligheidsstand stands: the danger, and what was done about it. */
export interface Gevaarwoorden {
  readonly gevaar?: string | undefined;
  readonly gedaan?: string | undefined;
}

export type GevaarwoordenRefusal =
  | { readonly kind: 'gevaarNietBenoemd'; readonly lezers: readonly PersoonId[] }
  | { readonly kind: 'gedaanNietBenoemd' };

/** Sharing while a veiligheidsstand stands is possible: in own words, danger and what was done about it. */
export function listGevaarRefusals(
  veiligheidsstand: boolean,
  lezers: readonly PersoonId[],
  { gevaar = '', gedaan = '' }: Gevaarwoorden,
): GevaarwoordenRefusal[] {
  if (!veiligheidsstand || lezers.length === 0) return [];
  return [
    ...(gevaar.trim() === '' ? [{ kind: 'gevaarNietBenoemd' as const, lezers }] : []),
    ...(gedaan.trim() === '' ? [{ kind: 'gedaanNietBenoemd' as const }] : []),
  ];
}

export type NeemTerugRefusal =
  | { readonly kind: 'nietGedeeldMet'; readonly persoon: PersoonId }
  | { readonly kind: 'alGelezen'; readonly persoon: PersoonId; readonly op: string };

/**
 * Taking a text back from one reader: as long as that person has not opened it. What was read stays read, and saying
 * otherwise would be untrue.
 * @source Jeugdwet art. 7.3.10
 */
export function decideNeemTerug(
  lezers: readonly Tekstlezer[],
  persoon: PersoonId,
): Outcome<PersoonId, NeemTerugRefusal> {
  const lezer = lezers.find((gevonden) => gevonden.persoon === persoon);
  if (lezer?.leest !== true) return refuse({ kind: 'nietGedeeldMet', persoon });
  if (lezer.gelezenOp !== undefined)
    return refuse({ kind: 'alGelezen', persoon, op: lezer.gelezenOp.toISOString() });
  return accept(persoon);
}

export interface DeelMet extends Gevaarwoorden {
  readonly persoon: PersoonId;
  readonly reden: string;
}

export interface Deelfeiten {
  readonly leden: readonly { readonly id: PersoonId; readonly overleden: boolean }[];
  readonly lezers: readonly Tekstlezer[];
  readonly veiligheidsstand: boolean;
}

export type DeelMetRefusal =
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'leestAl'; readonly persoon: PersoonId }
  | { readonly kind: 'deelredenOntbreekt' }
  | GevaarwoordenRefusal;

/**
 * Sharing a text later with one person more: an act of a worker, per person, with the reason; while a
 * veiligheidsstand stands it names the danger.
 * @source Jeugdwet art. 7.3.10, 7.3.11 lid 1
 */
export function decideDeelMet(feiten: Deelfeiten, command: DeelMet): Outcome<DeelMet, DeelMetRefusal> {
  const { persoon, reden } = command;
  const refusals: DeelMetRefusal[] = [];
  if (!feiten.leden.some(({ id, overleden }) => id === persoon && !overleden))
    refusals.push({ kind: 'persoonNietInGezin', persoon });
  if (feiten.lezers.some((lezer) => lezer.persoon === persoon && lezer.leest))
    refusals.push({ kind: 'leestAl', persoon });
  if (reden.trim() === '') refusals.push({ kind: 'deelredenOntbreekt' });
  refusals.push(...listGevaarRefusals(feiten.veiligheidsstand, [persoon], command));
  return refusals.length > 0 ? refuse(...refusals) : accept(command);
}
