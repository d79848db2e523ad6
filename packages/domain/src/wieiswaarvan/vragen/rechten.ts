import type { Vraag } from '../soorten.ts';

/**
 * Questions about reading, disagreeing and complaining.
 * @source Jeugdwet art. 1a.1, 2.5 lid 1, 4.2.1 lid 2, 4 en 5, 7.3.10; Algemene wet bestuursrecht art. 6:7, 7:10, 9:1 en 9:11: niet nagekeken
 */
export const rechtenvragen = [
  {
    ...{ code: 'inzage', gebied: 'rechten' },
    delen: [
      { partij: 'houder', rol: 'beslist', artikel: 'Jeugdwet 7.3.10' },
      { partij: 'kind', rol: 'vraagt', artikel: 'Jeugdwet 7.3.10' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'Jeugdwet 7.3.10' },
    ],
  },
  {
    ...{ code: 'bezwaar', gebied: 'rechten', taken: ['jeugdhulptoegang'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Algemene wet bestuursrecht 7:10' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'Algemene wet bestuursrecht 6:7' },
    ],
  },
  {
    ...{ code: 'klacht', gebied: 'rechten', taken: ['vertrouwenspersoon'] },
    delen: [
      { partij: 'houder', rol: 'beslist', artikel: 'Jeugdwet 4.2.1 lid 5' },
      { partij: 'klachtencommissie', rol: 'adviseert', artikel: 'Jeugdwet 4.2.1 lid 2' },
      { partij: 'kind', rol: 'vraagt', artikel: 'Jeugdwet 4.2.1 lid 4' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'Jeugdwet 4.2.1 lid 4' },
    ],
  },
  {
    ...{ code: 'klachtgemeente', gebied: 'rechten' },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Algemene wet bestuursrecht 9:11' },
      { partij: 'gezaghouder', rol: 'vraagt', artikel: 'Algemene wet bestuursrecht 9:1' },
    ],
  },
  {
    ...{ code: 'steun', gebied: 'rechten', taken: ['vertrouwenspersoon'] },
    delen: [
      { partij: 'kind', rol: 'beslist', artikel: 'Jeugdwet 1a.1' },
      { partij: 'gezaghouder', rol: 'beslist', artikel: 'Jeugdwet 1a.1' },
      { partij: 'gemeente', rol: 'doet', artikel: 'Jeugdwet 2.5 lid 1' },
    ],
  },
] as const satisfies readonly Vraag[];
