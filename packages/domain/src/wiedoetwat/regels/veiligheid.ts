import type { Cel, Kindfeiten } from '../soorten.ts';
import { instellingcel, lopend, uitvoerdercellen } from './maatregelen.ts';

/**
 * Who answers for it that a child is safe. In a measure the institution watches over it. Without one no law names
 * anybody beside the parents: then the row is empty until people agree, and it stands out.
 * @source BW 1:262 lid 1, 1:303, 1:336
 */
export function beslistVeiligheid(feiten: Kindfeiten): Cel[] {
  return lopend(feiten, 'ondertoezichtstelling', 'voogdij').flatMap((maatregel) => [
    instellingcel(
      maatregel,
      'beslist',
      maatregel.soort === 'voogdij' ? 'BW 1:303 en 1:336' : 'BW 1:262 lid 1',
    ),
    ...uitvoerdercellen(maatregel),
  ]);
}
