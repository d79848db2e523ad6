import { accept, daysBetween, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Urgentie } from './soorten.ts';

export interface ZetUrgentie {
  readonly urgentie: Urgentie;
  readonly reden: string;
  readonly herzienOp: PlainDate;
}

export type UrgentieRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'urgentieRedenOntbreekt' }
  | { readonly kind: 'herzienNietLater' }
  | { readonly kind: 'herzienTeLaat'; readonly langst: number };

/** Longest time until somebody looks at it again. */
const langst: Readonly<Record<Urgentie, number>> = { vandaag: 3, dezeWeek: 14, opVolgorde: 42 };

/**
 * How soon help is needed: said by a professional, with a reason and the day on which it is looked at again. The more
 * urgent, the sooner that day. Nothing here is computed.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function decideZetUrgentie(
  wacht: { readonly beeindigdOp?: PlainDate | undefined },
  { urgentie, reden, herzienOp }: ZetUrgentie,
  today: PlainDate,
): Outcome<null, UrgentieRefusal> {
  if (wacht.beeindigdOp !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.beeindigdOp });
  const refusals: UrgentieRefusal[] = [];
  if (reden.trim() === '') refusals.push({ kind: 'urgentieRedenOntbreekt' });
  if (herzienOp <= today) refusals.push({ kind: 'herzienNietLater' });
  if (daysBetween(today, herzienOp) > langst[urgentie])
    refusals.push({ kind: 'herzienTeLaat', langst: langst[urgentie] });
  return refusals.length > 0 ? refuse(...refusals) : accept(null);
}

/**
 * Whether the day on which it was to be looked at again has passed. What was said stays; that it is old is shown.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export const isHerzieningTeLaat = (herzienOp: PlainDate, today: PlainDate): boolean => herzienOp < today;
