import type { Cel, Kindfeiten } from '../soorten.ts';
import { gezagcellen } from './gezaghouders.ts';
import { instellingcel, lopend, uitvoerdercellen } from './maatregelen.ts';

/**
 * How a child is cared for every day: who has gezag decides. A guardian decides in the parents' place; the institution of
 * a supervision order helps and may give an instruction, it does not take the gezag over.
 * @source BW 1:247 lid 1, 1:262 lid 1, 1:263 lid 1, 1:303, 1:336
 */
export function beslistDagelijks(feiten: Kindfeiten): Cel[] {
  const voogdij = lopend(feiten, 'voogdij');
  if (voogdij.length > 0)
    return voogdij.flatMap((maatregel) => [
      instellingcel(maatregel, 'beslist', 'BW 1:303 en 1:336'),
      ...uitvoerdercellen(maatregel),
    ]);
  return [
    ...gezagcellen(feiten, 'beslist', 'BW 1:247 lid 1'),
    ...lopend(feiten, 'ondertoezichtstelling').map((maatregel) =>
      instellingcel(maatregel, 'adviseert', 'BW 1:262 lid 1 en 1:263 lid 1'),
    ),
  ];
}
