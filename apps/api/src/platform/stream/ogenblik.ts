import type { Actor } from '../actor.ts';
import { amsterdamInstant, type Clock } from '../clock.ts';
import type { Database } from '../database/index.ts';

const kijkElkeMs = 100;

/** A moment that may change rights by itself: the day before and after it, and the moment. */
export interface Ogenblik {
  readonly vorigeDag: string;
  readonly dag: string;
  readonly op: Date;
}

interface Wachter {
  /** The next moment within a day at which a right ends by itself, when there is one. */
  readonly einde: () => Promise<Date | undefined>;
  readonly voorbij: (ogenblik: Ogenblik) => void;
  readonly mis: (error: unknown) => void;
}

export interface Ogenblikken {
  /** A right with an end within the day was given or taken: ask again which is the next. */
  herlees(): void;
  close(): void;
}

/**
 * Looks at the clock ten times a second, and says so when a new day began or a right ended. Not a timer until
 * midnight: nights of 23 and 25 hours, a machine that slept and a clock that is put right need no arithmetic then.
 */
export function waakOverOgenblikken(clock: Clock, wachter: Wachter): Ogenblikken {
  let vorigeDag = clock.today();
  let einde: Date | undefined;
  const herlees = (): void => {
    wachter.einde().then((found) => {
      einde = found;
    }, wachter.mis);
  };
  const timer = setInterval(() => {
    const [dag, nu] = [clock.today(), clock.now()];
    if (dag !== vorigeDag) {
      const ogenblik = { vorigeDag, dag, op: amsterdamInstant(dag, '00:00') };
      vorigeDag = dag;
      wachter.voorbij(ogenblik);
      herlees();
    }
    if (einde !== undefined && nu >= einde) {
      const op = einde;
      einde = undefined;
      wachter.voorbij({ vorigeDag: dag, dag, op });
      herlees();
    }
  }, kijkElkeMs);
  timer.unref();
  herlees();
  return { herlees, close: () => clearInterval(timer) };
}

/** Whether what this account may see is another thing after the moment than before it. */
export async function verandert(
  database: Database,
  actor: Actor,
  { vorigeDag, dag, op }: Ogenblik,
): Promise<boolean> {
  const voor = new Date(op.getTime() - 1);
  return database.inTransaction(actor, { grond: 'geen' }, 'mijn', async (tx) => {
    const rechten = async (day: string, at: Date): Promise<string | undefined> => {
      await tx.query(
        'stream.moment',
        "select set_config('app.vandaag', $1, true), set_config('app.nu', $2, true)",
        [day, at.toISOString()],
      );
      const [row] = await tx.query<{ rechten: string }>(
        'stream.rechten',
        'select platform.mijn_rechten() as rechten',
      );
      return row?.rechten;
    };
    return (await rechten(vorigeDag, voor)) !== (await rechten(dag, op));
  });
}
