import { accept, daysBetween, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { wettelijkeKalender, type Kalender } from '../termijn/index.ts';
import type { IntussenVeilig } from '../wachtlijst/index.ts';
import type { Checkbron } from './soorten.ts';
import { computeVolgendeCheck } from './volgende-check.ts';

export interface LegCheckVast {
  readonly op: PlainDate;
  readonly veilig: IntussenVeilig;
  readonly bronnen: readonly Checkbron[];
  readonly woorden: string;
}

export type CheckRefusal =
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'checkInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'checkTeLangGeleden'; readonly op: PlainDate }
  | { readonly kind: 'checkBronOntbreekt' }
  | { readonly kind: 'checkWoordenOntbreken' }
  | { readonly kind: 'nietBereiktMaarBekend' };

/** A look of more than two weeks ago says nothing about now. */
const langstGeleden = 14;

/**
 * Records whether a child is safe meanwhile, and how one knows. Who reached nobody does not know; who says that it is
 * not safe, or only partly, says why.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function decideLegCheckVast(
  wacht: { readonly beeindigdOp?: PlainDate | undefined; readonly ritme: number; readonly sinds: PlainDate },
  { op, veilig, bronnen, woorden }: LegCheckVast,
  today: PlainDate,
  kalender: Kalender = wettelijkeKalender,
): Outcome<{ readonly bronnen: readonly Checkbron[]; readonly volgendeOp: PlainDate }, CheckRefusal> {
  if (wacht.beeindigdOp !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.beeindigdOp });
  const uniek = [...new Set(bronnen)];
  const refusals: CheckRefusal[] = [];
  if (op > today) refusals.push({ kind: 'checkInToekomst', op, vandaag: today });
  if (daysBetween(op, today) > langstGeleden) refusals.push({ kind: 'checkTeLangGeleden', op });
  if (uniek.length === 0) refusals.push({ kind: 'checkBronOntbreekt' });
  if (uniek.every((bron) => bron === 'nietBereikt') && uniek.length > 0 && veilig !== 'nietBekend')
    refusals.push({ kind: 'nietBereiktMaarBekend' });
  if ((veilig === 'nee' || veilig === 'tenDele') && woorden.trim() === '')
    refusals.push({ kind: 'checkWoordenOntbreken' });
  if (refusals.length > 0) return refuse(...refusals);
  const volgendeOp = computeVolgendeCheck(
    { laatste: { op, veilig }, sinds: op, ritme: wacht.ritme },
    kalender,
  );
  return accept({ bronnen: uniek, volgendeOp });
}
