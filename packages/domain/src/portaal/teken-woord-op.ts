import { heeftLeeftijd, type PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import {
  decideSchrijfWoord,
  type LezersKeuze,
  type SchrijfWoordFeiten,
  type SchrijfWoordRefusal,
} from './schrijf-woord.ts';
import type { Woord } from './woord.ts';

export interface TekenWoordOp {
  /** The child's own words, exactly. */
  readonly tekst: string;
  /** The readers the child chose. */
  readonly keuze: LezersKeuze;
  readonly door: MedewerkerId;
  /** Who of the family sat there. */
  readonly aanwezig: readonly PersoonId[];
}

export type TekenWoordOpRefusal =
  SchrijfWoordRefusal | { readonly kind: 'kindSchrijftZelf' } | { readonly kind: 'aanwezigeNietInGezin' };

/** Words of a child of the family, told to the vast gezicht. */
export interface OpgetekendWoord extends Woord {
  readonly verteldAan: MedewerkerId;
  readonly aanwezig: readonly PersoonId[];
}

/**
 * Words of a child under twelve, written on the worker's device: exactly as said, for the readers the child chose, and
 * told to the vast gezicht. From twelve a child writes itself.
 * @source Jeugdwet art. 7.3.15 (twelve years and older)
 */
export function decideTekenWoordOp(
  feiten: SchrijfWoordFeiten & { readonly gezinsleden: readonly PersoonId[] },
  command: TekenWoordOp,
  today: PlainDate,
): Outcome<OpgetekendWoord, TekenWoordOpRefusal> {
  const { tekst, keuze, door, aanwezig } = command;
  if (heeftLeeftijd(12, feiten.schrijver.geboorte, today)) return refuse({ kind: 'kindSchrijftZelf' });
  const woord = decideSchrijfWoord(feiten, { tekst, keuze, samenMet: door }, today);
  const anderen = [...new Set(aanwezig)].filter((persoon) => persoon !== feiten.schrijver.id);
  const vreemd = anderen.some((persoon) => !feiten.gezinsleden.includes(persoon));
  if (!woord.ok)
    return refuse<TekenWoordOpRefusal>(
      ...woord.refusals,
      ...(vreemd ? [{ kind: 'aanwezigeNietInGezin' as const }] : []),
    );
  if (vreemd) return refuse({ kind: 'aanwezigeNietInGezin' });
  return accept({ ...woord.value, verteldAan: door, aanwezig: anderen });
}
