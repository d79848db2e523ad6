import type { Gezinsjabloon, Kindopgave } from '../sjablonen/vorm.ts';
import type { Mensenmaker, Tak } from './mensen.ts';
import type { Reeks } from './reeks.ts';

/** Who a family is made of. */
export type Mensen = Pick<
  Gezinsjabloon,
  'kinderen' | 'ouders' | 'gezag' | 'samen' | 'eerder' | 'pleegouders' | 'anderen'
>;

export interface Bouwer extends Mensenmaker {
  readonly reeks: Reeks;
}

export const aantalKinderen = ({ reeks }: Bouwer): number =>
  reeks.weeg([
    [1, 36],
    [2, 42],
    [3, 16],
    [4, 5],
    [5, 1],
  ]);

export const kinderenVan = (maker: Bouwer, tak: Tak, leeftijden: readonly number[]): Kindopgave[] =>
  leeftijden.map((dagen) => maker.mens(tak, maker.geslacht(), 'kind', dagen));
