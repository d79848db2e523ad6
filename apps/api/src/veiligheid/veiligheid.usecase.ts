import { persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, type Outcome } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import {
  decideNoteerCijfers,
  type NoteerCijfers,
  type NoteerCijfersRefusal,
} from '@rondom/domain/veiligheid';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { insertCijfers, listBetrokkenen, listCijfers } from './veiligheid.store.ts';
import { veiligheidView, type VeiligheidView } from './veiligheid.view.ts';

export interface NieuweCijfers {
  readonly op: string;
  readonly cijfers: readonly {
    readonly kindId: Id;
    readonly stem: { readonly persoonId: Id } | { readonly gebruikerId: Id };
    readonly cijfer: number | 'nietGevraagd';
  }[];
  readonly conceptOnderwerp?: string;
}

/** How safe it is for each child, as everybody who was asked said it. */
export function readVeiligheid(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<VeiligheidView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'veiligheidscijfer' }, async (tx) => {
    const value = veiligheidView(await listCijfers(tx, gezin), await listBetrokkenen(tx, gezin));
    const personen = value.kinderen.flatMap(({ persoonId: kind, stemmen }) => [
      kind,
      ...stemmen.flatMap(({ stem }) => stem.persoonId ?? []),
    ]);
    return accept({ value, getoond: { gezin, personen } });
  });
}

/** Writes down what everybody said when they were asked. */
export function noteerCijfers(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  nieuw: NieuweCijfers,
): Promise<Outcome<{ id: Id; versie: number }, NoteerCijfersRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'veiligheidscijfer' }, async (tx) => {
    const { leden, vastGezicht } = await listBetrokkenen(tx, gezin);
    const feiten = {
      leden: leden.map(({ id }) => persoonId(id)),
      kinderen: leden.filter(({ rol, geboren }) => rol === 'kind' && geboren).map(({ id }) => persoonId(id)),
      vastGezicht: vastGezicht === undefined ? undefined : medewerkerId(vastGezicht.id),
    };
    const decided = decideNoteerCijfers(feiten, commandOf(nieuw), tx.today);
    if (!decided.ok) return decided;
    const id = await insertCijfers(tx, gezin, decided.value);
    if (nieuw.conceptOnderwerp !== undefined)
      await endConcept(tx, { soort: 'veiligheidscijfer', onderwerp: nieuw.conceptOnderwerp });
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = decided.value.cijfers.map(({ kind }) => kind);
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
  });
}

const commandOf = ({ op, cijfers }: NieuweCijfers): NoteerCijfers => ({
  op: getPlainDate(op),
  cijfers: cijfers.map(({ kindId, stem, cijfer }) => ({
    kind: persoonId(kindId),
    cijfer: cijfer === 'nietGevraagd' ? null : cijfer,
    stem:
      'persoonId' in stem
        ? { soort: 'persoon', persoon: persoonId(stem.persoonId) }
        : { soort: 'medewerker', medewerker: medewerkerId(stem.gebruikerId) },
  })),
});
