import type { Levensgebied } from '../expertvraag/index.ts';
import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import { gaatOverDezelfde } from '../rustingezichten/index.ts';
import type { Aanleiding, DubbelReden, Onderzoeksoort } from './soorten.ts';
import { findUitzondering, type Uitzondering } from './uitzondering.ts';

/** An inquiry that runs: about whom, and what it asks. */
export interface LopendOnderzoek {
  /** Undefined: about the whole family. */
  readonly persoon: PersoonId | undefined;
  readonly vragen: readonly Levensgebied[];
}

export interface BeginOnderzoek extends LopendOnderzoek {
  readonly soort: Onderzoeksoort;
  readonly organisatiesoort: Organisatiesoort;
  readonly aanleiding: Aanleiding;
  readonly uiterlijk: PlainDate | undefined;
  /** Why it begins although another runs; undefined until somebody was told and went on. */
  readonly reden: DubbelReden | undefined;
}

export type BeginOnderzoekRefusal =
  | { readonly kind: 'vragenOntbreken' }
  | { readonly kind: 'onderzoekspersoonNietInGezin' }
  | { readonly kind: 'onderzoekUiterlijkVoorbij' }
  | { readonly kind: 'onderzoekLoopt'; readonly aantal: number };

export interface Begonnen {
  readonly uitzondering: Uitzondering | undefined;
  /** Only of one that is double: it is counted. */
  readonly dubbelReden: DubbelReden | undefined;
}

/**
 * Somebody begins to ask. Who would ask beside another is told first, and goes on with a reason; who must stand on his
 * own is never held up.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): nothing is examined twice at once
 */
export function decideBeginOnderzoek(
  state: { readonly lopend: readonly LopendOnderzoek[]; readonly leden: readonly PersoonId[] },
  command: BeginOnderzoek,
  vandaag: PlainDate,
): Outcome<Begonnen, BeginOnderzoekRefusal> {
  const { persoon, vragen, uiterlijk, reden } = command;
  const refusals: BeginOnderzoekRefusal[] = [];
  if (vragen.length === 0) refusals.push({ kind: 'vragenOntbreken' });
  if (persoon !== undefined && !state.leden.includes(persoon))
    refusals.push({ kind: 'onderzoekspersoonNietInGezin' });
  if (uiterlijk !== undefined && uiterlijk < vandaag) refusals.push({ kind: 'onderzoekUiterlijkVoorbij' });
  const uitzondering = findUitzondering(command);
  const naast = state.lopend.filter((ander) => gaatOverDezelfde(ander, command)).length;
  const dubbel = uitzondering === undefined && naast > 0;
  if (dubbel && reden === undefined) refusals.push({ kind: 'onderzoekLoopt', aantal: naast });
  return refusals.length > 0
    ? refuse(...refusals)
    : accept({ uitzondering, dubbelReden: dubbel ? reden : undefined });
}
