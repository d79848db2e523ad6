import { addDays, type PlainDate } from '@rondom/domain/kern';
import { amsterdamInstant } from '../../platform/clock.ts';

/** One day in Amsterdam as instants, with how far it has come. */
export interface Dag {
  readonly dag: PlainDate;
  readonly van: Date;
  readonly tot: Date;
  readonly verstreken: number;
}

export function maakDag(dag: PlainDate, nu: Date): Dag {
  const van = amsterdamInstant(dag, '00:00');
  const tot = amsterdamInstant(addDays(dag, 1), '00:00');
  return { dag, van, tot, verstreken: Math.floor((nu.getTime() - van.getTime()) / 60_000) };
}
