import type { Lid } from '../gezin/contract.ts';
import type { NieuweCijfers, Spreker, Veiligheid } from './use-veiligheid.ts';

/** As typed: figures by the key of child and voice, '' for not asked. */
export interface Cijferformulier extends Record<string, unknown> {
  readonly op: string;
  readonly cijfers: Readonly<Record<string, string>>;
}

export const leegFormulier = (vandaag: string): Cijferformulier => ({ op: vandaag, cijfers: {} });

export interface Vraag {
  readonly kindId: string;
  readonly stemmen: readonly { readonly sleutel: string; readonly stem: Spreker }[];
}

/** Whom to ask about each child: the child itself, the parents, the vast gezicht. */
export function vragenVan(
  leden: readonly Pick<Lid, 'id' | 'rol' | 'overledenOp'>[],
  { kinderen, vastGezicht }: Pick<Veiligheid, 'kinderen' | 'vastGezicht'>,
): Vraag[] {
  const ouders = leden.filter(({ rol, overledenOp }) => rol === 'ouder' && overledenOp === null);
  return kinderen.map(({ persoonId }) => ({
    kindId: persoonId,
    stemmen: [
      ...[persoonId, ...ouders.map(({ id }) => id)].map((id) => ({
        sleutel: `${persoonId}.${id}`,
        stem: { persoonId: id, gebruikerId: null, naam: null },
      })),
      ...(vastGezicht === null ? [] : [{ sleutel: `${persoonId}.vast`, stem: vastGezicht }]),
    ],
  }));
}

/**
 * Of a child about whom somebody was asked also who was not: that too is worth knowing later. Of a child about whom
 * nobody was asked nothing, so that what was said before keeps standing.
 */
export function verzoekVan({ op, cijfers }: Cijferformulier, vragen: readonly Vraag[]): NieuweCijfers {
  const gevraagd = vragen.filter(({ stemmen }) => stemmen.some(({ sleutel }) => cijfers[sleutel]));
  return {
    op,
    cijfers: gevraagd.flatMap(({ kindId, stemmen }) =>
      stemmen.map(({ sleutel, stem }) => {
        const gekozen = cijfers[sleutel] ?? '';
        return {
          kindId,
          stem:
            stem.persoonId === null ? { gebruikerId: stem.gebruikerId ?? '' } : { persoonId: stem.persoonId },
          cijfer: gekozen === '' ? ('nietGevraagd' as const) : (Number(gekozen) as 0),
        };
      }),
    ),
  };
}
