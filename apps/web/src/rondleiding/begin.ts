import { gaNaar } from './ga.ts';
import { stappen } from './stappen.ts';

/** From outside the tour: to the step where it was left, else to the first. */
export function begin(nummer: number | undefined): void {
  const stap = stappen.find((candidate) => candidate.nummer === nummer) ?? stappen[0];
  if (stap !== undefined) gaNaar(stap, undefined);
}
