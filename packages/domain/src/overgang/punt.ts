import type { Geboorte } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { overgangsdagen, overgangsfase } from './begint.ts';
import type { Hulpsoort, Puntonderwerp, Vervolg } from './soorten.ts';

/** One point of the plan: about what, what was agreed, who does it and by when. */
export interface NieuwPunt {
  readonly onderwerp: Puntonderwerp;
  readonly afspraak: string;
  /** Who does it: the young person, or somebody who works with the family. */
  readonly doetJongere: boolean;
  readonly uiterlijk: PlainDate;
  readonly hulp?: {
    readonly soort: Hulpsoort;
    readonly begonnenOp: PlainDate;
    readonly bepaaldOp?: PlainDate | undefined;
    readonly vervolg?: Vervolg | undefined;
  };
}

export type OvergangspuntRefusal =
  | { readonly kind: 'overgangNietNu'; readonly vanaf: PlainDate | null }
  | { readonly kind: 'overgangAfspraakOntbreekt' }
  | { readonly kind: 'overgangDagVoorbij'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'overgangDagTeVer'; readonly grens: PlainDate }
  | { readonly kind: 'overgangHulpOntbreekt' }
  | { readonly kind: 'overgangHulpInToekomst'; readonly dag: PlainDate };

/** A point is made from sixteen on, and is due before help can no longer go on. */
export function decidePunt(
  punt: NieuwPunt,
  geboorte: Geboorte,
  today: PlainDate,
): Outcome<NieuwPunt, OvergangspuntRefusal> {
  const fase = overgangsfase(geboorte, today);
  const dagen = overgangsdagen(geboorte);
  if (dagen === undefined || fase === 'nogniet' || fase === 'voorbij')
    return refuse({ kind: 'overgangNietNu', vanaf: dagen?.gesprek ?? null });
  const refusals: OvergangspuntRefusal[] = [];
  const afspraak = punt.afspraak.trim();
  if (afspraak === '') refusals.push({ kind: 'overgangAfspraakOntbreekt' });
  const { uiterlijk, hulp } = punt;
  if (uiterlijk < today) refusals.push({ kind: 'overgangDagVoorbij', uiterlijk });
  if (uiterlijk >= dagen.drieentwintig)
    refusals.push({ kind: 'overgangDagTeVer', grens: dagen.drieentwintig });
  if ((punt.onderwerp === 'hulp') !== (hulp !== undefined)) refusals.push({ kind: 'overgangHulpOntbreekt' });
  for (const dag of [hulp?.begonnenOp, hulp?.bepaaldOp])
    if (dag !== undefined && dag > today) refusals.push({ kind: 'overgangHulpInToekomst', dag });
  return refusals.length > 0 ? refuse(...refusals) : accept({ ...punt, afspraak });
}

/** A point that is not done on its day stands out. */
export const isPuntLaat = (
  punt: { readonly uiterlijk: PlainDate; readonly geregeldOp?: PlainDate | undefined },
  today: PlainDate,
): boolean => punt.geregeldOp === undefined && punt.uiterlijk < today;

export type OntvangerRefusal =
  | { readonly kind: 'overgangNietNu'; readonly vanaf: PlainDate | null }
  | { readonly kind: 'overgangDagVoorbij'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'overgangDagTeVer'; readonly grens: PlainDate };

/** From when somebody of help for adults reads what goes along: the birthday, or the day that was agreed. */
export function decideOntvanger(
  vanaf: PlainDate,
  geboorte: Geboorte,
  today: PlainDate,
): Outcome<PlainDate, OntvangerRefusal> {
  const fase = overgangsfase(geboorte, today);
  const dagen = overgangsdagen(geboorte);
  if (dagen === undefined || fase === 'nogniet' || fase === 'voorbij')
    return refuse({ kind: 'overgangNietNu', vanaf: dagen?.gesprek ?? null });
  if (vanaf < today) return refuse({ kind: 'overgangDagVoorbij', uiterlijk: vanaf });
  return vanaf >= dagen.drieentwintig
    ? refuse({ kind: 'overgangDagTeVer', grens: dagen.drieentwintig })
    : accept(vanaf);
}
