import type { PlainDate } from '../kern/index.ts';

/** What the court wrote, and when the instelling was charged and told. */
export interface Beschikkingsdata {
  readonly beschikkingsdatum: PlainDate;
  readonly ingangsdatum: PlainDate;
  readonly belastOp?: PlainDate | undefined;
  readonly geinformeerdOp?: PlainDate | undefined;
}

type MetBeschikking<Kind extends string> = { readonly kind: Kind; readonly beschikkingsdatum: PlainDate };
export type BeschikkingsdataRefusal =
  | (MetBeschikking<'beschikkingInToekomst'> & { readonly vandaag: PlainDate })
  | (MetBeschikking<'ingangVoorBeschikking'> & { readonly ingangsdatum: PlainDate })
  | (MetBeschikking<'belastVoorBeschikking'> & { readonly belastOp: PlainDate })
  | (MetBeschikking<'geinformeerdVoorBeschikking'> & { readonly geinformeerdOp: PlainDate })
  | { readonly kind: 'belastInToekomst'; readonly belastOp: PlainDate; readonly vandaag: PlainDate }
  | {
      readonly kind: 'geinformeerdInToekomst';
      readonly geinformeerdOp: PlainDate;
      readonly vandaag: PlainDate;
    };

/**
 * Whether the days of a beschikking can be true: spoken already, and nothing of it before it was spoken.
 * @source BW 1:255 lid 1 en 4; Besluit Jeugdwet art. 4.2.2 lid 1
 */
export function listBeschikkingsdataRefusals(
  data: Beschikkingsdata,
  today: PlainDate,
): BeschikkingsdataRefusal[] {
  const { beschikkingsdatum, ingangsdatum, belastOp, geinformeerdOp } = data;
  const refusals: BeschikkingsdataRefusal[] = [];
  if (beschikkingsdatum > today)
    refusals.push({ kind: 'beschikkingInToekomst', beschikkingsdatum, vandaag: today });
  if (ingangsdatum < beschikkingsdatum)
    refusals.push({ kind: 'ingangVoorBeschikking', beschikkingsdatum, ingangsdatum });
  if (belastOp !== undefined) {
    if (belastOp < beschikkingsdatum)
      refusals.push({ kind: 'belastVoorBeschikking', beschikkingsdatum, belastOp });
    if (belastOp > today) refusals.push({ kind: 'belastInToekomst', belastOp, vandaag: today });
  }
  if (geinformeerdOp !== undefined) {
    if (geinformeerdOp < beschikkingsdatum)
      refusals.push({ kind: 'geinformeerdVoorBeschikking', beschikkingsdatum, geinformeerdOp });
    if (geinformeerdOp > today)
      refusals.push({ kind: 'geinformeerdInToekomst', geinformeerdOp, vandaag: today });
  }
  return refusals;
}
