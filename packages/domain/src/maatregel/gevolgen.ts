import { addDays, type PlainDate } from '../kern/index.ts';
import {
  computeTermijn,
  wettelijkKader,
  type Rekenkader,
  type Termijn,
  type Termijnsoort,
} from '../termijn/index.ts';

/** What can or must happen around an order of the judge, told before it does. */
export const maatregelgevolgen = [
  'hogerBeroep',
  'verzoekVerlenging',
  'mededelingAanRaad',
  'vervalt',
] as const;
export type Maatregelgevolg = (typeof maatregelgevolgen)[number];

export interface VerwachtMaatregelgevolg {
  readonly gevolg: Maatregelgevolg;
  /** The last day in time; of `vervalt` the last day on which the order holds. */
  readonly uiterlijk: PlainDate;
  readonly voorbij: boolean;
  readonly bron: string;
  readonly bronstatus: Termijn['bronstatus'];
}

/**
 * The days around a supervision order: until when the people it concerns may appeal, by when the GI asks for more time
 * or tells the Raad that it will not, and the last day on which it holds. Oldest first.
 * @source Wetboek van Burgerlijke Rechtsvordering art. 806 lid 1; Burgerlijk Wetboek Boek 1 art. 258, 260, 265j lid 1
 */
export function listMaatregelgevolgen(
  { beschikkingOp, einddatum }: { readonly beschikkingOp: PlainDate; readonly einddatum: PlainDate },
  today: PlainDate,
  kader: Rekenkader = wettelijkKader,
): readonly VerwachtMaatregelgevolg[] {
  const laatsteDag = addDays(einddatum, -1);
  const klok = (gevolg: Maatregelgevolg, soort: Termijnsoort, vanaf: PlainDate): VerwachtMaatregelgevolg => {
    const { uiterlijk, bron, bronstatus } = computeTermijn({ soort, vanaf }, kader);
    return { gevolg, uiterlijk, voorbij: uiterlijk < today, bron, bronstatus };
  };
  const { bron, bronstatus } = computeTermijn(
    { soort: 'ondertoezichtstelling', vanaf: beschikkingOp },
    kader,
  );
  return [
    klok('hogerBeroep', 'hogerberoep', beschikkingOp),
    klok('verzoekVerlenging', 'verzoekverlenging', laatsteDag),
    klok('mededelingAanRaad', 'mededelingnietverlengen', laatsteDag),
    { gevolg: 'vervalt' as const, uiterlijk: laatsteDag, voorbij: laatsteDag < today, bron, bronstatus },
  ].sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0));
}
