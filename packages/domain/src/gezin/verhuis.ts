import { accept, geldtOp, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Huishoudlid } from './huishouden.ts';
import type { HuishoudenId, PersoonId } from './ids.ts';
import { heeftLeeftijd, type Persoon } from './persoon.ts';

/** Somebody comes to live somewhere. `ookHier`: a child that keeps its other home too. */
export interface Verhuis {
  readonly persoon: PersoonId;
  readonly naar: HuishoudenId;
  readonly vanaf: PlainDate;
  readonly keuze: 'verhuist' | 'ookHier';
}

/** Where somebody lives or is to live, with the id under which it was recorded. */
export interface Inwoning extends Huishoudlid {
  readonly id: string;
}

export type VerhuisRefusal =
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'vanafInToekomst'; readonly vanaf: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'woontHierAl'; readonly persoon: PersoonId; readonly sinds: PlainDate }
  | { readonly kind: 'woontErLater'; readonly persoon: PersoonId; readonly sinds: PlainDate }
  | { readonly kind: 'tweeHuizenAlleenKind'; readonly persoon: PersoonId };

/**
 * Whether somebody can come to live in a household, and which homes he leaves by it.
 * @source BW 1:247 lid 4-5 (a child may live with either parent)
 */
export function decideVerhuizing(
  state: { readonly leden: readonly Persoon[]; readonly inwoningen: readonly Inwoning[] },
  { persoon, naar, vanaf, keuze }: Verhuis,
  today: PlainDate,
): Outcome<{ readonly verlaat: readonly string[] }, VerhuisRefusal> {
  const wie = state.leden.find(({ id }) => id === persoon);
  if (wie === undefined) return refuse({ kind: 'persoonNietInGezin', persoon });
  const own = state.inwoningen.filter((woont) => woont.persoon === persoon);
  const current = own.filter((woont) => geldtOp(woont, today) || woont.vanaf > vanaf);
  const here = current.find(({ huishouden }) => huishouden === naar);
  const elsewhere = current.filter(({ huishouden }) => huishouden !== naar);
  const refusals: VerhuisRefusal[] = [];
  if (vanaf > today) refusals.push({ kind: 'vanafInToekomst', vanaf, vandaag: today });
  if (here !== undefined) refusals.push({ kind: 'woontHierAl', persoon, sinds: here.vanaf });
  if (keuze === 'ookHier') {
    if (heeftLeeftijd(18, wie.geboorte, today)) refusals.push({ kind: 'tweeHuizenAlleenKind', persoon });
    return refusals.length > 0 ? refuse(...refusals) : accept({ verlaat: [] });
  }
  const later = elsewhere.find((woont) => woont.vanaf > vanaf);
  if (later !== undefined) refusals.push({ kind: 'woontErLater', persoon, sinds: later.vanaf });
  return refusals.length > 0 ? refuse(...refusals) : accept({ verlaat: elsewhere.map(({ id }) => id) });
}
