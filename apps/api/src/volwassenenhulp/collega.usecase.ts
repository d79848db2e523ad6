import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideHulpcollega, type HulpcollegaRefusal } from '@rondom/domain/volwassenenhulp';
import type { Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findBlad } from './blad.store.ts';
import type { Bij, NotFound, Write, Written } from './blad.usecase.ts';
import { insertCollega, listCollegas } from './collega.store.ts';

/** Asks a colleague to help the same adult beside: he reads the record once he takes part, and not before. */
export function vraagCollega(
  gate: Gate,
  aanvraag: Write,
  bij: Bij,
  collega: Id,
): Promise<Outcome<Written, NotFound | HulpcollegaRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: bij.gezin, resource: 'hulpblad' },
    async (tx): Werk<Written, NotFound | HulpcollegaRefusal> => {
      const blad = await findBlad(tx, bij.gezin, bij.hulp);
      if (blad === undefined) return refuse({ kind: 'nietGevonden' as const });
      const wie = (await listCollegas(tx, bij.hulp)).find(({ id }) => id === collega);
      const decided = decideHulpcollega({ werktDaar: wie !== undefined, doetAlMee: wie?.doetAlMee === true });
      if (!decided.ok) return decided;
      const id = await insertCollega(tx, bij.hulp, collega);
      if (id === undefined) return refuse({ kind: 'collegaNietTeVragen' as const });
      await tx.notify({ soort: 'gezin', id: bij.gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin: bij.gezin, personen: [blad.persoonId] } });
    },
  );
}
