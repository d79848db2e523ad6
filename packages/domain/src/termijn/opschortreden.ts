import { addDays, type PlainDate } from '../kern/index.ts';

/** Why the law lets a clock stand still; each act names those it knows. */
export const opschortredenen = [
  'aanvullingGevraagd',
  'informatieBuitenland',
  'uitstelIngestemd',
  'vertragingAanvrager',
  'overmacht',
  'verzuimHerstellen',
] as const;
export type Opschortreden = (typeof opschortredenen)[number];

/** Asked of somebody: the day of asking itself still counts. */
const naVraag: ReadonlySet<Opschortreden> = new Set([
  'aanvullingGevraagd',
  'informatieBuitenland',
  'verzuimHerstellen',
]);

/**
 * The first day on which a clock stands still, from the day on which its cause arose: the day after somebody was asked,
 * else that day.
 * @source Algemene wet bestuursrecht art. 4:15 lid 1 en 2, 7:10 lid 2
 */
export const eersteStilleDag = (reden: Opschortreden, op: PlainDate): PlainDate =>
  naVraag.has(reden) ? addDays(op, 1) : op;
