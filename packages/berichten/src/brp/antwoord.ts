import type { BrpPersoon } from '@rondom/domain/brp';
import { accept, type Outcome, refuse } from '@rondom/domain/kern';
import { asObject, type Json } from './json.ts';
import { readBrpPersoon } from './persoon.ts';

export type BrpAntwoordRefusal =
  | { readonly kind: 'brpAntwoordGeenObject' }
  | { readonly kind: 'brpAntwoordAnderType' }
  | { readonly kind: 'brpAntwoordZonderPersonen' }
  | { readonly kind: 'brpPersoonOnleesbaar'; readonly plaats: number };

/**
 * The answer to a raadpleging by burgerservicenummer. An answer without persons is a good answer: nobody has
 * that number.
 * @source BRP API personen 2.7, RaadpleegMetBurgerservicenummerResponse
 */
export function readBrpAntwoord(value: unknown): Outcome<readonly BrpPersoon[], BrpAntwoordRefusal> {
  const json = asObject(value);
  if (json === undefined) return refuse({ kind: 'brpAntwoordGeenObject' });
  if (json['type'] !== 'RaadpleegMetBurgerservicenummer') return refuse({ kind: 'brpAntwoordAnderType' });
  const personen = json['personen'];
  if (!Array.isArray(personen)) return refuse({ kind: 'brpAntwoordZonderPersonen' });
  const gelezen = personen.map((persoon: unknown) => asObject(persoon));
  const objecten = gelezen.filter((persoon): persoon is Json => persoon !== undefined);
  if (objecten.length < gelezen.length)
    return refuse({ kind: 'brpPersoonOnleesbaar', plaats: gelezen.indexOf(undefined) });
  return accept(objecten.map(readBrpPersoon));
}
