import { findLaddertermijn, treden, type Ladderafspraak, type Trede } from '@rondom/domain/expertvraag';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { insertAfspraak, listMijnLadders, type Regioladder } from './ladder.store.ts';

const straks = (afspraken: readonly Ladderafspraak[], trede: Trede, dag: PlainDate) => {
  const later = afspraken.find((een) => een.trede === trede && een.geldigVanaf > dag);
  return later === undefined ? null : { werkdagen: later.werkdagen, vanaf: later.geldigVanaf };
};

export type LadderView = ReturnType<typeof ladderView>;

const ladderView = (ladders: readonly Regioladder[], dag: PlainDate) => ({
  regios: ladders.map(({ id, naam, afspraken }) => ({
    id,
    naam,
    treden: treden.map((trede) => ({
      trede,
      ...findLaddertermijn(afspraken, trede, dag),
      straks: straks(afspraken, trede, dag),
    })),
  })),
  acties: ladders.length === 0 ? [] : (['wijzig'] as const),
});

/** How many working days each step has, in the regions one answers for. */
export function readLadder(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<LadderView, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'ladderafspraak' }, async (tx) =>
    accept({
      value: ladderView(await listMijnLadders(tx), tx.today),
      getoond: { gezin: null, personen: [] },
    }),
  );
}

export type AfspraakRefusal =
  { readonly kind: 'nietVoorDezeRegio' } | { readonly kind: 'afspraakVoorVandaag' };

/** A new agreement beside the old: questions that were put earlier keep their day. */
export function legAfspraakVast(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  nieuw: {
    readonly regioId: Id;
    readonly trede: Trede;
    readonly werkdagen: number;
    readonly geldigVanaf: PlainDate;
  },
): Promise<Outcome<{ id: Id; versie: number }, AfspraakRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'ladderafspraak' },
    async (tx): Werk<{ id: Id; versie: number }, AfspraakRefusal> => {
      const mijn = (await listMijnLadders(tx)).some(({ id }) => id === nieuw.regioId);
      if (!mijn) return refuse({ kind: 'nietVoorDezeRegio' as const });
      if (nieuw.geldigVanaf < tx.today) return refuse({ kind: 'afspraakVoorVandaag' as const });
      const id = await insertAfspraak(tx, nieuw);
      return accept({ value: { id, versie: 1 }, getoond: { gezin: null, personen: [] } });
    },
  );
}
