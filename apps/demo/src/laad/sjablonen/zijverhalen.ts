import { man, vrouw, type Gezinsjabloon } from './vorm.ts';

/** Families that show something small: growing up, coming back, going well, and care for an old mother. */
export const zijverhalen: readonly Gezinsjabloon[] = [
  {
    gemeente: 'Arnhem',
    kinderen: [man('Bram|de|Ruiter', '2010-04-12')],
    ouders: [vrouw('Saskia||Kolk', '1983-07-01'), man('Edwin|de|Ruiter', '1980-12-20')],
    gezag: '1',
    samen: 'gescheiden',
    vast: [[-700, 2]],
  },
  {
    gemeente: 'Nijmegen',
    kinderen: [vrouw('Jade||Sanders', '2009-02-11')],
    ouders: [vrouw('Monique||Sanders', '1986-05-29')],
    gezag: '1',
    vast: [[-960, 1]],
  },
  {
    gemeente: 'Doetinchem',
    kinderen: [],
    ouders: [vrouw('Jantje|de|Boer', '1945-08-30')],
    anderen: [[man('Durk||Kramer', '1972-03-03'), 'anders']],
    vast: [[-58, 1]],
  },
  {
    gemeente: 'Arnhem',
    kinderen: [vrouw('Deniz||Yılmaz', '2017-10-05'), vrouw('Lara||Yılmaz', '2021-06-18')],
    ouders: [vrouw('Marloes||Kuipers', '1989-09-26'), man('Emre||Yılmaz', '1987-02-14')],
    gezag: '12',
    samen: 'gescheiden',
    // Closed two hundred days ago, back since three days: with the same face.
    vast: [
      [-790, 0, -200],
      [-3, 0],
    ],
  },
  {
    gemeente: 'Arnhem',
    kinderen: [
      vrouw('Ada Nkechi||Okafor', '2012-01-30'),
      man('Obinna||Okafor', '2015-05-02'),
      vrouw('Zara||Okafor', '2022-11-19'),
    ],
    ouders: [vrouw('Ngozi||Eze', '1988'), man('Chidi||Okafor', '1984-04')],
    gezag: '12',
    samen: 'huwelijk',
    vast: [[-540, 1]],
    gesloten: -21,
  },
];
