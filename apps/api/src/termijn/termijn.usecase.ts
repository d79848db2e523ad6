import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  computeTermijn,
  daysLate,
  explainVerplaatsingen,
  explainWacht,
  isOpdrachtsoort,
  isAanvraagklok,
  listGevolgen,
  loopVan,
  magKlokVoeren,
  ruimteVan,
  type Rekenkader,
  type Ruimte,
  type Termijn,
  type VerwachtGevolg,
  type Wachtstap,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { PlainDate } from '@rondom/domain/kern';
import { leesKaders } from '../termijnregels/index.ts';
import { findLoop, loopOf, type Looprijen } from './loop.store.ts';
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
  /** It has no last day: `over` more days once it runs again. */
  readonly staatStil: boolean;
  /** What its own act lets somebody do with it; of a clock that stopped nothing. */
  readonly ruimte: Ruimte;
  /** What was written with each time it stood still or was made longer. */
  readonly woorden: readonly string[];
  readonly acties: readonly Klokactie[];
}
export const klokacties = ['noemReden', 'schortOp', 'hervat', 'verleng', 'rondAf'] as const;
export type Klokactie = (typeof klokacties)[number];
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
    const staatStil = row.stilSinds !== null;
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
    const loop = await findLoop(tx, gezin, id);
    const termijn = recompute(row, loop, kader);
    const rest = [...loop.verlengingen.map(({ verteldAan }) => verteldAan)];
    return accept({
      value: {
        ...termijn,
        id,
        gevolgen: row.gestoptOp === null && !staatStil ? listGevolgen(termijn, kader) : [],
        daarnaOpBord: row.wachtLoopt && row.uiterlijk >= tx.today,
        gestoptOp: row.gestoptOp,
        wacht: staatStil ? [] : wacht,
        toelichting: await openToelichting(tx, gezin, id, row.toelichting),
        versie: row.versie,
        staatStil,
        ruimte: ruimteVan(row, kader),
        woorden: [...loop.opschortingen, ...loop.verlengingen].map(({ woorden }) => woorden),
        acties: listKlokacties(row, aanvraag.actor.rol, kader, tx.today),
      },
      getoond: { gezin, personen: [...new Set([...personen, ...rest])] },
    });
  });
}

/** What this reader may do with the clock now: what its act allows, and of whom it is the duty. */
function listKlokacties(row: TermijnRow, rol: string, kader: Rekenkader, today: PlainDate): Klokactie[] {
  if (!row.magSchrijven) return [];
  const late = row.stilSinds === null && daysLate(row.uiterlijk, row.gestoptOp ?? today) > 0;
  const acties: Klokactie[] = late ? ['noemReden'] : [];
  if (row.gestoptOp !== null || !magKlokVoeren(row.soort, rol)) return acties;
  const { opschorting, verlenging } = ruimteVan(row, kader);
  if (row.stilSinds !== null) acties.push('hervat');
  else if (opschorting !== null) acties.push('schortOp');
  if (verlenging !== null) acties.push('verleng');
  return isAanvraagklok(row.soort) ? [...acties, 'rondAf'] : acties;
}

/** The same computation as when its day was set, with the events themselves where they are known, and how it moved. */
function recompute(row: TermijnRow, rijen: Looprijen, kader: Rekenkader): Termijn {
  if (rijen.opschortingen.length + rijen.verlengingen.length > 0) {
    const verloop = loopVan(loopOf(row, rijen), kader);
    if (!verloop.ok) throw new Error(`the clock of ${row.soort} can no longer be counted`);
    return verloop.value.termijn;
  }
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
