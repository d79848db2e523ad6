import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { decideDuur, type DuurRefusal } from './duur.ts';
import { laatsteDag } from './laatste-dag.ts';

export type VerlengRefusal =
  | DuurRefusal
  | {
      readonly kind: 'beschikkingInToekomst';
      readonly beschikkingsdatum: PlainDate;
      readonly vandaag: PlainDate;
    }
  | { readonly kind: 'verlengdVoorEersteBesluit'; readonly beschikkingOp: PlainDate }
  | { readonly kind: 'maatregelIsVervallen'; readonly laatsteDag: PlainDate };

/**
 * The judge extends a supervision order: it goes on from its end, each time by a year at most. An order that has lapsed
 * cannot be extended any more; a new one is recorded.
 * @source BW 1:260 lid 1; BW 1:258
 */
export function decideVerleng(
  maatregel: { readonly beschikkingOp: PlainDate; readonly einddatum: PlainDate },
  { op, tot }: { readonly op: PlainDate; readonly tot: PlainDate },
  today: PlainDate,
): Outcome<
  { readonly van: PlainDate; readonly tot: PlainDate; readonly laatsteDag: PlainDate },
  VerlengRefusal
> {
  const { beschikkingOp, einddatum } = maatregel;
  const refusals: VerlengRefusal[] = [];
  if (op > today) refusals.push({ kind: 'beschikkingInToekomst', beschikkingsdatum: op, vandaag: today });
  if (op < beschikkingOp) refusals.push({ kind: 'verlengdVoorEersteBesluit', beschikkingOp });
  if (op >= einddatum) refusals.push({ kind: 'maatregelIsVervallen', laatsteDag: laatsteDag(einddatum) });
  const duur = decideDuur(einddatum, tot);
  if (!duur.ok) refusals.push(...duur.refusals);
  return refusals.length > 0
    ? refuse(...refusals)
    : accept({ van: einddatum, tot, laatsteDag: laatsteDag(tot) });
}
