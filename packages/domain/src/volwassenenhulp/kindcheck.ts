import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { signaalMaximum } from './soorten.ts';

/** Whether the adult cares for children, or one is on its way. */
export const kinderantwoorden = ['ja', 'opkomst', 'nee', 'weetniet'] as const;
export type Kinderantwoord = (typeof kinderantwoorden)[number];
/** Whether they are safe, as far as known to who helps the adult. Said by a professional, never computed. */
export const kindveiligheden = ['ja', 'zorg', 'acuut', 'weetniet'] as const;
export type Kindveiligheid = (typeof kindveiligheden)[number];
/** The steps of the meldcode, in order. @source Besluit verplichte meldcode art. 2 lid 2 */
export const meldcodestappen = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const;
export type Meldcodestap = (typeof meldcodestappen)[number];
/** Where the answer goes: nowhere, to the vast gezicht with the adult's yes, or to Veilig Thuis by the right to report. */
export const kindcheckwegen = ['eigen', 'toestemming', 'meldrecht'] as const;
export type Kindcheckweg = (typeof kindcheckwegen)[number];

export interface NieuweKindcheck {
  readonly kinderen: Kinderantwoord;
  readonly veilig: Kindveiligheid | null;
  readonly stap: Meldcodestap | null;
  readonly delen: Kindcheckweg;
  /** What the vast gezicht will read; only with the adult's yes. */
  readonly signaal: string;
  /** The day of that yes, or of the report to Veilig Thuis. */
  readonly gezegdOp: PlainDate | null;
}

export type KindcheckRefusal =
  | { readonly kind: 'kindcheckVeiligOntbreekt' }
  | { readonly kind: 'kindcheckSignaalLeeg' }
  | { readonly kind: 'kindcheckSignaalTeLang'; readonly maximum: number }
  | { readonly kind: 'kindcheckDagOntbreekt' }
  | { readonly kind: 'kindcheckDagInToekomst' }
  | { readonly kind: 'geenMeldrecht' };

/** Days until one looks again while it stays in the own record. An agreement of our own. */
const opnieuwDagen = { ja: 90, weetniet: 14, zorg: 14, acuut: 1 } as const satisfies Record<
  Kindveiligheid,
  number
>;

export interface Kindcheckbesluit {
  readonly veilig: Kindveiligheid | null;
  readonly signaal: string | null;
  readonly gezegdOp: PlainDate | null;
  readonly opnieuwOp: PlainDate | null;
}

/**
 * The kindcheck. The right to report breaks secrecy towards Veilig Thuis and towards nobody else, and only with a
 * reasonable suspicion; the vast gezicht hears nothing without the yes of the adult. What goes nowhere is looked at again.
 * @source Besluit verplichte meldcode art. 1 onder f, art. 2 lid 1 onder e en lid 2; Wmo 2015 art. 5.2.6
 */
export function decideKindcheck(
  nieuw: NieuweKindcheck,
  dag: PlainDate,
): Outcome<Kindcheckbesluit, KindcheckRefusal> {
  const { kinderen, delen, gezegdOp } = nieuw;
  const veilig = kinderen === 'nee' ? null : nieuw.veilig;
  const refusals: KindcheckRefusal[] = [];
  if (kinderen !== 'nee' && veilig === null) refusals.push({ kind: 'kindcheckVeiligOntbreekt' });
  if (delen === 'meldrecht' && veilig !== 'zorg' && veilig !== 'acuut')
    refusals.push({ kind: 'geenMeldrecht' });
  if (delen === 'toestemming') refusals.push(...overSignaal(nieuw.signaal));
  if (delen !== 'eigen') refusals.push(...overGezegd(gezegdOp, dag));
  if (refusals.length > 0) return refuse(...refusals);
  return accept({
    veilig,
    signaal: delen === 'toestemming' ? nieuw.signaal : null,
    gezegdOp: delen === 'eigen' ? null : gezegdOp,
    opnieuwOp: delen === 'eigen' && veilig !== null ? addDays(dag, opnieuwDagen[veilig]) : null,
  });
}

function overSignaal(signaal: string): KindcheckRefusal[] {
  if (signaal.trim() === '') return [{ kind: 'kindcheckSignaalLeeg' }];
  return signaal.length > signaalMaximum ? [{ kind: 'kindcheckSignaalTeLang', maximum: signaalMaximum }] : [];
}

function overGezegd(gezegdOp: PlainDate | null, dag: PlainDate): KindcheckRefusal[] {
  if (gezegdOp === null) return [{ kind: 'kindcheckDagOntbreekt' }];
  return gezegdOp > dag ? [{ kind: 'kindcheckDagInToekomst' }] : [];
}

/** Whether the client has to be asked: never yet, or the day to look again has come. */
export const moetKindcheck = (
  laatste: { readonly opnieuwOp: PlainDate | null } | undefined,
  dag: PlainDate,
): boolean => laatste === undefined || (laatste.opnieuwOp !== null && laatste.opnieuwOp <= dag);
