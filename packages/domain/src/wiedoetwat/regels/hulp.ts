import type { PlainDate } from '../../kern/index.ts';
import type { Cel, Kindfeiten } from '../soorten.ts';
import { gezagcellen, kindcel, wiensToestemming } from './gezaghouders.ts';
import { instellingcel, lopend, uitvoerdercellen } from './maatregelen.ts';

const gemeente = { soort: 'instantie', instantie: 'gemeente' } as const;

/**
 * Which help a child gets. In a measure the institution says which, and talks with the municipality. Without one the
 * municipality provides it, and nothing happens without the consent that the age of the child asks for.
 * @source Jeugdwet art. 2.3 lid 1, 3.5 lid 1, 7.3.4 lid 1 en 2, 7.3.5 lid 1
 */
export function beslistHulp(feiten: Kindfeiten, dag: PlainDate): Cel[] {
  const maatregelen = lopend(feiten, 'ondertoezichtstelling', 'voogdij', 'jeugdreclassering');
  if (maatregelen.length > 0)
    return [
      ...maatregelen.flatMap((maatregel) => [
        instellingcel(maatregel, 'beslist', 'Jeugdwet 3.5 lid 1'),
        ...uitvoerdercellen(maatregel),
      ]),
      { wie: gemeente, rol: 'adviseert', bron: 'wet', artikel: 'Jeugdwet 3.5 lid 1' },
    ];
  return [
    { wie: gemeente, rol: 'beslist', bron: 'wet', artikel: 'Jeugdwet 2.3 lid 1' },
    ...toestemming(feiten, dag),
  ];
}

function toestemming(feiten: Kindfeiten, dag: PlainDate): Cel[] {
  const wiens = wiensToestemming(feiten, dag);
  if (wiens === 'kind')
    return [
      kindcel(feiten, 'beslist', 'Jeugdwet 7.3.5 lid 1'),
      ...gezagcellen(feiten, 'adviseert', 'Jeugdwet 7.3.5 lid 1'),
    ];
  const ouders = gezagcellen(feiten, 'beslist', 'Jeugdwet 7.3.4 lid 2');
  return wiens === 'kindEnOuders' ? [kindcel(feiten, 'beslist', 'Jeugdwet 7.3.4 lid 2'), ...ouders] : ouders;
}
