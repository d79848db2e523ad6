import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { decideBelofte, type BelofteRefusal, type Beloftereden } from '@rondom/domain/bord';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { getRegiobereik, insertBelofte, listBeloften, lockBeloften } from './belofte.store.ts';
import { listBordsom } from './bord.store.ts';

type BelofteWritten = { readonly id: Id; readonly versie: number };
type Refused = BelofteRefusal | VersieVerouderd;

/** Promises that nobody waits too long from a day on. The count it starts from is the board's own, of today. */
export function writeBelofte(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gevraagd: { readonly nulOp: PlainDate; readonly reden: Beloftereden },
  versie: number,
): Promise<Outcome<BelofteWritten, Refused | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: null, resource: 'belofte' },
    async (tx): Werk<BelofteWritten, Refused> => {
      await lockBeloften(tx);
      const { mijn, alle } = await getRegiobereik(tx);
      const som = await listBordsom(tx, { dag: tx.today, regio: undefined });
      const aantal = som.reduce((totaal, row) => totaal + row.aantal, 0);
      const decided = decideBelofte(
        { nulOp: gevraagd.nulOp, aantal, mijnRegios: mijn, regios: alle },
        tx.today,
      );
      if (!decided.ok) return refuse(...decided.refusals);
      const [huidig] = await listBeloften(tx);
      const next = matchVersion(huidig?.versie ?? 0, versie);
      if (!next.ok) return next;
      const id = await insertBelofte(tx, {
        versie: next.value,
        belofte: decided.value,
        reden: gevraagd.reden,
        regios: alle,
      });
      for (const regio of alle) await tx.notify({ soort: 'bord', id: regio });
      return accept({ value: { id, versie: next.value }, getoond: { gezin: null, personen: [] } });
    },
  );
}
