import { addDays, daysBetween, type PlainDate } from '../kern/index.ts';
import { stondOp, type Bordgang } from './gang.ts';

/** How many came onto the board and left it, each way apart. */
export interface Stroom {
  readonly nieuw: number;
  readonly heropend: number;
  readonly verhuisdIn: number;
  readonly geholpen: number;
  readonly zonderHulp: number;
  readonly verhuisdUit: number;
}

/** One day of the board: how many stood there at the end of the day before, who came, who left, how many stand there now. */
export interface Borddag extends Stroom {
  readonly dag: PlainDate;
  readonly gisteren: number;
  readonly aantal: number;
}

const stil: Stroom = { nieuw: 0, heropend: 0, verhuisdIn: 0, geholpen: 0, zonderHulp: 0, verhuisdUit: 0 };
const erin = { nieuw: 'nieuw', heropend: 'heropend', verhuisd: 'verhuisdIn' } as const;
const eruit = { geholpen: 'geholpen', zonderHulp: 'zonderHulp', verhuisd: 'verhuisdUit' } as const;

export const erbij = (stroom: Stroom): number => stroom.nieuw + stroom.heropend + stroom.verhuisdIn;
export const eraf = (stroom: Stroom): number => stroom.geholpen + stroom.zonderHulp + stroom.verhuisdUit;

const keerVan = ({ aantal = 1 }: Bordgang): number => aantal;

/** Several days as one. */
export const telOp = (dagen: readonly Stroom[]): Stroom =>
  dagen.reduce<Stroom>(
    (som, dag) => ({
      nieuw: som.nieuw + dag.nieuw,
      heropend: som.heropend + dag.heropend,
      verhuisdIn: som.verhuisdIn + dag.verhuisdIn,
      geholpen: som.geholpen + dag.geholpen,
      zonderHulp: som.zonderHulp + dag.zonderHulp,
      verhuisdUit: som.verhuisdUit + dag.verhuisdUit,
    }),
    stil,
  );

/**
 * The board day by day, the first and the last day with it: each day is the day before, plus who came, minus who left.
 * One walk over the list, however many days are asked.
 * @source Werkafspraak van de regio: gisteren + erbij − eraf = vandaag, voor elke dag
 */
export function verloopVan(gangen: readonly Bordgang[], van: PlainDate, tot: PlainDate): readonly Borddag[] {
  const lengte = daysBetween(van, tot) + 1;
  if (lengte < 1) return [];
  const stromen = Array.from({ length: lengte }, () => ({ ...stil }));
  const tel = (op: PlainDate, soort: keyof Stroom, keer: number): void => {
    const stroom = op < van || op > tot ? undefined : stromen[daysBetween(van, op)];
    if (stroom !== undefined) stroom[soort] += keer;
  };
  for (const gang of gangen) {
    tel(gang.vanaf, erin[gang.erin], keerVan(gang));
    if (gang.eruit !== undefined) tel(gang.eruit.op, eruit[gang.eruit.als], keerVan(gang));
  }
  const ervoor = addDays(van, -1);
  let aantal = gangen.reduce((som, gang) => som + (stondOp(gang, ervoor) ? keerVan(gang) : 0), 0);
  return stromen.map((stroom, n) => {
    const gisteren = aantal;
    aantal += erbij(stroom) - eraf(stroom);
    return { dag: addDays(van, n), gisteren, ...stroom, aantal };
  });
}
