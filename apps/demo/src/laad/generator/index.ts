import { gemeenten, type Gemeente } from '../gemeenten.ts';
import type { Gezinsjabloon } from '../sjablonen/vorm.ts';
import { genereer } from './gezin.ts';
import { Stand } from './stand.ts';
import { zaden, type Gegenereerd, type Zaden } from './vorm.ts';

export type { Gegenereerd, Zaden } from './vorm.ts';
export { zaden } from './vorm.ts';

const totaal = 600;
const inwoners = gemeenten.reduce((som, gemeente) => som + gemeente.inwoners, 0);

/** How many families a municipality has, those written by hand among them. */
export const aantalIn = (gemeente: Gemeente): number =>
  Math.max(1, Math.round((gemeente.inwoners / inwoners) * totaal));

/** All families that are not written by hand: the same ones on every day. */
export function genereerGezinnen(
  metDeHand: readonly Gezinsjabloon[],
  bron: Zaden = zaden,
): readonly Gegenereerd[] {
  const stand = new Stand(metDeHand);
  const eigen = (naam: string): number =>
    metDeHand.filter(({ gemeente }) => gemeente === naam).length + (naam === 'Arnhem' ? 1 : 0);
  let nummer = 0;
  return gemeenten.flatMap((gemeente) =>
    Array.from({ length: Math.max(0, aantalIn(gemeente) - eigen(gemeente.naam)) }, () =>
      genereer((nummer += 1), gemeente, bron, stand),
    ),
  );
}
