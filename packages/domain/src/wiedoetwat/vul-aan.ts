import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { computeWieDoetWat, isEigen } from './matrix.ts';
import type { Deelrol, Gezinsfeiten, Handregel, Onderwerp, Wie } from './soorten.ts';

/** A line somebody adds by hand. */
export interface VulAan {
  readonly onderwerp: Onderwerp;
  readonly voor: readonly PersoonId[];
  readonly wie: Exclude<Wie, { soort: 'instantie' | 'gezagderde' | 'zelf' }>;
  readonly rol: Deelrol;
  readonly totEnMet?: PlainDate | undefined;
  /** Members of the family who may read the line. */
  readonly lezers: readonly PersoonId[];
}

export type VulAanRefusal =
  | { readonly kind: 'wieDoetWatVoorNiemand' }
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'onderwerpNietVoorKind'; readonly onderwerp: Onderwerp; readonly persoon: PersoonId }
  | {
      readonly kind: 'onderwerpNietVoorVolwassene';
      readonly onderwerp: Onderwerp;
      readonly persoon: PersoonId;
    }
  | { readonly kind: 'wetBeslistAl'; readonly onderwerp: Onderwerp; readonly artikel: string }
  | { readonly kind: 'totEnMetVoorbij'; readonly totEnMet: PlainDate }
  | { readonly kind: 'lezerKanNietLezen'; readonly persoon: PersoonId };

export interface VulAanStand {
  readonly kinderen: readonly PersoonId[];
  readonly volwassenen: readonly PersoonId[];
  /** Members of the family with a portal. */
  readonly lezers: readonly PersoonId[];
  readonly feiten: Gezinsfeiten;
}

/** Nobody is written down as the one who decides where a law already says who that is. */
export function decideVulAan(
  stand: VulAanStand,
  vraag: VulAan,
  today: PlainDate,
): Outcome<VulAan, VulAanRefusal> {
  const refusals: VulAanRefusal[] = [...voorwie(stand, vraag)];
  const { onderwerp, rol, totEnMet, lezers } = vraag;
  const artikel = rol === 'beslist' ? wettelijkeBeslisser(stand.feiten, vraag, today) : undefined;
  if (artikel !== undefined) refusals.push({ kind: 'wetBeslistAl', onderwerp, artikel });
  if (totEnMet !== undefined && totEnMet < today) refusals.push({ kind: 'totEnMetVoorbij', totEnMet });
  const blind = lezers.find((lezer) => !stand.lezers.includes(lezer));
  if (blind !== undefined) refusals.push({ kind: 'lezerKanNietLezen', persoon: blind });
  return refusals.length > 0 ? refuse(...refusals) : accept(vraag);
}

function voorwie({ kinderen, volwassenen }: VulAanStand, { onderwerp, voor, wie }: VulAan): VulAanRefusal[] {
  if (voor.length === 0) return [{ kind: 'wieDoetWatVoorNiemand' }];
  const leden = [...kinderen, ...volwassenen];
  const vreemd = [...voor, ...(wie.soort === 'persoon' ? [wie.id] : [])].find(
    (persoon) => !leden.includes(persoon),
  );
  if (vreemd !== undefined) return [{ kind: 'persoonNietInGezin', persoon: vreemd }];
  if (isEigen(onderwerp)) {
    const persoon = voor.find((ander) => kinderen.includes(ander));
    return persoon === undefined ? [] : [{ kind: 'onderwerpNietVoorKind', onderwerp, persoon }];
  }
  const persoon = voor.find((ander) => !kinderen.includes(ander));
  return persoon === undefined ? [] : [{ kind: 'onderwerpNietVoorVolwassene', onderwerp, persoon }];
}

/** The article by which somebody else already decides for one of them, also where no row stood before this line. */
export function wettelijkeBeslisser(
  feiten: Gezinsfeiten,
  { onderwerp, voor, wie, rol }: Pick<Handregel, 'onderwerp' | 'voor' | 'wie' | 'rol'>,
  today: PlainDate,
): string | undefined {
  const metRegel = { ...feiten, regels: [{ id: 'nieuw', onderwerp, voor, wie, rol }] };
  const wet = computeWieDoetWat(metRegel, today)
    .rijen.filter((rij) => rij.onderwerp === onderwerp && rij.voor.some((persoon) => voor.includes(persoon)))
    .flatMap(({ cellen }) => cellen)
    .find((cel) => cel.rol === 'beslist' && cel.bron === 'wet');
  return wet?.artikel;
}
