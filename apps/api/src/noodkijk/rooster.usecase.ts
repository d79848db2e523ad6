import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideDienst, type RoosterRefusal } from '@rondom/domain/noodkijk';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import * as store from './rooster.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
const niemand = { gezin: null, personen: [] } as const;
const view = (rij: store.DienstRij) => ({
  ...rij,
  van: rij.van.toISOString(),
  tot: rij.tot.toISOString(),
});
type Dienstregel = ReturnType<typeof view>;

export interface Rooster {
  readonly diensten: Dienstregel[];
  readonly medewerkers: store.Keuze[];
  readonly regios: store.Keuze[];
}

/** Who has duty from when to when, for who makes the roster. */
export function readRooster(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Rooster, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'rooster' }, async (tx) =>
    accept({
      value: { diensten: (await store.listDiensten(tx)).map(view), ...(await store.listKeuzes(tx)) },
      getoond: niemand,
    }),
  );
}

export function readMijnDiensten(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<Dienstregel[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijnrooster' }, async (tx) =>
    accept({ value: (await store.listEigenDiensten(tx)).map(view), getoond: niemand }),
  );
}

export interface NieuweDienst {
  readonly medewerkerId: Id;
  readonly regioId: Id;
  readonly van: string;
  readonly tot: string;
}

export function addDienst(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  nieuw: NieuweDienst,
): Promise<Outcome<{ id: Id }, RoosterRefusal | NotFound | GateRefusal>> {
  const doel = { gezin: null, resource: 'rooster' };
  return gate.write(aanvraag, doel, async (tx): Werk<{ id: Id }, RoosterRefusal | NotFound> => {
    const { medewerkers, regios } = await store.listKeuzes(tx);
    const bekend =
      medewerkers.some(({ id }) => id === nieuw.medewerkerId) &&
      regios.some(({ id }) => id === nieuw.regioId);
    if (!bekend) return refuse({ kind: 'nietGevonden' });
    const decided = decideDienst({ van: new Date(nieuw.van), tot: new Date(nieuw.tot) }, tx.now);
    if (!decided.ok) return decided;
    const id = await store.insertDienst(tx, nieuw.medewerkerId, nieuw.regioId, decided.value);
    return accept({ value: { id }, getoond: niemand });
  });
}

/** Takes a duty back: from that moment the card is closed. */
export function trekDienstIn(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
): Promise<Outcome<{ id: Id }, NotFound | GateRefusal>> {
  return gate.write(aanvraag, { gezin: null, resource: 'rooster' }, async (tx): Werk<{ id: Id }, NotFound> =>
    (await store.trekIn(tx, id))
      ? accept({ value: { id }, getoond: niemand })
      : refuse({ kind: 'nietGevonden' }),
  );
}
