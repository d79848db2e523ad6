import { accept, refuse, type OnvolledigeDatum, type Outcome, type PlainDate } from '../kern/index.ts';
import { readRelatieperiode, type RelatieperiodeRefusal } from './relatieperiode.ts';

export type EindigRelatieRefusal =
  | RelatieperiodeRefusal
  | { readonly kind: 'relatieEindeOntbreekt' }
  | { readonly kind: 'relatieAlGeeindigd' };

/** Whether a relation ended on the day given; `0000` says that it is over, unknown when. */
export function decideEindigRelatie(
  relatie: { readonly vanaf?: string | undefined; readonly geeindigd: boolean },
  tot: string,
  today: PlainDate,
): Outcome<OnvolledigeDatum, EindigRelatieRefusal> {
  if (relatie.geeindigd) return refuse({ kind: 'relatieAlGeeindigd' });
  const { periode, refusals } = readRelatieperiode({ vanaf: relatie.vanaf, tot }, today);
  if (refusals.length > 0) return refuse(...refusals);
  return periode.tot === undefined ? refuse({ kind: 'relatieEindeOntbreekt' }) : accept(periode.tot);
}
