import type { Cel, Kindfeiten } from '../soorten.ts';
import { gezagcellen } from './gezaghouders.ts';
import { instellingcel, lopend } from './maatregelen.ts';

/**
 * How a child that lives elsewhere sees its parents: as long as the authorisation holds the institution may limit it.
 * No row when the child lives at home: then nobody but the parents has a say.
 * @source BW 1:265f lid 1
 */
export function beslistContact(feiten: Kindfeiten): Cel[] {
  const tot = feiten.machtigingTotEnMet;
  if (tot === undefined) return [];
  const cellen = lopend(feiten, 'ondertoezichtstelling').map((maatregel) => ({
    ...instellingcel(maatregel, 'beslist', 'BW 1:265f lid 1'),
    totEnMet: tot,
  }));
  return [...cellen, ...gezagcellen(feiten, 'weet', 'BW 1:265f lid 2')];
}
