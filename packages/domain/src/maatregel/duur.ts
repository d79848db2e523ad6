import { accept, addYears, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

export type DuurRefusal =
  | { readonly kind: 'einddatumVoorIngang'; readonly ingangsdatum: PlainDate; readonly einddatum: PlainDate }
  | {
      readonly kind: 'maatregelLangerDanJaar';
      readonly ingangsdatum: PlainDate;
      readonly einddatum: PlainDate;
      readonly uiterlijk: PlainDate;
    };

/**
 * A supervision order lasts at least a day and at most a year. End dates are exclusive, so the same day a year
 * later is the latest; begun on 29 February that is 28 February.
 * @source BW 1:258; BW 1:255 lid 4
 */
export function decideDuur(
  ingangsdatum: PlainDate,
  einddatum: PlainDate,
): Outcome<{ readonly vanaf: PlainDate; readonly tot: PlainDate }, DuurRefusal> {
  if (einddatum <= ingangsdatum) return refuse({ kind: 'einddatumVoorIngang', ingangsdatum, einddatum });
  const uiterlijk = addYears(ingangsdatum, 1);
  if (einddatum > uiterlijk)
    return refuse({ kind: 'maatregelLangerDanJaar', ingangsdatum, einddatum, uiterlijk });
  return accept({ vanaf: ingangsdatum, tot: einddatum });
}
