import { persoonId } from '@rondom/domain/gezin';
import { laatsteCijfers, vindVerschil, type Stem, type Veiligheidscijfer } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Betrokkenen } from './veiligheid.store.ts';

/** Who speaks: somebody of the family by id, or a worker by name. */
export interface StemView {
  readonly persoonId: Id | null;
  readonly gebruikerId: Id | null;
  readonly naam: string | null;
}
interface GezegdView {
  readonly stem: StemView;
  readonly cijfer: number;
}
export interface VeiligheidView {
  /** Who can be asked: the family and the vast gezicht. */
  readonly vastGezicht: StemView | null;
  readonly kinderen: readonly {
    readonly persoonId: Id;
    readonly stemmen: readonly {
      readonly stem: StemView;
      readonly cijfer: number | null;
      readonly op: string;
      readonly vorige: { readonly cijfer: number | null; readonly op: string } | null;
    }[];
    readonly verschil: { readonly hoog: GezegdView; readonly laag: GezegdView } | null;
  }[];
}

const stemView = (stem: Stem, { namen }: Betrokkenen): StemView =>
  stem.soort === 'persoon'
    ? { persoonId: stem.persoon, gebruikerId: null, naam: null }
    : { persoonId: null, gebruikerId: stem.medewerker, naam: namen.get(stem.medewerker) ?? null };

/** Per child every voice with its day and what it said before; the child's own voice first. */
export function veiligheidView(
  cijfers: readonly Veiligheidscijfer[],
  betrokkenen: Betrokkenen,
): VeiligheidView {
  const { leden, vastGezicht } = betrokkenen;
  const laatste = laatsteCijfers(cijfers);
  const toGezegd = ({ stem, cijfer }: { stem: Stem; cijfer: number }): GezegdView => ({
    stem: stemView(stem, betrokkenen),
    cijfer,
  });
  return {
    vastGezicht:
      vastGezicht === undefined
        ? null
        : { persoonId: null, gebruikerId: vastGezicht.id, naam: vastGezicht.naam },
    kinderen: leden
      .filter(({ rol, geboren }) => rol === 'kind' && geboren)
      .map(({ id }) => {
        const eigen = laatste.filter(({ nu }) => nu.kind === id);
        const verschil = vindVerschil(
          persoonId(id),
          eigen.map(({ nu }) => nu),
        );
        return {
          persoonId: id,
          stemmen: eigen
            .toSorted((a, b) => rang(a.nu, id, betrokkenen) - rang(b.nu, id, betrokkenen))
            .map(({ nu, vorige }) => ({
              stem: stemView(nu.stem, betrokkenen),
              cijfer: nu.cijfer,
              op: nu.op,
              vorige: vorige === undefined ? null : { cijfer: vorige.cijfer, op: vorige.op },
            })),
          verschil:
            verschil === undefined ? null : { hoog: toGezegd(verschil.hoog), laag: toGezegd(verschil.laag) },
        };
      }),
  };
}

/** The child, then the family in its own order, then who works with it. */
function rang({ stem }: Veiligheidscijfer, kind: Id, { leden }: Betrokkenen): number {
  if (stem.soort === 'medewerker') return leden.length + 1;
  return stem.persoon === kind ? -1 : leden.findIndex(({ id }) => id === stem.persoon);
}
