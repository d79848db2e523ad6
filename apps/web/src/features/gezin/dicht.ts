import { Refused } from '../../platform/problem.ts';

/** No relation and no such family look the same: malformed, forbidden and unknown are one page. */
const CLOSED: ReadonlySet<number> = new Set([400, 403, 404]);

export function isDicht(error: unknown): boolean {
  return error instanceof Refused && CLOSED.has(error.problem.status);
}
