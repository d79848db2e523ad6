import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  computeTermijn,
  explainVerplaatsingen,
  daysLate,
  explainWacht,
  isOpdrachtsoort,
  listGevolgen,
  type Rekenkader,
  type Termijn,
  type VerwachtGevolg,
  type Wachtstap,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { PlainDate } from '@rondom/domain/kern';
import { leesKaders } from '../termijnregels/index.ts';
import { openToelichting } from './reden.store.ts';
import { findTermijn, type TermijnRow } from './termijn.store.ts';

export interface ExplainedTermijn extends Termijn {
  readonly id: Id;
  readonly gestoptOp: PlainDate | null;
  readonly wacht: readonly Wachtstap[];
  /** What happens when it passes, told before it does; of a clock that stopped nothing more. */
  readonly gevolgen: readonly VerwachtGevolg[];
  /** A child waits on it: the day after its last day that child waits too long. */
  readonly daarnaOpBord: boolean;
  readonly toelichting: string | null;
  readonly versie: number;
  readonly acties: readonly 'noemReden'[];
}
type NotFound = { readonly kind: 'nietGevonden' };

/** A clock of this family with every step of how its last day came about, and what became of it. */
export function readTermijn(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  id: Id,
): Promise<Outcome<ExplainedTermijn, NotFound | GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<ExplainedTermijn, NotFound> => {
    const row = await findTermijn(tx, gezin, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const wacht = explainWacht({
      uiterlijk: row.uiterlijk,
      vandaag: tx.today,
      contacten: row.contacten.map(({ op, naam }) => ({ op, met: naam })),
      nogNiet: row.nogNiet,
      ...(row.gestoptOp === null ? {} : { geeindigdOp: row.gestoptOp }),
      ...(row.redenTeLaat === null ? {} : { reden: row.redenTeLaat }),
    });
    const personen = [
      ...row.contacten.map((contact) => contact.persoonId),
      ...(row.persoonId === null ? [] : [row.persoonId]),
    ];
    const kader = (await leesKaders(tx)).van(row.kader);
    const termijn = recompute(row, kader);
    return accept({
      value: {
        ...termijn,
        id,
        gevolgen: row.gestoptOp === null ? listGevolgen(termijn, kader) : [],
        daarnaOpBord: row.wachtLoopt && row.uiterlijk >= tx.today,
        gestoptOp: row.gestoptOp,
        wacht,
        toelichting: await openToelichting(tx, gezin, id, row.toelichting),
        versie: row.versie,
        acties:
          row.magSchrijven && daysLate(row.uiterlijk, row.gestoptOp ?? tx.today) > 0 ? ['noemReden'] : [],
      },
      getoond: { gezin, personen },
    });
  });
}

/** The same computation as when its day was set, with the events themselves where they are known, and how it moved. */
function recompute(row: TermijnRow, kader: Rekenkader): Termijn {
  const { soort, vanaf, belastOp, geinformeerdOp, beslistOp } = row;
  const termijn =
    isOpdrachtsoort(soort) && belastOp !== null && geinformeerdOp !== null
      ? computeTermijn(
          { soort, vanaf: { belastOp, geinformeerdOp, ...(beslistOp === null ? {} : { beslistOp }) } },
          kader,
        )
      : computeTermijn({ soort, vanaf }, kader);
  return { ...termijn, stappen: [...termijn.stappen, ...explainVerplaatsingen(row.verplaatsingen)] };
}
