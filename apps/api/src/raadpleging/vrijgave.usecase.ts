import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideGeefRegelVrij,
  decideNeemVrijgaveTerug,
  type NeemTerugRefusal,
  type Verteldwijze,
  type VrijgaveRefusal,
  type Vrijgavereden,
  type Vrijgever,
} from '@rondom/domain/portaal';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent, Relatie, Werk } from '../platform/access/index.ts';
import type { Actor, Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { findNoodVoorVastGezicht } from './nood.store.ts';
import { listVanGezin } from './raadpleging.store.ts';
import { raadplegingOf } from './logregel.ts';
import { regelVoorLezer } from './vrijgave.ts';
import { endVrijgave, findVrijgave, insertVrijgave, listFamilielezers } from './vrijgave.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Written = { readonly id: Id; readonly versie: number };
type Write = Aanvraag & { readonly intent: Intent };
const resource = 'raadplegingvrijgave';

export const vrijgeverOf = (actor: Actor, relaties: readonly Relatie[]): Vrijgever => ({
  medewerker: medewerkerId(actor.gebruikerId),
  organisatie: organisatieId(actor.organisatieId ?? ''),
  isVastGezicht: relaties.includes('vastgezicht'),
  leidtTeam: relaties.includes('teamleider'),
});

export interface GeefVrij {
  readonly persoonId: Id;
  readonly regelIds: readonly Id[];
  readonly reden: Vrijgavereden;
  readonly verteld: Verteldwijze;
  readonly gevaarGewogen: boolean;
}

/** Releases lines to one person of the family. The log stays as it is; beside it stands who released what, and why. */
export function geefRegelsVrij(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { persoonId: wie, regelIds, reden, verteld, gevaarGewogen }: GeefVrij,
): Promise<Outcome<Written, VrijgaveRefusal | NotFound | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource },
    async (tx, { relaties }): Werk<Written, VrijgaveRefusal | NotFound> => {
      const lezer = (await listFamilielezers(tx, gezin)).find(({ id }) => id === wie);
      const alle = new Map((await listVanGezin(tx, gezin)).map((row) => [row.id, row]));
      const rows = [...new Set(regelIds)].map((id) => alle.get(id));
      const noodVan = await findNoodVoorVastGezicht(tx, gezin);
      const door = vrijgeverOf(aanvraag.actor, relaties);
      let laatste: Id = '0';
      for (const row of rows) {
        if (row === undefined || lezer === undefined) return refuse({ kind: 'nietGevonden' as const });
        const decided = decideGeefRegelVrij(regelVoorLezer(row, lezer, noodVan), {
          ...{ lezer: persoonId(wie), door, reden, verteld, gevaarGewogen },
        });
        if (!decided.ok) return decided;
        const { achterhoudreden } = decided.value;
        laatste = await insertVrijgave(tx, {
          ...{ gezin, persoon: wie, regel: row, achterhoudreden, reden, verteld },
        });
      }
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id: laatste, versie: 1 }, getoond: { gezin, personen: [wie] } });
    },
  );
}

/** Takes a release back, as long as that person did not open the page. */
export function neemVrijgaveTerug(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  { vrijgaveId, versie }: { readonly vrijgaveId: Id; readonly versie: number },
): Promise<Outcome<Written, NeemTerugRefusal | VersieVerouderd | NotFound | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource },
    async (tx, { relaties }): Werk<Written, NeemTerugRefusal | VersieVerouderd | NotFound> => {
      const vrijgave = await findVrijgave(tx, gezin, vrijgaveId);
      const row = (await listVanGezin(tx, gezin)).find(({ id }) => id === vrijgave?.regelId);
      if (!vrijgave || !row) return refuse({ kind: 'nietGevonden' as const });
      const door = vrijgeverOf(aanvraag.actor, relaties);
      const decided = decideNeemVrijgaveTerug(raadplegingOf(row, [], row.over), vrijgave, door);
      if (!decided.ok) return decided;
      const matched = matchVersion(vrijgave.versie, versie);
      if (!matched.ok) return matched;
      if (!(await endVrijgave(tx, vrijgaveId, versie))) return refuse({ kind: 'regelAlGezien' as const });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({
        value: { id: vrijgaveId, versie: matched.value },
        getoond: { gezin, personen: [vrijgave.persoonId] },
      });
    },
  );
}
