import { heeftLeeftijd, isZekerJongerDan, type Geboorte } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';

/** The birthdays at which, at 00.00, it changes who reads and who decides. */
export const leeftijdsgrenzen = [12, 16, 18] as const;
export type Leeftijdsgrens = (typeof leeftijdsgrenzen)[number];

/** What somebody's age gives on a day: to that person, and to the parents who have gezag. */
export interface Leeftijdsrechten {
  /** A parent with gezag reads what is about the child, and answers for it. */
  readonly ouderLeestVoor: boolean;
  /** An account of its own may be given, which no parent opens, resets or sees. */
  readonly eigenAccount: boolean;
  /** Whose consent help needs. */
  readonly toestemming: 'ouders' | 'kindEnOuders' | 'kind';
  /** Gezag over the child, and so the orders of the court about it, are also its parents'. */
  readonly onderGezag: boolean;
}

/**
 * What changes at twelve, sixteen and eighteen. Of a date of birth that is partly unknown each right waits for the day on
 * which it is certain, and a parent's reading ends on the first day on which the child may be twelve; in between nobody
 * reads for the child but its vast gezicht. Who was born on 29 February has a birthday on 1 March in other years: that is
 * our rule, the law names no day.
 * @source Jeugdwet art. 7.3.4 lid 2, 7.3.5 lid 1, 7.3.15 lid 1; BW 1:233, 1:245 lid 1
 */
export function leeftijdsrechten(geboorte: Geboorte, dag: PlainDate): Leeftijdsrechten {
  const heeft = (leeftijd: Leeftijdsgrens): boolean => heeftLeeftijd(leeftijd, geboorte, dag);
  return {
    ouderLeestVoor: isZekerJongerDan(12, geboorte, dag),
    eigenAccount: heeft(12),
    toestemming: heeft(16) ? 'kind' : heeft(12) ? 'kindEnOuders' : 'ouders',
    onderGezag: !heeft(18),
  };
}
