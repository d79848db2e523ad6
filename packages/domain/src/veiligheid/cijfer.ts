import type { PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';

/** Who says how safe it is for a child: somebody of the family, or the vast gezicht. */
export type Stem =
  | { readonly soort: 'persoon'; readonly persoon: PersoonId }
  | { readonly soort: 'medewerker'; readonly medewerker: MedewerkerId };

/** What a voice said on a day, 0 (unsafe) to 10 (safe); null when it was not asked. */
export interface Veiligheidscijfer {
  readonly kind: PersoonId;
  readonly stem: Stem;
  readonly cijfer: number | null;
  readonly op: PlainDate;
}

export const isZelfdeStem = (een: Stem, ander: Stem): boolean =>
  een.soort === 'persoon'
    ? ander.soort === 'persoon' && ander.persoon === een.persoon
    : ander.soort === 'medewerker' && ander.medewerker === een.medewerker;
