import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import {
  bronMaximum,
  raadsvraagMaximum,
  raadswaaromMaximum,
  stukkenHoogstens,
  stukMaximum,
} from './soorten.ts';
import { verzoekgrondVan, type Verzoekgrond } from './verzoekgrond.ts';

export interface VraagRaad {
  readonly vraag: string;
  readonly waarom: string;
  readonly kinderen: readonly string[];
  /** Parents and guardians who were told. */
  readonly verteldAan: readonly string[];
  readonly waaromNietVerteld: string;
  /** Sentences that who asks writes over himself, each with where it stands. */
  readonly zinnen: readonly { readonly tekst: string; readonly bron: string }[];
  /** How many pieces were chosen from what stands here. */
  readonly gekozen: number;
}

export interface VraagRaadState {
  readonly soort: Organisatiesoort;
  readonly isRaad: boolean;
  readonly looptAl: boolean;
  /** Who of the family is under age. */
  readonly minderjarigen: readonly string[];
  /** Who has gezag over the children of the family, or is its parent. */
  readonly ouders: readonly string[];
}

export type VraagRaadRefusal =
  | { readonly kind: 'magRaadNietVragen' }
  | { readonly kind: 'raadNietTeVragen' }
  | { readonly kind: 'raadAlGevraagd' }
  | { readonly kind: 'raadsvraagLeeg' }
  | { readonly kind: 'raadsvraagTeLang'; readonly maximum: number }
  | { readonly kind: 'raadswaaromLeeg' }
  | { readonly kind: 'raadswaaromTeLang'; readonly maximum: number }
  | { readonly kind: 'geenMinderjarigKind' }
  | { readonly kind: 'verteldNietAanOuder' }
  | { readonly kind: 'waaromNietVerteldLeeg' }
  | StukkenRefusal;

export type StukkenRefusal =
  | { readonly kind: 'stukkenTeVeel'; readonly maximum: number }
  | { readonly kind: 'zinZonderBron' }
  | { readonly kind: 'zinTeLang'; readonly maximum: number };

/** What goes along is chosen piece by piece; a sentence that is written over says where it stands. */
export function stukkenRefusals({
  zinnen,
  gekozen,
}: Pick<VraagRaad, 'zinnen' | 'gekozen'>): readonly StukkenRefusal[] {
  const teLang = zinnen.some(({ tekst, bron }) => tekst.length > stukMaximum || bron.length > bronMaximum);
  return [
    ...(zinnen.length + gekozen > stukkenHoogstens
      ? [{ kind: 'stukkenTeVeel', maximum: stukkenHoogstens } as const]
      : []),
    ...(zinnen.some(({ tekst, bron }) => tekst.trim() === '' || bron.trim() === '')
      ? [{ kind: 'zinZonderBron' } as const]
      : []),
    ...(teLang ? [{ kind: 'zinTeLang', maximum: stukMaximum } as const] : []),
  ];
}

const woorden = ({ vraag, waarom }: Pick<VraagRaad, 'vraag' | 'waarom'>): VraagRaadRefusal[] => [
  ...(vraag.trim() === '' ? [{ kind: 'raadsvraagLeeg' } as const] : []),
  ...(vraag.length > raadsvraagMaximum
    ? [{ kind: 'raadsvraagTeLang', maximum: raadsvraagMaximum } as const]
    : []),
  ...(waarom.trim() === '' ? [{ kind: 'raadswaaromLeeg' } as const] : []),
  ...(waarom.length > raadswaaromMaximum
    ? [{ kind: 'raadswaaromTeLang', maximum: raadswaaromMaximum } as const]
    : []),
];

/**
 * The Raad is asked whether a measure is needed: by whom the law names, about minors, with why now. Every parent was
 * told of it, or it is said why not.
 * @source Jeugdwet art. 2.4 lid 1 en art. 3.1 lid 1; Burgerlijk Wetboek Boek 1 art. 240
 */
export function decideVraagRaad(
  state: VraagRaadState,
  verzoek: VraagRaad,
): Outcome<Verzoekgrond, VraagRaadRefusal> {
  const grond = verzoekgrondVan(state.soort);
  if (grond === undefined) return refuse({ kind: 'magRaadNietVragen' });
  const { kinderen, verteldAan, waaromNietVerteld } = verzoek;
  const iedereenWeet = state.ouders.every((ouder) => verteldAan.includes(ouder));
  const refusals: VraagRaadRefusal[] = [
    ...(state.isRaad ? [] : [{ kind: 'raadNietTeVragen' } as const]),
    ...(state.looptAl ? [{ kind: 'raadAlGevraagd' } as const] : []),
    ...woorden(verzoek),
    ...(kinderen.length === 0 || kinderen.some((kind) => !state.minderjarigen.includes(kind))
      ? [{ kind: 'geenMinderjarigKind' } as const]
      : []),
    ...(verteldAan.some((persoon) => !state.ouders.includes(persoon))
      ? [{ kind: 'verteldNietAanOuder' } as const]
      : []),
    ...(!iedereenWeet && waaromNietVerteld.trim() === '' ? [{ kind: 'waaromNietVerteldLeeg' } as const] : []),
    ...stukkenRefusals(verzoek),
  ];
  return refusals.length > 0 ? refuse(...refusals) : accept(grond);
}
