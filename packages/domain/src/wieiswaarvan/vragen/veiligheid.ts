import type { Vraag } from '../soorten.ts';
import { uitWieDoetWat } from '../uit-wie-doet-wat.ts';

/**
 * Questions about being safe. Without a measure no law names who answers for it beside the parents: that is said.
 * @source BW 1:262 lid 1; Wmo 2015 art. 2.3.2, 2.3.3, 4.1.1 lid 2; Wet tijdelijk huisverbod art. 2 lid 1 en 3, 3 lid 1; Wetboek van Strafvordering art. 141 en 167: niet nagekeken
 */
export const veiligheidsvragen = [
  {
    ...{ code: 'veiligzonder', gebied: 'veiligheid', onderwerp: 'veiligheid' },
    delen: uitWieDoetWat('veiligheid', 'zonder'),
  },
  {
    ...{
      code: 'veiligmaatregel',
      gebied: 'veiligheid',
      onderwerp: 'veiligheid',
      taken: ['jeugdbescherming'],
    },
    delen: uitWieDoetWat('veiligheid', 'ots'),
  },
  {
    ...{ code: 'zorgenmelden', gebied: 'veiligheid', taken: ['veiligthuis'] },
    delen: [
      { partij: 'veiligthuis', rol: 'beslist', artikel: 'Wmo 2015 4.1.1 lid 2 onder c' },
      { partij: 'veiligthuis', rol: 'doet', artikel: 'Wmo 2015 4.1.1 lid 2 onder b' },
      { partij: 'melder', rol: 'weet', artikel: 'Wmo 2015 4.1.1 lid 2 onder g' },
    ],
  },
  {
    ...{ code: 'huisverbod', gebied: 'veiligheid', taken: ['huisverbod', 'politie', 'veiligthuis'] },
    delen: [
      { partij: 'burgemeester', rol: 'beslist', artikel: 'Wet tijdelijk huisverbod 2 lid 1' },
      { partij: 'politie', rol: 'doet', artikel: 'Wet tijdelijk huisverbod 3 lid 1' },
      { partij: 'veiligthuis', rol: 'adviseert', artikel: 'Wet tijdelijk huisverbod 2 lid 3' },
    ],
  },
  {
    ...{ code: 'opvang', gebied: 'veiligheid', taken: ['opvang'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Wmo 2015 2.3.3' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'Wmo 2015 2.3.2 lid 1' },
    ],
  },
  {
    ...{ code: 'aangifte', gebied: 'veiligheid', taken: ['politie'] },
    delen: [
      { partij: 'openbaarministerie', rol: 'beslist', artikel: 'Wetboek van Strafvordering 167' },
      { partij: 'politie', rol: 'doet', artikel: 'Wetboek van Strafvordering 141' },
    ],
  },
] as const satisfies readonly Vraag[];
