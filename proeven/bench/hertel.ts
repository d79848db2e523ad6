/** Every open clock counted anew, by the law as it is and with one free day more: what a change of the rules asks. */
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  computeTermijn,
  findVersie,
  isTermijnsoort,
  maakKader,
  type Termijnsoort,
} from '@rondom/domain/termijn';
import type pg from 'pg';

/** The day that is made free: a Monday in which many clocks end. */
const nieuw = getPlainDate('2027-01-25');

export interface Herteld {
  readonly termijnen: number;
  readonly perSeconde: number;
  readonly verschoven: number;
  readonly leestijdMs: number;
}

export async function hertel(client: pg.Client): Promise<Herteld> {
  const begin = performance.now();
  const { rows } = await client.query<{ soort: string; vanaf: string }>(
    'select soort, vanaf::text from rondom.termijn where gestopt_op is null order by id',
  );
  const leestijdMs = Math.round(performance.now() - begin);
  const clocks = rows.flatMap(({ soort, vanaf }): { soort: Termijnsoort; vanaf: PlainDate }[] => {
    const day = getPlainDate(vanaf);
    return isTermijnsoort(soort) && findVersie(soort, day) ? [{ soort, vanaf: day }] : [];
  });
  const kader = maakKader({ vrijeDagen: [{ dag: nieuw }] });
  const start = performance.now();
  let verschoven = 0;
  for (const clock of clocks) {
    const before = computeTermijn(clock).uiterlijk;
    const after = computeTermijn(clock, kader).uiterlijk;
    if (before !== after) verschoven += 1;
  }
  const elapsed = (performance.now() - start) / 1_000;
  return {
    termijnen: clocks.length,
    perSeconde: Math.round((2 * clocks.length) / elapsed),
    verschoven,
    leestijdMs,
  };
}
