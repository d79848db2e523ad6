import { accept, datumgrenzen, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { PersoonId } from './ids.ts';
import { heeftLeeftijd, isZekerJongerDan, type Persoon } from './persoon.ts';

/** What a worker says about gezag: from the paper of the judge, or told by somebody. The BRP speaks for itself. */
export interface LegGezagVast {
  readonly kind: PersoonId;
  readonly houders: readonly PersoonId[];
  /** Also somebody who does not stand in the family, such as a guardian. */
  readonly houderDerde: boolean;
  readonly bron: 'beschikking' | 'verteld';
  readonly vanaf: PlainDate;
}

/** One row of gezag over the child that still runs or begins later. */
export interface LopendGezag {
  readonly id: string;
  readonly bron: 'brp' | 'beschikking' | 'verteld';
  readonly vanaf: PlainDate;
}

export type LegGezagVastRefusal =
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'kindOverleden'; readonly persoon: PersoonId }
  | { readonly kind: 'gezagOngeboren' }
  | { readonly kind: 'gezagMeerderjarig' }
  | { readonly kind: 'gezaghouderOntbreekt' }
  | { readonly kind: 'gezaghouderTeJong'; readonly persoon: PersoonId }
  | { readonly kind: 'vanafInToekomst'; readonly vanaf: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'gezagVoorGeboorte' }
  | { readonly kind: 'gezagBekendUitBron'; readonly bron: 'brp' | 'beschikking' }
  | { readonly kind: 'gezagLaterBesloten'; readonly vanaf: PlainDate };

export interface GezagVastgelegd {
  readonly houders: readonly PersoonId[];
  /** Rows that end on the day the new gezag begins; one that began later than that never held. */
  readonly eindigt: readonly { readonly id: string; readonly op: PlainDate }[];
}

/** Who is sixteen or seventeen can be declared of age to raise her child; younger cannot. */
const jongsteHouder = 16;

function faultsOfKind(kind: Persoon, { vanaf }: LegGezagVast, today: PlainDate): LegGezagVastRefusal[] {
  if (kind.overlijden !== undefined) return [{ kind: 'kindOverleden', persoon: kind.id }];
  if (kind.geboorte.soort === 'ongeboren') return [{ kind: 'gezagOngeboren' }];
  if (heeftLeeftijd(18, kind.geboorte, today)) return [{ kind: 'gezagMeerderjarig' }];
  const geboren = datumgrenzen(kind.geboorte.datum)?.eerste;
  return geboren !== undefined && vanaf < geboren ? [{ kind: 'gezagVoorGeboorte' }] : [];
}

function faultsOfHouders(
  leden: readonly Persoon[],
  { kind, houders, houderDerde }: LegGezagVast,
  today: PlainDate,
): LegGezagVastRefusal[] {
  if (houders.length === 0 && !houderDerde) return [{ kind: 'gezaghouderOntbreekt' }];
  return houders.flatMap((houder): LegGezagVastRefusal[] => {
    const persoon = leden.find(({ id }) => id === houder);
    if (persoon === undefined) return [{ kind: 'persoonNietInGezin', persoon: houder }];
    const tooYoung = houder === kind || isZekerJongerDan(jongsteHouder, persoon.geboorte, today);
    return tooYoung ? [{ kind: 'gezaghouderTeJong', persoon: houder }] : [];
  });
}

/** What was told never replaces what a source says, and an older order never replaces a newer one. */
function faultsOfLopend(
  lopend: readonly LopendGezag[],
  { bron, vanaf }: LegGezagVast,
): LegGezagVastRefusal[] {
  const source = lopend.find((gezag) => gezag.bron !== 'verteld');
  if (bron === 'verteld' && source !== undefined && source.bron !== 'verteld')
    return [{ kind: 'gezagBekendUitBron', bron: source.bron }];
  const later = lopend.find((gezag) => gezag.bron === 'beschikking' && gezag.vanaf > vanaf);
  return later === undefined ? [] : [{ kind: 'gezagLaterBesloten', vanaf: later.vanaf }];
}

/**
 * Whether gezag over a child can be recorded as given; it takes the place of what was recorded until then.
 * @source BW 1:233, 1:245, 1:246, 1:253ha (minors have no gezag; from sixteen a mother can be declared of age)
 */
export function decideLegGezagVast(
  state: { readonly leden: readonly Persoon[]; readonly lopend: readonly LopendGezag[] },
  command: LegGezagVast,
  today: PlainDate,
): Outcome<GezagVastgelegd, LegGezagVastRefusal> {
  const { vanaf } = command;
  const kind = state.leden.find(({ id }) => id === command.kind);
  if (kind === undefined) return refuse({ kind: 'persoonNietInGezin', persoon: command.kind });
  const refusals = [
    ...faultsOfKind(kind, command, today),
    ...faultsOfHouders(state.leden, command, today),
    ...(vanaf > today ? [{ kind: 'vanafInToekomst', vanaf, vandaag: today } as const] : []),
    ...faultsOfLopend(state.lopend, command),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const eindigt = state.lopend.map(({ id, vanaf: begin }) => ({ id, op: begin > vanaf ? begin : vanaf }));
  return accept({ houders: [...new Set(command.houders)], eindigt });
}
