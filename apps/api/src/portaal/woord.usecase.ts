import { gezinId, persoonId } from '@rondom/domain/gezin';
import { accept, type Outcome } from '@rondom/domain/kern';
import {
  decideSchrijfWoord,
  type Lezer,
  type LezersKeuze,
  type SchrijfWoordFeiten,
  type SchrijfWoordRefusal,
} from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listFamilieleden, listHelpers } from './portaal.store.ts';
import { listPlan } from './portaal.view.ts';
import { findPortaallezer, type Portaallezer } from './toegang.ts';
import { insertWoord, listWoorden } from './woord.store.ts';
import { openWoorden, type WoordView } from './woord.ts';

type Closed = { readonly kind: 'geenToegang' };
type Written = { readonly id: Id; readonly versie: number };

export interface NieuwEigenWoord {
  readonly tekst: string;
  readonly keuze: LezersKeuze['soort'];
  readonly lezers?: { readonly gebruikers: readonly Id[]; readonly personen: readonly Id[] };
  readonly conceptOnderwerp?: string;
}

/** Own words, kept as they were typed, for the readers that were chosen by name. */
export function schrijfWoord(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  nieuw: NieuwEigenWoord,
): Promise<Outcome<Written, SchrijfWoordRefusal | GateRefusal>> {
  const doel = { gezin: null, resource: 'eigenwoord', bereik: 'mijn' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, SchrijfWoordRefusal | Closed> => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id: schrijver } = lezer.value;
    const command = { tekst: nieuw.tekst, keuze: keuzeOf(nieuw) };
    const decided = decideSchrijfWoord(await loadFeiten(tx, lezer.value), command, tx.today);
    if (!decided.ok) return decided;
    const id = await insertWoord(tx, { gezin, schrijver, tekst: nieuw.tekst, lezers: decided.value.lezers });
    if (nieuw.conceptOnderwerp !== undefined)
      await endConcept(tx, { soort: 'woord', onderwerp: nieuw.conceptOnderwerp });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [schrijver] } });
  });
}

function keuzeOf({ keuze, lezers }: NieuwEigenWoord): LezersKeuze {
  if (keuze !== 'ook') return { soort: keuze };
  const gekozen: Lezer[] = [
    ...(lezers?.gebruikers ?? []).map((id) => ({
      soort: 'medewerker' as const,
      medewerker: medewerkerId(id),
    })),
    ...(lezers?.personen ?? []).map((id) => ({ soort: 'persoon' as const, persoon: persoonId(id) })),
  ];
  return { soort: 'ook', lezers: gekozen };
}

async function loadFeiten(tx: Tx, lezer: Portaallezer): Promise<SchrijfWoordFeiten> {
  const helpers = await listHelpers(tx, lezer.gezin);
  const vastGezicht = helpers.find(({ soort }) => soort === 'vastgezicht');
  return {
    gezin: gezinId(lezer.gezin),
    schrijver: { id: lezer.id, geboorte: lezer.geboorte },
    // Asked before anything else: without it there is no reader at all.
    heeftPortaaltoegang: true,
    vastGezicht: vastGezicht === undefined ? undefined : medewerkerId(vastGezicht.gebruikerId),
    plan: listPlan(lezer, await listFamilieleden(tx, lezer.gezin), helpers, tx.today),
    standen: lezer.gevaarVoorMij,
  };
}

/** The words of the family that this worker was chosen to read, with the names of who else reads them. */
export function readWoorden(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<WoordView[], GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'woord' }, async (tx) => {
    const lezer = { soort: 'medewerker', medewerker: medewerkerId(aanvraag.actor.gebruikerId) } as const;
    // The access table has just said that this worker takes part.
    const feiten = { standen: [], doetMee: true };
    const value = await openWoorden(tx, await listWoorden(tx, gezin), lezer, feiten);
    // Who else reads it stands under it by name.
    const personen = value.flatMap(({ persoonId: schrijver, lezers }) => [
      schrijver,
      ...lezers.flatMap(({ soort, id }) => (soort === 'persoon' ? [id] : [])),
    ]);
    return accept({ value, getoond: { gezin, personen } });
  });
}
