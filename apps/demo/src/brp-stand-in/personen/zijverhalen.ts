import { type DemoGezin, persoon } from './vorm.ts';

/** The small stories beside the main one. */
export const zijverhalen: readonly DemoGezin[] = [
  {
    personen: [
      persoon('bram', 'Bram|de|Ruiter', 'M', '2010-04-12', { ouders: ['saskia', 'edwin'], gezag: '1' }),
      persoon('saskia', 'Saskia||Kolk', 'V', '1983-07-01'),
      persoon('edwin', 'Edwin|de|Ruiter', 'M', '1980-12-20'),
    ],
    verbintenissen: [
      { wie: ['saskia', 'edwin'], vorm: 'H', aangegaan: '2008-08-08', ontbonden: '2016-02-17' },
    ],
  },
  {
    personen: [
      persoon('jade', 'Jade||Sanders', 'V', '2009-02-11', { ouders: ['monique'], gezag: '1' }),
      persoon('monique', 'Monique||Sanders', 'V', '1986-05-29'),
    ],
  },
  {
    personen: [
      persoon('jantje', 'Jantje|de|Boer', 'V', '1945-08-30'),
      persoon('durk', 'Durk||Kramer', 'M', '1972-03-03', { ouders: ['jantje', 'hendrik'] }),
      persoon('hendrik', 'Hendrik||Kramer', 'M', '1941-11-07', { overleden: '2015-01-23' }),
    ],
    verbintenissen: [
      { wie: ['jantje', 'hendrik'], vorm: 'H', aangegaan: '1968-05-10', ontbonden: '2015-01-23' },
    ],
  },
  {
    personen: [
      persoon('deniz', 'Deniz||Yılmaz', 'V', '2017-10-05', { ouders: ['marloes', 'emre'] }),
      persoon('lara', 'Lara||Yılmaz', 'V', '2021-06-18', { ouders: ['marloes', 'emre'] }),
      persoon('marloes', 'Marloes||Kuipers', 'V', '1989-09-26'),
      persoon('emre', 'Emre||Yılmaz', 'M', '1987-02-14'),
    ],
    verbintenissen: [
      { wie: ['marloes', 'emre'], vorm: 'P', aangegaan: '2016-05-27', ontbonden: '2025-03-12' },
    ],
  },
  {
    personen: [
      persoon('ada', 'Ada Nkechi||Okafor', 'V', '2012-01-30', { ouders: ['ngozi', 'chidi'] }),
      persoon('obinna', 'Obinna||Okafor', 'M', '2015-05-02', { ouders: ['ngozi', 'chidi'] }),
      persoon('zara', 'Zara||Okafor', 'V', '2022-11-19', { ouders: ['ngozi', 'chidi'] }),
      persoon('ngozi', 'Ngozi||Eze', 'V', '1988', {}),
      persoon('chidi', 'Chidi||Okafor', 'M', '1984-04'),
    ],
    verbintenissen: [{ wie: ['ngozi', 'chidi'], vorm: 'H', aangegaan: '2010' }],
  },
];
