import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import { isZelfdeStem, type Stem, type Veiligheidscijfer } from './cijfer.ts';

export interface NoteerCijfers {
  readonly op: PlainDate;
  readonly cijfers: readonly Pick<Veiligheidscijfer, 'kind' | 'stem' | 'cijfer'>[];
}

export interface Cijferfeiten {
  readonly leden: readonly PersoonId[];
  /** The children of the family, born. */
  readonly kinderen: readonly PersoonId[];
  readonly vastGezicht: MedewerkerId | undefined;
}

export type NoteerCijfersRefusal =
  | { readonly kind: 'geenCijfer' }
  | { readonly kind: 'cijferBuitenBereik'; readonly cijfer: number }
  | { readonly kind: 'cijfersInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'geenKindVanGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'stemDoetNietMee' }
  | { readonly kind: 'stemTweeKeer' };

const kentStem = ({ leden, vastGezicht }: Cijferfeiten, stem: Stem): boolean =>
  stem.soort === 'persoon' ? leden.includes(stem.persoon) : stem.medewerker === vastGezicht;

/**
 * Noting what was said when everybody was asked how safe it is: whole figures from 0 to 10, of people of this family
 * and the vast gezicht. "Not asked" may be noted too; it is not a figure.
 * @source docs/adr/0010-cijfers-zonder-gemiddelde.md
 */
export function decideNoteerCijfers(
  feiten: Cijferfeiten,
  command: NoteerCijfers,
  today: PlainDate,
): Outcome<NoteerCijfers, NoteerCijfersRefusal> {
  const { cijfers, op } = command;
  const refusals: NoteerCijfersRefusal[] = [];
  if (cijfers.every(({ cijfer }) => cijfer === null)) refusals.push({ kind: 'geenCijfer' });
  if (op > today) refusals.push({ kind: 'cijfersInToekomst', op, vandaag: today });
  for (const { cijfer, kind, stem } of cijfers) {
    if (cijfer !== null && (!Number.isInteger(cijfer) || cijfer < 0 || cijfer > 10))
      refusals.push({ kind: 'cijferBuitenBereik', cijfer });
    if (!feiten.kinderen.includes(kind)) refusals.push({ kind: 'geenKindVanGezin', persoon: kind });
    if (!kentStem(feiten, stem)) refusals.push({ kind: 'stemDoetNietMee' });
  }
  const dubbel = cijfers.some((een, at) =>
    cijfers.slice(at + 1).some((ander) => ander.kind === een.kind && isZelfdeStem(ander.stem, een.stem)),
  );
  if (dubbel) refusals.push({ kind: 'stemTweeKeer' });
  return refusals.length > 0 ? refuse(...refusals) : accept(command);
}
