import { datumgrenzen, findOnvolledigeDatum, type OnvolledigeDatum, type PlainDate } from '../kern/index.ts';
import type { Relatieperiode } from './familierelatie.ts';

/** Begin and end as typed; either may be partly unknown or absent. */
export interface RelatieperiodeOpgave {
  readonly vanaf?: string | undefined;
  readonly tot?: string | undefined;
}

export type RelatieperiodeRefusal =
  | { readonly kind: 'relatieBeginOnjuist' }
  | { readonly kind: 'relatieEindeOnjuist' }
  | { readonly kind: 'relatieBeginInToekomst' }
  | { readonly kind: 'relatieEindeInToekomst' }
  | { readonly kind: 'relatieEindeVoorBegin' };

const typed = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
};
const read = (text: string | undefined): OnvolledigeDatum | undefined =>
  text === undefined ? undefined : findOnvolledigeDatum(text);
const bounds = (date: OnvolledigeDatum | undefined) => (date === undefined ? undefined : datumgrenzen(date));

/** The period as given, and everything that is certainly wrong with it. What is not known is never wrong. */
export function readRelatieperiode(
  opgave: RelatieperiodeOpgave,
  today: PlainDate,
): { readonly periode: Relatieperiode; readonly refusals: readonly RelatieperiodeRefusal[] } {
  const [beginText, eindeText] = [typed(opgave.vanaf), typed(opgave.tot)];
  const [vanaf, tot] = [read(beginText), read(eindeText)];
  const [begin, einde] = [bounds(vanaf), bounds(tot)];
  const refusals: RelatieperiodeRefusal[] = [];
  if (beginText !== undefined && vanaf === undefined) refusals.push({ kind: 'relatieBeginOnjuist' });
  if (eindeText !== undefined && tot === undefined) refusals.push({ kind: 'relatieEindeOnjuist' });
  if (begin !== undefined && begin.eerste > today) refusals.push({ kind: 'relatieBeginInToekomst' });
  if (einde !== undefined && einde.eerste > today) refusals.push({ kind: 'relatieEindeInToekomst' });
  if (begin !== undefined && einde !== undefined && einde.laatste < begin.eerste)
    refusals.push({ kind: 'relatieEindeVoorBegin' });
  return { periode: { vanaf, tot }, refusals };
}

/**
 * The days to count with: partly unknown dates count from the first day they can mean, and what ended on a day
 * nobody knows has ended by today. A begin that is not before the end is left out.
 */
export function relatiedagen(
  { vanaf, tot }: Relatieperiode,
  today: PlainDate,
): { readonly vanaf: PlainDate | undefined; readonly tot: PlainDate | undefined } {
  const einde = tot === undefined ? undefined : (datumgrenzen(tot)?.eerste ?? today);
  const begin = bounds(vanaf)?.eerste;
  return {
    vanaf: begin !== undefined && einde !== undefined && begin >= einde ? undefined : begin,
    tot: einde,
  };
}
