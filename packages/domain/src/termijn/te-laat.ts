import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { daysLate } from './wacht.ts';
import type { RedenTeLaat } from './stappen.ts';

export type RedenTeLaatRefusal =
  | { readonly kind: 'nietTeLaat'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'andereRedenZonderWoorden' };

/**
 * Why an act came late, said by who answers for it: only of what is late, and in words where the list has none.
 * @source Werkafspraak: een termijn die te laat is noemt de reden, nooit een medewerker
 */
export function decideRedenTeLaat(
  klok: { readonly uiterlijk: PlainDate; readonly gestoptOp: PlainDate | null },
  command: { readonly reden: RedenTeLaat; readonly toelichting?: string | undefined },
  today: PlainDate,
): Outcome<{ readonly reden: RedenTeLaat; readonly toelichting: string | null }, RedenTeLaatRefusal> {
  const toelichting = command.toelichting?.trim() ?? '';
  const refusals: RedenTeLaatRefusal[] = [];
  if (daysLate(klok.uiterlijk, klok.gestoptOp ?? today) === 0)
    refusals.push({ kind: 'nietTeLaat', uiterlijk: klok.uiterlijk });
  if (command.reden === 'andereReden' && toelichting === '')
    refusals.push({ kind: 'andereRedenZonderWoorden' });
  if (refusals.length > 0) return refuse(...refusals);
  return accept({ reden: command.reden, toelichting: toelichting === '' ? null : toelichting });
}
