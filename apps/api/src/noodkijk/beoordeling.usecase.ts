import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideBeoordeel,
  decideHefOp,
  isNoodkijkLopend,
  type BeoordeelRefusal,
  type HefOpRefusal,
  type Noodoordeel,
} from '@rondom/domain/noodkijk';
import type { GeheimVanGezin } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findGeheimVanBuiten } from '../veiligheid/index.ts';
import * as store from './beoordeling.store.ts';
import { beperkingView, regelView } from './beoordeling.view.ts';
import { findWoorden } from './noodkijk.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
const niemand = { gezin: null, personen: [] } as const;
const doel = { gezin: null, resource: 'noodkijkbeoordeling' } as const;
const veertienDagen = 14 * 24 * 3_600_000;

export interface Teamnoodkijken {
  readonly noodkijken: readonly ReturnType<typeof regelView>[];
  readonly beperkingen: readonly ReturnType<typeof beperkingView>[];
}

/** What of colleagues awaits a judgement, and whose account is limited. The name of a family, no person of it. */
export function listTeBeoordelen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<Teamnoodkijken, GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await store.listTeam(tx, new Date(tx.now.getTime() - veertienDagen));
    const value = {
      noodkijken: rows.map((row) => regelView(row, tx.now)),
      beperkingen: (await store.listBeperkingen(tx)).map(beperkingView),
    };
    return accept({ value, getoond: niemand });
  });
}

export interface Noodkijkdetail {
  readonly noodkijk: ReturnType<typeof regelView>;
  readonly woorden: string | null;
  readonly gelezen: store.Erbij['gelezen'];
  readonly vastGezicht: string | null;
}

/** One look with the words of the looker: opened by who judges it, and logged as about this family. */
export function readNoodkijk(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<Noodkijkdetail, GateRefusal | NotFound>> {
  return gate.read(aanvraag, doel, async (tx): Werk<Noodkijkdetail, NotFound> => {
    const row = await store.findTeam(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const { gelezen, vastGezicht } = await store.getErbij(tx, id);
    const woorden = (await findWoorden(tx, id, row.gezinId)) ?? null;
    return accept({
      value: { noodkijk: regelView(row, tx.now), woorden, gelezen, vastGezicht },
      getoond: { gezin: row.gezinId, personen: [] },
    });
  });
}

type Refusal = BeoordeelRefusal | GeheimVanGezin | NotFound;

/** Judges a look; what was judged as it should be or not is released to the family in the same moment. */
export function beoordeel(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
  wat: { readonly oordeel: Noodoordeel; readonly gezinszin: string },
): Promise<Outcome<{ id: Id }, Refusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<{ id: Id }, Refusal> => {
    const row = await store.findTeam(tx, id);
    if (!row)
      return (await store.isEigenNoodkijk(tx, id))
        ? refuse({ kind: 'eigenNoodkijk' })
        : refuse({ kind: 'nietGevonden' });
    const { namen } = await store.getErbij(tx, id);
    const kijk = {
      kijker: row.kijkerId,
      organisatie: row.organisatieId,
      oordeel: row.oordeel,
      loopt: isNoodkijkLopend(row, tx.now),
    };
    const decided = decideBeoordeel(kijk, leiderOf(tx), wat, namen);
    if (!decided.ok) return decided;
    // Everybody of the family reads the sentence, whoever lives where.
    const geheim = await findGeheimVanBuiten(tx, row.gezinId, decided.value.gezinszin, 'ookAnderen');
    if (geheim !== undefined) return refuse(geheim);
    await store.saveOordeel(tx, row, decided.value);
    await tx.notify({ soort: 'gezin', id: row.gezinId });
    await tx.notify({ soort: 'noodkijk', id: row.organisatieId });
    return accept({ value: { id }, getoond: { gezin: row.gezinId, personen: [] } });
  });
}

const leiderOf = ({ actor }: Tx) => ({ id: actor.gebruikerId, organisatie: actor.organisatieId });

/** Gives a limited account its look and its search back. */
export function hefOp(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
): Promise<Outcome<{ id: Id }, HefOpRefusal | NotFound | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<{ id: Id }, HefOpRefusal | NotFound> => {
    const row = await store.findBeperking(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const noodkijk = await store.findTeam(tx, row.noodkijkId);
    const decided = decideHefOp(
      {
        gebruiker: row.gebruikerId,
        organisatie: row.organisatieId,
        opgeheven: row.opgehevenOp !== null,
        oordeel: noodkijk?.oordeel ?? null,
      },
      leiderOf(tx),
    );
    if (!decided.ok) return decided;
    await store.hefOp(tx, id);
    await tx.notify({ soort: 'noodkijk', id: row.organisatieId });
    return accept({ value: { id }, getoond: niemand });
  });
}
