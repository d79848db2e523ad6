import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Overgangstuk } from '@rondom/domain/overgang';
import { loadPlan } from '../plan/index.ts';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Database, Tx } from '../platform/database/index.ts';
import { alsLezer, findPortaallezer, inTurn, listEigenWoorden, type Portaallezer } from '../portaal/index.ts';
import type { Id } from '../platform/actor.ts';
import { loadEigenOvergang } from './eigen.usecase.ts';
import { listEigenCijfers, listOntvangen, opentOvergang, type OntvangenRow } from './ontvangen.store.ts';
import { roepnaam } from './overgang.view.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Regel = ReturnType<typeof regelView>;

const regelView = (row: OntvangenRow) => ({
  id: row.id,
  roepnaam: roepnaam(row),
  naam: `${row.voornamen} ${row.geslachtsnaam}`,
  geboortedatum: row.geboortedatum,
  vanaf: row.vanaf,
  vastGezicht: row.vastGezicht,
  telefoon: row.telefoon,
  stukken: [...row.stukken],
});

/** Who brings something along to me, from today or earlier. */
export function readOntvangen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Regel[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'ontvangenovergang', bereik: 'mijn' }, async (tx) => {
    const rijen = await listOntvangen(tx);
    return accept({
      value: rijen.map(regelView),
      getoond: {
        gezin: null,
        gezinnen: rijen.map(({ gezinId }) => gezinId),
        personen: rijen.map(({ persoonId }) => persoonId),
      },
    });
  });
}

export type OntvangenDeel = Regel & Stukken;
type Stukken = Awaited<ReturnType<typeof loadStukken>>;

/**
 * The pieces one young person chose for me. They are made as that person, under that person's policies, so they can
 * never hold more than he reads himself; and what is read now can no longer be taken back.
 */
export function readOntvangenDeel(
  { gate, database }: { readonly gate: Gate; readonly database: Database },
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<OntvangenDeel, NotFound | GateRefusal>> {
  return inTurn(() =>
    gate.read(
      aanvraag,
      { gezin: null, resource: 'ontvangenovergang', bereik: 'mijn' },
      async (tx): Werk<OntvangenDeel, NotFound> => {
        const row = (await listOntvangen(tx)).find((een) => een.id === id);
        if (row === undefined) return refuse({ kind: 'nietGevonden' });
        const stukken = await opentOvergang(tx, id);
        const purpose = { grond: 'eigen' as const, verzoekId: aanvraag.verzoekId };
        const made = await database.inTransaction(alsLezer(row), purpose, 'mijn', async (eigen) => {
          const lezer = await findPortaallezer(eigen);
          return lezer.ok && lezer.value.gezin === row.gezinId
            ? loadStukken(eigen, lezer.value, stukken)
            : undefined;
        });
        if (made === undefined) return refuse({ kind: 'nietGevonden' });
        return accept({
          value: { ...regelView({ ...row, stukken }), ...made },
          getoond: { gezin: row.gezinId, personen: [row.persoonId] },
        });
      },
    ),
  );
}

/** Of each piece what is of the young person alone. */
async function loadStukken(tx: Tx, lezer: Portaallezer, stukken: readonly Overgangstuk[]) {
  const gaat = (stuk: Overgangstuk): boolean => stukken.includes(stuk);
  return {
    plan: gaat('plan') ? await eigenPlanregels(tx, lezer) : [],
    punten: gaat('punten') ? (await loadEigenOvergang(tx, lezer)).punten : [],
    woorden: gaat('woorden') ? await listEigenWoorden(tx, lezer) : [],
    cijfers: gaat('cijfers') ? await listEigenCijfers(tx, lezer.gezin) : [],
  };
}

/** Parts of the plan in which the young person does something and nobody else of the family does. */
async function eigenPlanregels(tx: Tx, { gezin, id }: Portaallezer) {
  const { regels } = await loadPlan(tx, gezin);
  return regels.flatMap(({ soort, teksten }) =>
    teksten
      .filter(({ wie }) => {
        const personen = wie.flatMap(({ persoonId }) => persoonId ?? []);
        return personen.length > 0 && personen.every((persoon) => persoon === String(id));
      })
      .map(({ tekst }) => ({ soort, tekst })),
  );
}
