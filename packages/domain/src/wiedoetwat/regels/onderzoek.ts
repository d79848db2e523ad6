import type { Cel, Kindfeiten } from '../soorten.ts';

/**
 * Whether the judge is asked for a measure: as long as it examines, the Raad decides that alone.
 * @source Jeugdwet art. 3.1 lid 1; BW 1:255 lid 2
 */
export function beslistOnderzoek(feiten: Kindfeiten): Cel[] {
  if (!feiten.onderzoekLoopt) return [];
  return [
    {
      wie: { soort: 'instantie', instantie: 'raadvoordekinderbescherming' },
      rol: 'beslist',
      bron: 'wet',
      artikel: 'Jeugdwet 3.1 lid 1',
    },
  ];
}
