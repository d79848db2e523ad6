import { datumgrenzen, type OnvolledigeDatum } from './onvolledige-datum.ts';
import type { PlainDate } from './plain-date.ts';

/** Whole years of age on a day for someone born on a known day. 29 February counts from 1 March. */
export function ageOn(born: PlainDate, day: PlainDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) >= born.slice(5) ? years : years - 1;
}

/**
 * Whether somebody has certainly reached an age on a day. With a partly unknown date of birth the latest
 * possible birthday counts, so that a right of a child is never lost by a missing day.
 */
export function hasReached(age: number, born: OnvolledigeDatum, day: PlainDate): boolean {
  const grenzen = datumgrenzen(born);
  return grenzen !== undefined && ageOn(grenzen.laatste, day) >= age;
}

/** Age bands shown where no exact age may stand. */
export type Leeftijdsband = 'ongeboren' | '0-3' | '4-11' | '12-17' | '18+';

/** The band of a person on a day; undefined year of birth gives undefined, no birth yet `ongeboren`. */
export function leeftijdsband(born: OnvolledigeDatum | undefined, day: PlainDate): Leeftijdsband | undefined {
  if (born === undefined) return 'ongeboren';
  const grenzen = datumgrenzen(born);
  if (grenzen === undefined) return undefined;
  const age = ageOn(grenzen.laatste, day);
  if (age < 0) return 'ongeboren';
  if (age < 4) return '0-3';
  if (age < 12) return '4-11';
  return age < 18 ? '12-17' : '18+';
}
