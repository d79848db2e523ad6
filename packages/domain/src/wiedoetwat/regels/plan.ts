import type { PlainDate } from '../../kern/index.ts';
import { leeftijdsrechten } from '../../portaal/index.ts';
import type { Cel, Kindfeiten } from '../soorten.ts';
import { gezagcellen, kindcel } from './gezaghouders.ts';
import { instellingcel, lopend } from './maatregelen.ts';

/**
 * The one plan. In a measure the institution fixes it, with the child and the parents as much as can be. Without one it is
 * agreed with them: without the parents' yes, and from twelve on the child's, there is no plan.
 * @source Jeugdwet art. 4.1.3 lid 2, 4 en 5
 */
export function beslistPlan(feiten: Kindfeiten, dag: PlainDate): Cel[] {
  const maatregelen = lopend(feiten, 'ondertoezichtstelling', 'voogdij', 'jeugdreclassering');
  const rol = maatregelen.length > 0 ? 'adviseert' : 'beslist';
  const artikel = maatregelen.length > 0 ? 'Jeugdwet 4.1.3 lid 2' : 'Jeugdwet 4.1.3 lid 4';
  const kind = leeftijdsrechten(feiten.geboorte, dag).eigenAccount;
  return [
    ...maatregelen.map((maatregel) => instellingcel(maatregel, 'beslist', 'Jeugdwet 4.1.3 lid 5')),
    ...gezagcellen(feiten, rol, artikel),
    ...(kind ? [kindcel(feiten, rol, artikel)] : []),
  ];
}
