import { heeftLeeftijd, isZekerJongerDan, type Persoon, type PersoonId } from '../gezin/index.ts';
import { overlapt, type PlainDate } from '../kern/index.ts';
import { meerderjarigOp } from './laatste-dag.ts';
import { looptijd, type Maatregel } from './maatregel.ts';

export type OtsKindRefusal =
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'kindMeerderjarig'; readonly persoon: PersoonId; readonly ingangsdatum: PlainDate }
  | { readonly kind: 'kindOverleden'; readonly persoon: PersoonId }
  | {
      readonly kind: 'kindHeeftOndertoezichtstelling';
      readonly persoon: PersoonId;
      readonly vanaf: PlainDate;
      readonly tot: PlainDate;
    };

/** What the worker should know, without refusing it. */
export type OtsOpmerking =
  | { readonly code: 'eindigtBijMeerderjarigheid'; readonly persoon: PersoonId; readonly op: PlainDate }
  | { readonly code: 'leeftijdNietZeker'; readonly persoon: PersoonId }
  | { readonly code: 'ongeborenKind'; readonly persoon: PersoonId };

type Looptijd = { readonly vanaf: PlainDate; readonly tot: PlainDate };

/**
 * Whether this child can be placed under supervision: a minor of this family, alive, not under supervision
 * already on a day of this order. Who may be under eighteen is not refused.
 * @source BW 1:255 lid 1 (a minor); BW 1:233
 */
export function listOtsKindRefusals(
  state: { readonly leden: readonly Persoon[]; readonly maatregelen: readonly Maatregel[] },
  kind: PersoonId,
  periode: Looptijd,
): OtsKindRefusal[] {
  const persoon = state.leden.find((lid) => lid.id === kind);
  if (persoon === undefined) return [{ kind: 'persoonNietInGezin', persoon: kind }];
  const refusals: OtsKindRefusal[] = [];
  if (persoon.overlijden !== undefined) refusals.push({ kind: 'kindOverleden', persoon: kind });
  if (heeftLeeftijd(18, persoon.geboorte, periode.vanaf))
    refusals.push({ kind: 'kindMeerderjarig', persoon: kind, ingangsdatum: periode.vanaf });
  const lopend = state.maatregelen
    .filter((maatregel) => maatregel.kind === kind && maatregel.soort === 'ondertoezichtstelling')
    .map(looptijd)
    .find((ander) => ander.vanaf < ander.tot && overlapt(ander, periode));
  if (lopend !== undefined)
    refusals.push({
      kind: 'kindHeeftOndertoezichtstelling',
      persoon: kind,
      vanaf: lopend.vanaf,
      tot: lopend.tot,
    });
  return refusals;
}

/**
 * What makes the order end earlier for one child, or rest on something not certain.
 * @source BW 1:233 (adult at eighteen); BW 1:2 (the unborn child)
 */
export function listOpmerkingen(
  leden: readonly Persoon[],
  kind: PersoonId,
  periode: Looptijd,
): OtsOpmerking[] {
  const geboorte = leden.find((lid) => lid.id === kind)?.geboorte;
  if (geboorte === undefined) return [];
  if (geboorte.soort === 'ongeboren') return [{ code: 'ongeborenKind', persoon: kind }];
  const op = meerderjarigOp(geboorte);
  if (op !== undefined && op < periode.tot)
    return [{ code: 'eindigtBijMeerderjarigheid', persoon: kind, op }];
  return isZekerJongerDan(18, geboorte, periode.vanaf) ? [] : [{ code: 'leeftijdNietZeker', persoon: kind }];
}
