import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideKiesLezers, isSameLezer, type KiesLezersRefusal, type Lezer } from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listFamilieleden, listHelpers } from './portaal.store.ts';
import { listPlan } from './portaal.view.ts';
import { findPortaallezer } from './toegang.ts';
import {
  deleteWoordLezers,
  insertWoordLezers,
  listGeopend,
  listWoorden,
  type WoordRow,
} from './woord.store.ts';
import { lezerView, woordOf, type LezerView } from './woord.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Closed = { readonly kind: 'geenToegang' };
const resource = 'eigenwoord';

export interface WoordLezerView extends LezerView {
  /** Read it first when it was written: stays. */
  readonly eerste: boolean;
  readonly geopend: boolean;
}

const findEigen = async (tx: Tx, gezin: Id, id: Id): Promise<WoordRow | undefined> =>
  (await listWoorden(tx, gezin)).find((row) => row.id === id && row.schrijverId === tx.actor.persoonId);

/** Who may read an own text, and who has opened it. */
export function readLezers(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<WoordLezerView[], GateRefusal | NotFound>> {
  const doel = { gezin: null, resource: 'portaal', bereik: 'mijn' } as const;
  return gate.read(aanvraag, doel, async (tx): Werk<WoordLezerView[], NotFound | Closed> => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const row = await findEigen(tx, lezer.value.gezin, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const geopend = await listGeopend(tx, id);
    const value = row.lezers.map((een, at) => ({
      ...lezerView(een),
      eerste: at === 0,
      geopend: geopend.some((ander) => isSameLezer(ander, lezerOf(een))),
    }));
    return accept({ value, getoond: { gezin: lezer.value.gezin, personen: [lezer.value.id] } });
  });
}

const lezerOf = ({ gebruikerId, persoonId: persoon }: WoordRow['lezers'][number]): Lezer =>
  gebruikerId !== null
    ? { soort: 'medewerker', medewerker: medewerkerId(gebruikerId) }
    : { soort: 'persoon', persoon: persoonId(persoon ?? '') };

interface Gekozen {
  readonly id: Id;
  readonly versie: number;
  readonly alGelezen: readonly { readonly soort: Lezer['soort']; readonly id: Id }[];
}

/** The writer chooses other readers: fewer at once, more by the rules of writing. */
export function kiesLezers(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
  gekozen: { readonly gebruikers: readonly Id[]; readonly personen: readonly Id[] },
): Promise<Outcome<Gekozen, KiesLezersRefusal | NotFound | GateRefusal>> {
  const doel = { gezin: null, resource, bereik: 'mijn' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Gekozen, KiesLezersRefusal | NotFound | Closed> => {
    const found = await findPortaallezer(tx);
    if (!found.ok) return found;
    const lezer = found.value;
    const row = await findEigen(tx, lezer.gezin, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const helpers = await listHelpers(tx, lezer.gezin);
    const feiten = {
      woord: woordOf(row),
      plan: listPlan(lezer, await listFamilieleden(tx, lezer.gezin), helpers, tx.today),
      standen: lezer.gevaarVoorMij,
      geopendDoor: await listGeopend(tx, id),
    };
    const lezers: Lezer[] = [
      ...gekozen.gebruikers.map((wie) => ({ soort: 'medewerker', medewerker: medewerkerId(wie) }) as const),
      ...gekozen.personen.map((wie) => ({ soort: 'persoon', persoon: persoonId(wie) }) as const),
    ];
    const decided = decideKiesLezers(feiten, { door: lezer.id, lezers });
    if (!decided.ok) return decided;
    await deleteWoordLezers(tx, id, decided.value.eraf);
    await insertWoordLezers(tx, lezer.gezin, id, decided.value.erbij);
    await tx.notify({ soort: 'gezin', id: lezer.gezin });
    const alGelezen = decided.value.alGelezen.map((wie) => ({
      soort: wie.soort,
      id: wie.soort === 'persoon' ? String(wie.persoon) : String(wie.medewerker),
    }));
    return accept({
      value: { id, versie: 1, alGelezen },
      getoond: { gezin: lezer.gezin, personen: [lezer.id] },
    });
  });
}
