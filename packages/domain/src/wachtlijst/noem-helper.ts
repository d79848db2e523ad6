import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Hulpverlener, Wacht } from './wacht.ts';

export type HelperRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'helperViaMaatregel' }
  | { readonly kind: 'helperDoetNietMee' }
  | { readonly kind: 'helperBegonAl'; readonly op: PlainDate };

/**
 * Naming who will help a child: somebody who takes part. Who carries out a measure is named with the measure, by the
 * team leader.
 * @source Werkafspraak van Rondom: hulp begint met een genoemde hulpverlener
 */
export function decideNoemHelper(
  wacht: Wacht,
  helper: Pick<Hulpverlener, 'medewerker' | 'organisatie'> | undefined,
  today: PlainDate,
): Outcome<Hulpverlener, HelperRefusal> {
  if (wacht.einde !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.einde.op });
  if (wacht.soort === 'vastejeugdbeschermer') return refuse({ kind: 'helperViaMaatregel' });
  if (wacht.begonnen !== undefined) return refuse({ kind: 'helperBegonAl', op: wacht.begonnen.op });
  if (helper === undefined) return refuse({ kind: 'helperDoetNietMee' });
  return accept({ ...helper, benoemdOp: today });
}
