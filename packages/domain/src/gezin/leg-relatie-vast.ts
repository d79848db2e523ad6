import { accept, datumgrenzen, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Relatieperiode } from './familierelatie.ts';
import type { PersoonId } from './ids.ts';
import type { Geboorte, Persoon } from './persoon.ts';
import {
  readRelatieperiode,
  type RelatieperiodeOpgave,
  type RelatieperiodeRefusal,
} from './relatieperiode.ts';

export const relatiesoorten = ['ouder', 'partner', 'pleegouder', 'stiefouder', 'anders'] as const;
export type Relatiesoort = (typeof relatiesoorten)[number];
export const relatievormen = ['huwelijk', 'geregistreerdpartnerschap', 'samenwonend', 'anders'] as const;
export type Relatievorm = (typeof relatievormen)[number];

/** What a worker says: `van` is the `soort` of `naar`; partners stand in either direction. */
export interface LegRelatieVast extends RelatieperiodeOpgave {
  readonly van: PersoonId;
  readonly naar: PersoonId;
  readonly soort: Relatiesoort;
  readonly vorm?: Relatievorm | undefined;
}

/** A relation between two members as it was recorded. */
export interface VastgelegdeRelatie {
  readonly van: PersoonId;
  readonly naar: PersoonId;
  readonly soort: Relatiesoort;
  readonly geeindigd: boolean;
}

export type LegRelatieVastRefusal =
  | RelatieperiodeRefusal
  | { readonly kind: 'relatieMetZichzelf' }
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'relatieBestaatAl' }
  | { readonly kind: 'relatieAndersom' }
  | { readonly kind: 'ouderJongerDanKind' }
  | { readonly kind: 'kindHeeftTweeOuders' }
  | { readonly kind: 'vormAlleenBijPartner' };

/** A child has at most two parents in law; a step-parent or foster parent is none. */
const meesteOuders = 2;

/** Certainly younger: what is not known is not held against anybody. */
function isZekerJonger(ouder: Geboorte, kind: Geboorte): boolean {
  if (ouder.soort === 'ongeboren') return true;
  if (kind.soort === 'ongeboren') return false;
  const [eigen, kinds] = [datumgrenzen(ouder.datum), datumgrenzen(kind.datum)];
  return eigen !== undefined && kinds !== undefined && eigen.eerste >= kinds.laatste;
}

function faultsOfBestaand(
  relaties: readonly VastgelegdeRelatie[],
  { van, naar, soort }: LegRelatieVast,
): LegRelatieVastRefusal[] {
  const running = relaties.filter((relatie) => relatie.soort === soort && !relatie.geeindigd);
  const same = (a: PersoonId, b: PersoonId) => running.some((r) => r.van === a && r.naar === b);
  if (same(van, naar) || (soort === 'partner' && same(naar, van))) return [{ kind: 'relatieBestaatAl' }];
  if (soort === 'partner' || soort === 'anders') return [];
  if (same(naar, van)) return [{ kind: 'relatieAndersom' }];
  const ouders = running.filter((relatie) => relatie.naar === naar).length;
  return soort === 'ouder' && ouders >= meesteOuders ? [{ kind: 'kindHeeftTweeOuders' }] : [];
}

/**
 * Whether a relation between two members of a family can be recorded as given.
 * @source BW 1:197-199 (who the parents of a child are)
 */
export function decideLegRelatieVast(
  state: { readonly leden: readonly Persoon[]; readonly relaties: readonly VastgelegdeRelatie[] },
  command: LegRelatieVast,
  today: PlainDate,
): Outcome<{ readonly periode: Relatieperiode }, LegRelatieVastRefusal> {
  const { van, naar, soort } = command;
  const find = (wie: PersoonId) => state.leden.find(({ id }) => id === wie);
  const unknown = [...new Set([van, naar])].filter((wie) => find(wie) === undefined);
  const refusals: LegRelatieVastRefusal[] = unknown.map((persoon) => ({
    kind: 'persoonNietInGezin',
    persoon,
  }));
  if (van === naar) refusals.push({ kind: 'relatieMetZichzelf' });
  const [ouder, kind] = [find(van), find(naar)];
  if (soort === 'ouder' && van !== naar && ouder && kind && isZekerJonger(ouder.geboorte, kind.geboorte))
    refusals.push({ kind: 'ouderJongerDanKind' });
  if (command.vorm !== undefined && soort !== 'partner') refusals.push({ kind: 'vormAlleenBijPartner' });
  const { periode, refusals: wrongDays } = readRelatieperiode(command, today);
  refusals.push(...wrongDays, ...faultsOfBestaand(state.relaties, command));
  return refusals.length > 0 ? refuse(...refusals) : accept({ periode });
}
