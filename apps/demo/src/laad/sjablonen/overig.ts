import { man, onbekend, vrouw, type Gezinsjabloon } from './vorm.ts';

/** Families with help that came in time, of every kind. */
export const overigeGezinnen: readonly Gezinsjabloon[] = [
  {
    gemeente: 'Zevenaar',
    kinderen: [vrouw('Lynn||Huting', '2015-08-08'), man('Job||Huting', '2018-01-17')],
    ouders: [man('Rutger||Huting', '1983-06-21'), man('Maarten|van der|Heide', '1981-02-13')],
    gezag: '12',
    samen: 'huwelijk',
    vast: [[-350, 0]],
  },
  {
    gemeente: 'Epe',
    kinderen: [man('Daniël||Bos', '2021-09-29')],
    ouders: [vrouw('Romy||Bos', '2006-05-14'), onbekend('||.')],
    gezag: 'D',
    anderen: [
      {
        wie: vrouw('Anita||Bos', '1979-09-02'),
        rol: 'grootouder',
        band: { soort: 'ouder', van: 0, thuis: true },
        doet: 'zorgt ’s nachts mee',
      },
    ],
    // Nobody came yet after who left.
    vast: [[-470, -1, -6]],
  },
  {
    gemeente: 'Nijmegen',
    kinderen: [vrouw('Hannah||Mulders', '2014-06-30')],
    ouders: [vrouw('Wilma||Mulders', '1976-10-26'), man('Ferry||Mulders', '1975-03-11')],
    vast: [[-128, -1, -15]],
  },
  {
    gemeente: 'Harderwijk',
    kinderen: [
      man('Samuel||Docter', '2013-11-14'),
      vrouw('Eva||Docter', '2016-04-18'),
      vrouw('Ruth||Docter', '2020-02-29'),
    ],
    ouders: [vrouw('Lydia||Docter', '1985-12-24'), man('Arie||Docter', '1983-08-31')],
    gezag: '12',
    samen: 'huwelijk',
    vast: [[-221, 0]],
    maatregel: { gi: 'ijsseloever', geinformeerd: -182, jeugdbeschermer: [0, -180], contact: -178 },
  },
  {
    gemeente: 'Arnhem',
    kinderen: [vrouw('Zoë||Martis', '2011-01-07')],
    ouders: [vrouw('Shanice||Martis', '1987-04-23'), man('Gino||Winklaar', '1984-10')],
    gezag: '1',
    vast: [[-610, -1, -8]],
    maatregel: { gi: 'debrug', geinformeerd: -240, jeugdbeschermer: [1, -239], contact: -236 },
  },
  {
    gemeente: 'Wijchen',
    kinderen: [man('Cas||Arts', '2019-07-16')],
    ouders: [vrouw('Jolanda||Arts', '1980-01-01')],
    pleegouders: [man('Wim||Arts', '1952-06-06'), vrouw('Riet||Arts', '1954-12-12')],
    vast: [[-295, 0]],
  },
];
