import type { Portaalsoort } from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { loadPlan } from '../plan/index.ts';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Actor, Id } from '../platform/actor.ts';
import type { Database, Tx } from '../platform/database/index.ts';
import { findNotitie, insertOpPapier, openTekst } from '../tijdlijn/index.ts';
import { listAfdruklezers, listZichtbaar, type AfdruklezerRow } from './afdruk.store.ts';
import { afdrukView, type AfdrukView, type Eigenaarsblik } from './afdruk.view.ts';
import { loadDelen } from './portaal.usecase.ts';
import { findPortaallezer, portaalrol } from './toegang.ts';
import { listWoorden } from './woord.store.ts';
import { openWoorden, roepnaamOf } from './woord.ts';

type NotFound = { readonly kind: 'nietGevonden' };

export interface Afdruklezer {
  readonly id: Id;
  readonly roepnaam: string | null;
  readonly als: Portaalsoort;
}

/** For whom of the family a print can be made. */
export function readAfdruklezers(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<Afdruklezer[], GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'afdruk', doel: 'afdruk' }, async (tx) => {
    const rows = await listAfdruklezers(tx, gezin);
    const value = rows.map((row) => ({ id: row.persoonId, roepnaam: roepnaamOf(row), als: row.als }));
    return accept({ value, getoond: { gezin, personen: value.map(({ id }) => id) } });
  });
}

interface AfdrukParts {
  readonly gate: Gate;
  readonly database: Database;
}

/**
 * The page of one person of the family, to give on paper. It is made by the portal itself, as that person and under
 * that person's policies, so it can never show more; and only what the one who prints may read stays on it.
 */
export function readAfdruk(
  { gate, database }: AfdrukParts,
  aanvraag: Aanvraag,
  gezin: Id,
  voor: Id,
): Promise<Outcome<AfdrukView, GateRefusal | NotFound>> {
  return inTurn(() =>
    gate.read(aanvraag, { gezin, resource: 'afdruk', handeling: 'afdruk', doel: 'afdruk' }, async (tx) => {
      const lezer = (await listAfdruklezers(tx, gezin)).find(({ persoonId }) => persoonId === voor);
      if (!lezer) return refuse({ kind: 'nietGevonden' as const });
      const mijn = await blikVan(tx, aanvraag.actor, gezin);
      const purpose = { grond: 'eigen' as const, verzoekId: aanvraag.verzoekId };
      const made = await database.inTransaction(alsLezer(lezer), purpose, 'mijn', (eigen) =>
        loadAfdruk(eigen, gezin, mijn),
      );
      if (made === undefined) return refuse({ kind: 'nietGevonden' as const });
      await insertOpPapier(tx, gezin, voor, made.notities);
      return accept({ value: made.view, getoond: { gezin, personen: made.personen } });
    }),
  );
}

/** As this person: what is read is what the policies give him, in a transaction that writes nothing. */
export const alsLezer = ({ persoonId, gebruikerId, als }: AfdruklezerRow): Actor => ({
  gebruikerId,
  sub: '',
  naam: '',
  soort: 'portaal',
  rol: portaalrol[als],
  organisatieId: null,
  organisatie: null,
  persoonId,
});

/** What the one who prints may read himself. */
async function blikVan(tx: Tx, actor: Actor, gezin: Id): Promise<Eigenaarsblik> {
  const lezer = { soort: 'medewerker', medewerker: medewerkerId(actor.gebruikerId) } as const;
  const woorden = await openWoorden(tx, await listWoorden(tx, gezin), lezer, { standen: [], doetMee: true });
  return { woorden: new Set(woorden.map(({ id }) => id)), zichtbaar: await listZichtbaar(tx, gezin) };
}

async function loadAfdruk(
  tx: Tx,
  gezin: Id,
  mijn: Eigenaarsblik,
): Promise<{ view: AfdrukView; personen: Id[]; notities: Id[] } | undefined> {
  const lezer = await findPortaallezer(tx);
  if (!lezer.ok || lezer.value.gezin !== gezin) return undefined;
  const delen = await loadDelen(tx, lezer.value);
  const notities = [];
  for (const { id } of delen.notities) {
    const row = mijn.zichtbaar.has(`notitie:${id}`) ? await findNotitie(tx, id) : undefined;
    if (row) notities.push({ row, tekst: await openTekst(tx, row) });
  }
  const plan = await loadPlan(tx, gezin);
  const view = afdrukView(delen, notities, plan, mijn, tx.today);
  const personen = [lezer.value.id, ...delen.familie.map(({ id }) => id)];
  return { view, personen, notities: notities.map(({ row }) => row.id) };
}

/** One print at a time: it holds two connections, and many at once would wait for each other's second one. */
let last: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
