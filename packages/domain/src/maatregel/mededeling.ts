import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

export type MededelingRefusal =
  | { readonly kind: 'dagInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'mededelingVoorIngang'; readonly ingangsdatum: PlainDate }
  | { readonly kind: 'mededelingAlGedaan'; readonly op: PlainDate };

/**
 * The GI told the Raad that it will not ask for more time: the clock of that notice stops on the day it was told, also
 * when that is late.
 * @source BW 1:265j lid 1
 */
export function decideMededeling(
  klok: { readonly ingangsdatum: PlainDate; readonly gestoptOp: PlainDate | null },
  op: PlainDate,
  today: PlainDate,
): Outcome<{ readonly gestoptOp: PlainDate }, MededelingRefusal> {
  const { ingangsdatum, gestoptOp } = klok;
  if (gestoptOp !== null) return refuse({ kind: 'mededelingAlGedaan', op: gestoptOp });
  const refusals: MededelingRefusal[] = [];
  if (op > today) refusals.push({ kind: 'dagInToekomst', op, vandaag: today });
  if (op < ingangsdatum) refusals.push({ kind: 'mededelingVoorIngang', ingangsdatum });
  return refusals.length > 0 ? refuse(...refusals) : accept({ gestoptOp: op });
}
