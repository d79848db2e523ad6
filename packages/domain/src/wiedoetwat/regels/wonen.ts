import type { Cel, Kindfeiten } from '../soorten.ts';
import { gezagcellen } from './gezaghouders.ts';
import { instellingcel, lopend, uitvoerdercellen } from './maatregelen.ts';

/**
 * Where a child lives. Only a judge can let it live elsewhere against the parents' will; the institution then carries
 * that out, as long as the authorisation holds.
 * @source BW 1:245 lid 4, 1:247 lid 1, 1:265a, 1:265b lid 1, 1:303
 */
export function beslistWonen(feiten: Kindfeiten): Cel[] {
  const voogdij = lopend(feiten, 'voogdij');
  if (voogdij.length > 0) return voogdij.map((maatregel) => instellingcel(maatregel, 'beslist', 'BW 1:303'));
  const tot = feiten.machtigingTotEnMet;
  if (tot === undefined) return gezagcellen(feiten, 'beslist', 'BW 1:247 lid 1');
  return [
    {
      wie: { soort: 'instantie', instantie: 'kinderrechter' },
      rol: 'beslist',
      totEnMet: tot,
      bron: 'wet',
      artikel: 'BW 1:265b lid 1',
    },
    ...lopend(feiten, 'ondertoezichtstelling').flatMap((maatregel) => [
      { ...instellingcel(maatregel, 'doet', 'BW 1:265b lid 1'), totEnMet: tot },
      ...uitvoerdercellen(maatregel),
    ]),
    ...gezagcellen(feiten, 'weet', 'BW 1:265b lid 1'),
  ];
}
