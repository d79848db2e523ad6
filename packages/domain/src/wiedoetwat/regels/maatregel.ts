import type { PlainDate } from '../../kern/index.ts';
import { leeftijdsrechten } from '../../portaal/index.ts';
import type { Cel, Kindfeiten } from '../soorten.ts';
import { gezagcellen, kindcel } from './gezaghouders.ts';
import { instellingcel, lopend } from './maatregelen.ts';

/**
 * Whether a measure goes on: the judge, who hears the parents and from twelve on the child. No row without a measure.
 * @source BW 1:255 lid 1, 1:260 lid 1 en 2, 1:261; Rv 800 lid 1, 809 lid 1
 */
export function beslistMaatregel(feiten: Kindfeiten, dag: PlainDate): Cel[] {
  const maatregelen = lopend(feiten, 'ondertoezichtstelling', 'voogdij', 'jeugdreclassering');
  if (maatregelen.length === 0) return [];
  const laatste = maatregelen.map(({ laatsteDag }) => laatsteDag).reduce((a, b) => (a > b ? a : b));
  const ots = lopend(feiten, 'ondertoezichtstelling').map((maatregel) =>
    instellingcel(maatregel, 'doet', 'BW 1:260 lid 2'),
  );
  return [
    {
      wie: { soort: 'instantie', instantie: 'kinderrechter' },
      rol: 'beslist',
      totEnMet: laatste,
      bron: 'wet',
      artikel: 'BW 1:255 lid 1 en 1:260 lid 1',
    },
    ...ots,
    ...gezagcellen(feiten, 'adviseert', 'Rv 800 lid 1'),
    ...(leeftijdsrechten(feiten.geboorte, dag).eigenAccount
      ? [kindcel(feiten, 'adviseert', 'Rv 809 lid 1')]
      : []),
  ];
}
