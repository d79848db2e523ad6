import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import {
  findStandTegen,
  isSameLezer,
  type Lezer,
  type StandTegen,
  type Woord,
  type WoordLezer,
} from './woord.ts';

/** What holds at the moment of reading, wherever the words would appear. */
export interface Leesfeiten {
  readonly standen: readonly StandTegen[];
  /** Whether a worker takes part in the family today. */
  readonly doetMee: boolean;
}

/**
 * Whether somebody may read own words now: on overview, timeline, search, print, export and "zoals bekend op"
 * alike. A danger that stands since the writer chose, or since the reader was let in, closes it again.
 */
export function mayReadWoord(woord: Woord, lezer: Lezer, feiten: Leesfeiten): boolean {
  if (lezer.soort === 'persoon' && lezer.persoon === woord.schrijver) return true;
  const gekozen = woord.lezers.find((ander) => isSameLezer(ander.lezer, lezer));
  if (gekozen === undefined) return false;
  if (lezer.soort === 'medewerker') return feiten.doetMee;
  const stand = findStandTegen(lezer, feiten.standen);
  // Days only: on the day itself nobody can say which came first, so danger wins.
  if (gekozen.vrijgegevenOp !== undefined) return stand === undefined || gekozen.vrijgegevenOp > stand.sinds;
  return gekozen.stand === 'leest' && stand === undefined;
}

export type GeefWoordVrijRefusal =
  | { readonly kind: 'nietVastGezicht' }
  | { readonly kind: 'lezerNietGekozen' }
  | { readonly kind: 'nogNietGesproken' };

/** The vast gezicht lets a reader read who had to wait, after having spoken with the writer. Nobody else can. */
export function decideGeefWoordVrij(
  state: { readonly woord: Woord; readonly vastGezicht: MedewerkerId | undefined },
  command: { readonly lezer: Lezer; readonly door: MedewerkerId; readonly gesprokenMetSchrijver: boolean },
  today: PlainDate,
): Outcome<Woord, GeefWoordVrijRefusal> {
  const { woord } = state;
  if (command.door !== state.vastGezicht) return refuse({ kind: 'nietVastGezicht' });
  if (!woord.lezers.some(({ lezer }) => isSameLezer(lezer, command.lezer)))
    return refuse({ kind: 'lezerNietGekozen' });
  if (!command.gesprokenMetSchrijver) return refuse({ kind: 'nogNietGesproken' });
  const free = (ander: WoordLezer): WoordLezer =>
    isSameLezer(ander.lezer, command.lezer) ? { ...ander, stand: 'leest', vrijgegevenOp: today } : ander;
  return accept({ ...woord, lezers: woord.lezers.map(free) });
}
