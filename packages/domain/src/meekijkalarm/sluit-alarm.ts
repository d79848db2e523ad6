import { accept, refuse, type Outcome } from '../kern/index.ts';

/** How a person ended an alarm. */
export const alarmuitkomsten = ['wasnodig', 'gesprekgehad', 'maatregelgenomen', 'vergissing'] as const;
export type Alarmuitkomst = (typeof alarmuitkomsten)[number];

export interface OpenAlarm {
  readonly lezer: string;
  readonly gesloten: boolean;
}

export interface SluitAlarm {
  readonly uitkomst: Alarmuitkomst;
  readonly woorden: string;
}

export type SluitAlarmRefusal =
  | { readonly kind: 'eigenAlarm' }
  | { readonly kind: 'alarmAlGesloten' }
  | { readonly kind: 'alarmwoordenOntbreken' };

/**
 * A person other than the reader ends an alarm, with his own words: nothing closes by itself or by a tick alone.
 * @source Afspraak van Rondom: een mens sluit, en niet de lezer zelf
 */
export function decideSluitAlarm(
  alarm: OpenAlarm,
  besluit: SluitAlarm,
  door: string,
): Outcome<SluitAlarm, SluitAlarmRefusal> {
  const refusals: SluitAlarmRefusal[] = [];
  if (alarm.lezer === door) refusals.push({ kind: 'eigenAlarm' });
  if (alarm.gesloten) refusals.push({ kind: 'alarmAlGesloten' });
  const woorden = besluit.woorden.trim();
  if (woorden === '') refusals.push({ kind: 'alarmwoordenOntbreken' });
  return refusals.length > 0 ? refuse(...refusals) : accept({ uitkomst: besluit.uitkomst, woorden });
}
