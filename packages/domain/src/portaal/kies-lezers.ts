import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome } from '../kern/index.ts';
import {
  findStandTegen,
  isSameLezer,
  type Lezer,
  type StandTegen,
  type Woord,
  type WoordLezer,
} from './woord.ts';

export type KiesLezersRefusal =
  { readonly kind: 'nietUwWoorden' } | { readonly kind: 'lezerNietInPlan'; readonly lezer: Lezer };

export interface KiesLezersFeiten {
  readonly woord: Woord;
  /** Who can be chosen today. */
  readonly plan: readonly Lezer[];
  readonly standen: readonly StandTegen[];
  /** Who has opened it already: taking them away cannot undo that. */
  readonly geopendDoor: readonly Lezer[];
}

export interface GekozenLezers {
  readonly lezers: readonly WoordLezer[];
  readonly erbij: readonly WoordLezer[];
  readonly eraf: readonly Lezer[];
  /** Taken away, but they have read it: the writer is told. */
  readonly alGelezen: readonly Lezer[];
}

const includes = (lezers: readonly Lezer[], lezer: Lezer): boolean =>
  lezers.some((ander) => isSameLezer(ander, lezer));

/**
 * The writer changes who may read an earlier text. Fewer readers works at once; more goes by the rules of writing: only
 * who is in the plan, and from whom danger comes he waits for the vast gezicht. Who read it first when it was written
 * stays: that was the vast gezicht of that day, and the promise made then was about that person alone.
 */
export function decideKiesLezers(
  feiten: KiesLezersFeiten,
  command: { readonly door: PersoonId; readonly lezers: readonly Lezer[] },
): Outcome<GekozenLezers, KiesLezersRefusal> {
  const { woord, plan, standen, geopendDoor } = feiten;
  if (command.door !== woord.schrijver) return refuse({ kind: 'nietUwWoorden' });
  const [eerste, ...anderen] = woord.lezers;
  const nu = woord.lezers.map(({ lezer }) => lezer);
  const vreemd = command.lezers.find((lezer) => !includes(nu, lezer) && !includes(plan, lezer));
  if (vreemd !== undefined) return refuse({ kind: 'lezerNietInPlan', lezer: vreemd });
  const blijft = anderen.filter(({ lezer }) => includes(command.lezers, lezer));
  const eraf = anderen.filter((ander) => !blijft.includes(ander)).map(({ lezer }) => lezer);
  const erbij = command.lezers
    .filter((lezer, at) => command.lezers.findIndex((ander) => isSameLezer(ander, lezer)) === at)
    .filter((lezer) => !includes(nu, lezer))
    .map((lezer): WoordLezer => ({
      lezer,
      stand: findStandTegen(lezer, standen) === undefined ? 'leest' : 'wacht',
    }));
  return accept({
    lezers: [...(eerste === undefined ? [] : [eerste]), ...blijft, ...erbij],
    erbij,
    eraf,
    alGelezen: eraf.filter((lezer) => includes(geopendDoor, lezer)),
  });
}
