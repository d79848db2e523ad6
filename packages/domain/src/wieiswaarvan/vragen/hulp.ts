import type { Vraag } from '../soorten.ts';
import { uitWieDoetWat } from '../uit-wie-doet-wat.ts';

/**
 * Questions about help for a child.
 * @source Jeugdwet art. 1.1, 2.3 lid 1, 2.6 lid 1, 3.5 lid 1, 4.1.3, 6.1.2 lid 1 en 5, 6.1.8 lid 1 en 2
 */
export const hulpvragen = [
  {
    ...{ code: 'hulpvrijwillig', gebied: 'hulp', onderwerp: 'hulp', taken: ['jeugdhulptoegang'] },
    delen: [
      ...uitWieDoetWat('hulp', 'zonder'),
      { partij: 'arts', rol: 'vraagt', artikel: 'Jeugdwet 2.6 lid 1 onder e' },
    ],
  },
  {
    ...{ code: 'hulpmaatregel', gebied: 'hulp', onderwerp: 'hulp', taken: ['jeugdbescherming'] },
    delen: uitWieDoetWat('hulp', 'ots'),
  },
  {
    ...{ code: 'spoedhulp', gebied: 'hulp', taken: ['spoedhulp'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Jeugdwet 2.6 lid 1 onder b' },
      { partij: 'jeugdhulpaanbieder', rol: 'doet', artikel: 'Jeugdwet 2.6 lid 1 onder b' },
    ],
  },
  {
    ...{ code: 'vastgelopen', gebied: 'hulp', taken: ['expertteam'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Jeugdwet 2.3 lid 1' },
      { partij: 'expertteam', rol: 'adviseert', artikel: 'Jeugdwet 1.1' },
    ],
  },
  {
    ...{ code: 'planvrijwillig', gebied: 'hulp', onderwerp: 'plan' },
    delen: uitWieDoetWat('plan', 'zonder', 'twaalf'),
  },
  {
    ...{ code: 'planmaatregel', gebied: 'hulp', onderwerp: 'plan', taken: ['jeugdbescherming'] },
    delen: uitWieDoetWat('plan', 'ots', 'twaalf'),
  },
  {
    ...{ code: 'geslotenhulp', gebied: 'hulp', taken: ['rechtbank', 'jeugdhulptoegang'] },
    delen: [
      { partij: 'kinderrechter', rol: 'beslist', artikel: 'Jeugdwet 6.1.2 lid 1' },
      { partij: 'gemeente', rol: 'vraagt', artikel: 'Jeugdwet 6.1.8 lid 1' },
      { partij: 'raadvoordekinderbescherming', rol: 'vraagt', artikel: 'Jeugdwet 6.1.8 lid 2' },
      { partij: 'gecertificeerdeinstelling', rol: 'vraagt', artikel: 'Jeugdwet 6.1.8 lid 2' },
      { partij: 'gedragswetenschapper', rol: 'adviseert', artikel: 'Jeugdwet 6.1.2 lid 5' },
    ],
  },
] as const satisfies readonly Vraag[];
