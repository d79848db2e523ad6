import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideHervat,
  decideSchortOp,
  decideVerlengKlok,
  type Dageenheid,
  type Opschortreden,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { leesKaders } from '../termijnregels/index.ts';
import { findKlok, findLoop, loopOf } from './loop.store.ts';
import type { Loopweigering } from './loop.usecase.ts';

/** What somebody is about to write down, before it is. */
export interface Klokproef {
  readonly reden?: Opschortreden | undefined;
  readonly op: PlainDate;
  readonly tot?: PlainDate | undefined;
  readonly aantal?: number | undefined;
  readonly eenheid?: Dageenheid | undefined;
}

export interface Klokproefuitkomst {
  readonly nu: PlainDate;
  /** The last day it would have; null while it would stand still. */
  readonly dan: PlainDate | null;
  /** Days left once it runs again. */
  readonly over: number | null;
}

/** Both dates of a change that nobody made yet: the one that holds and the one that would. Nothing is written. */
export function proefKlok(
  gate: Gate,
  aanvraag: Aanvraag,
  { gezin, termijn }: { readonly gezin: Id; readonly termijn: Id },
  { reden, op, tot, aantal, eenheid }: Klokproef,
): Promise<Outcome<Klokproefuitkomst, Loopweigering | GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'termijn' },
    async (tx): Werk<Klokproefuitkomst, Loopweigering> => {
      const klok = await findKlok(tx, gezin, termijn);
      if (!klok) return refuse({ kind: 'nietGevonden' });
      const loop = loopOf(klok, await findLoop(tx, gezin, termijn));
      const { huidig } = await leesKaders(tx);
      const langer =
        aantal === undefined || eenheid === undefined
          ? undefined
          : { aantal, eenheid, verteldOp: op, woorden: '-' };
      const decided =
        reden !== undefined
          ? decideSchortOp(loop, { reden, op, tot }, tx.today, huidig)
          : langer !== undefined
            ? decideVerlengKlok(loop, langer, tx.today, huidig)
            : decideHervat(loop, op, tx.today, huidig);
      if (!decided.ok) return decided;
      const { uiterlijk, over } = decided.value.verloop;
      return accept({
        value: { nu: klok.uiterlijk, dan: uiterlijk ?? null, over: over ?? null },
        getoond: { gezin, personen: klok.persoonId === null ? [] : [klok.persoonId] },
      });
    },
  );
}
