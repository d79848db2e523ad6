import { geldtOp, addDays, type Periode, type PlainDate } from '../kern/index.ts';
import { opBordVanaf } from './status.ts';

/** How one wait went, as far as counting needs it: where it stood on which days, and how it ended. */
export interface Wachtloop {
  readonly uiterlijk: PlainDate;
  readonly verblijven: readonly (Periode & { readonly regio: string })[];
  readonly einde?: { readonly op: PlainDate; readonly als: 'geholpen' | 'zonderhulp' } | undefined;
  readonly heropend?: boolean | undefined;
}

export interface Dagstroom {
  /** Children on the board of this region at the end of the day. */
  readonly open: number;
  readonly erbij: { readonly nieuw: number; readonly opnieuw: number; readonly verhuisd: number };
  readonly eraf: { readonly geholpen: number; readonly zonderHulp: number; readonly verhuisd: number };
}

/** Whether a child stands on any board at the end of a day. The day a wait ends it is off the board. */
const staatErop = (loop: Wachtloop, dag: PlainDate): boolean =>
  opBordVanaf(loop) <= dag && (loop.einde === undefined || loop.einde.op > dag);

/** In which region a wait stands on a day. */
export const regioOp = ({ verblijven }: Wachtloop, dag: PlainDate): string | undefined =>
  verblijven.find((verblijf) => geldtOp(verblijf, dag))?.regio;

export const staatInRegioOp = (loop: Wachtloop, regio: string, dag: PlainDate): boolean =>
  staatErop(loop, dag) && regioOp(loop, dag) === regio;

/**
 * What happened on the board of one region in one day: who was there the day before plus who came, less who left, is
 * who is there now. A family that moves goes out of one region and into the other, and keeps its days.
 * @source Werkafspraak van Rondom: gisteren + erbij − eraf = vandaag, voor elke regio
 */
export function dagstroom(lopen: readonly Wachtloop[], regio: string, dag: PlainDate): Dagstroom {
  const gisteren = addDays(dag, -1);
  const was = new Set(lopen.filter((loop) => staatInRegioOp(loop, regio, gisteren)));
  const is = lopen.filter((loop) => staatInRegioOp(loop, regio, dag));
  const came = is.filter((loop) => !was.has(loop));
  const went = [...was].filter((loop) => !staatInRegioOp(loop, regio, dag));
  const ended = (als: 'geholpen' | 'zonderhulp') =>
    went.filter((loop) => !staatErop(loop, dag) && loop.einde?.als === als).length;
  const moved = came.filter((loop) => staatErop(loop, gisteren)).length;
  const opnieuw = came.filter((loop) => !staatErop(loop, gisteren) && loop.heropend === true).length;
  return {
    open: is.length,
    erbij: { nieuw: came.length - moved - opnieuw, opnieuw, verhuisd: moved },
    eraf: {
      geholpen: ended('geholpen'),
      zonderHulp: ended('zonderhulp'),
      verhuisd: went.filter((loop) => staatErop(loop, dag)).length,
    },
  };
}
