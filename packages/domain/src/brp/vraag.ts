import {
  accept,
  type Bsn,
  findBsn,
  type Outcome,
  type PlainDate,
  hasReached,
  refuse,
} from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import type { BrpPersoon } from './persoon.ts';

/** The kind of organisation that asks; one that no line of the table names has no ground. */
export type BrpVrager = Organisatiesoort;

/** Whose number is asked. */
export type BrpOver = 'jeugdige' | 'ouder' | 'ander';

/** For which task. */
export type BrpDoel = 'jeugdwet' | 'jeugdreclassering' | 'veiligthuis';

export type BrpGrond = 'jeugdwet-7.2.1' | 'wmo-5.2.9';

interface Recht {
  readonly doel: BrpDoel;
  readonly over: readonly BrpOver[];
  readonly grond: BrpGrond;
}

const jeugdige: readonly Recht[] = [{ doel: 'jeugdwet', over: ['jeugdige'], grond: 'jeugdwet-7.2.1' }];
const persoon: readonly Recht[] = [
  { doel: 'veiligthuis', over: ['jeugdige', 'ouder', 'ander'], grond: 'wmo-5.2.9' },
];

/**
 * Whose burgerservicenummer an organisation may look up and for what. What is not in the table is not allowed:
 * parents are added from the answer about their child, and nobody looks up a number for jeugdreclassering.
 * The lokale team acts for the college.
 * @source Jeugdwet 7.2.1, 7.2.2; Wmo 2015 5.2.9
 */
const rechten: Partial<Record<BrpVrager, readonly Recht[]>> = {
  lokaalteam: jeugdige,
  gecertificeerdeinstelling: jeugdige,
  jeugdhulpaanbieder: jeugdige,
  raadvoordekinderbescherming: jeugdige,
  veiligthuis: persoon,
};

/** The ground on which this number may be looked up, or undefined when there is none. */
export function findBrpGrond(vrager: BrpVrager, over: BrpOver, doel: BrpDoel): BrpGrond | undefined {
  return rechten[vrager]?.find((recht) => recht.doel === doel && recht.over.includes(over))?.grond;
}

export function mayAskBsn(vrager: BrpVrager, over: BrpOver, doel: BrpDoel): boolean {
  return findBrpGrond(vrager, over, doel) !== undefined;
}

export interface BrpVraag {
  /** As typed. */
  readonly bsn: string;
  readonly vrager: BrpVrager;
  readonly over: BrpOver;
  readonly doel: BrpDoel;
}

export type BrpVraagRefusal =
  | { readonly kind: 'bsnOngeldig' }
  | { readonly kind: 'bsnZonderGrond'; readonly over: BrpOver; readonly doel: BrpDoel };

/** Whether this one number may be asked of the BRP: it passes the eleven-test and there is a ground. */
export function decideBrpVraag(vraag: BrpVraag): Outcome<{ bsn: Bsn; grond: BrpGrond }, BrpVraagRefusal> {
  const bsn = findBsn(vraag.bsn);
  const grond = findBrpGrond(vraag.vrager, vraag.over, vraag.doel);
  if (bsn !== undefined && grond !== undefined) return accept({ bsn, grond });
  const refusals: BrpVraagRefusal[] = [];
  if (bsn === undefined) refusals.push({ kind: 'bsnOngeldig' });
  if (grond === undefined) refusals.push({ kind: 'bsnZonderGrond', over: vraag.over, doel: vraag.doel });
  return refuse(...refusals);
}

/**
 * Whether the answer may be shown to who asked about a jeugdige: not when the person is certainly too old to be
 * one. Between eighteen and twenty-three it depends on the help, which the register does not know.
 * @source Jeugdwet 1.1 (jeugdige, 1° to 4°)
 */
export function decideBrpAntwoord(
  over: BrpOver,
  antwoord: BrpPersoon,
  dag: PlainDate,
): Outcome<BrpPersoon, { readonly kind: 'brpGeenJeugdige' }> {
  const teOud = antwoord.geboorte !== undefined && hasReached(23, antwoord.geboorte, dag);
  return over === 'jeugdige' && teOud ? refuse({ kind: 'brpGeenJeugdige' }) : accept(antwoord);
}
