import type pg from 'pg';
import { amsterdamInstant, type VerzetbareKlok } from '../platform/clock.ts';
import { eindigVanRechtswege } from './van-rechtswege.taak.ts';

/** Runs the job as it would run in the morning of a day. */
export function eindigOpDag(client: pg.ClientBase, clock: VerzetbareKlok, dag: string): Promise<number> {
  clock.zetOp(amsterdamInstant(dag, '06:00'));
  return eindigVanRechtswege(client, clock);
}
