import { man, vrouw, type Gezinsjabloon } from './vorm.ts';

/** The ten families that stand on the board beside Noor, and for what they wait. */
export const bordgezinnen: readonly Gezinsjabloon[] = [
  {
    gemeente: 'Zevenaar',
    kinderen: [man('Jurre||Teunissen', '2012-06-18')],
    ouders: [vrouw('Wendy||Teunissen', '1986-02-11'), man('Remco||Aalders', '1984-09-23')],
    gezag: '12',
    samen: 'gescheiden',
    vast: [
      [-640, 0],
      [-211, 1],
    ],
    maatregel: { gi: 'debrug', geinformeerd: -31 },
    wachten: [
      {
        kind: 0,
        op: 'vastejeugdbeschermer',
        veilig: 'tenDele',
        veiligOp: -5,
        stap: ['jeugdbeschermerNoemen', 'gecertificeerdeinstelling', 2],
        nummer: 2376,
      },
    ],
  },
  {
    gemeente: 'Rheden',
    kinderen: [vrouw('Elif||Demirci', '2017-05-09'), man('Kerem||Demirci', '2021-02-14')],
    ouders: [vrouw('Sevda||Demirci', '1990-08-30'), man('Hakan||Demirci', '1987-01-05')],
    gezag: '12',
    samen: 'huwelijk',
    vast: [[-402, 1]],
    wachten: [
      {
        kind: 0,
        op: 'passendehulp',
        sinds: -152,
        veilig: 'ja',
        veiligOp: -8,
        stap: ['hulpStarten', 'jeugdhulpaanbieder', 6],
        nummer: 2613,
      },
    ],
  },
  {
    gemeente: 'Apeldoorn',
    kinderen: [vrouw('Lieve|van|Lente', '2019-11-30'), man('Mats|van|Lente', '2022-07-08')],
    ouders: [vrouw('Anouk|van|Lente', '1994-04-19'), man('Joey||Brandsma', '1992-12')],
    gezag: '1',
    vast: [[-298, 0]],
    maatregel: { gi: 'ijsseloever', geinformeerd: -45 },
    wachten: [
      {
        kind: 0,
        op: 'vastejeugdbeschermer',
        veilig: 'ja',
        veiligOp: -12,
        stap: ['jeugdbeschermerNoemen', 'gecertificeerdeinstelling', 4],
        nummer: 2239,
      },
    ],
  },
  {
    gemeente: 'Zutphen',
    kinderen: [man('Noud||Regelink', '2023-08-14')],
    ouders: [vrouw('Chantal||Regelink', '2000-03-02')],
    gezag: '1',
    anderen: [
      {
        wie: vrouw('Marianne||Regelink', '1971-10-21'),
        rol: 'grootouder',
        band: { soort: 'ouder', van: 0 },
        doet: 'past twee dagen op',
      },
    ],
    vast: [[-188, 0]],
    wachten: [
      {
        kind: 0,
        op: 'pleeggezin',
        sinds: -88,
        veilig: 'tenDele',
        veiligOp: -3,
        stap: ['plekZoeken', 'pleegzorg', 3],
        nummer: 2447,
      },
    ],
  },
  {
    gemeente: 'Nijmegen',
    kinderen: [vrouw('Amira||Bouzidi', '2018-03-27')],
    ouders: [vrouw('Karin||Jacobs', '1989-06-13'), man('Youssef||Bouzidi', '1986-11-08')],
    gezag: '12',
    samen: 'samenwonend',
    adressen: ['Dobbelmanstraat 63'],
    vast: [[-93, 1]],
    // Whether she is safe nobody knows: who was to look found the door closed.
    notities: [
      {
        op: -93,
        tijd: '11:00',
        soort: 'huisbezoek',
        tekst:
          'Kennisgemaakt met Karin en Amira. Youssef was aan het werk. Er is hulp nodig die elke week komt.',
      },
      {
        op: -80,
        tijd: '14:20',
        soort: 'overleg',
        tekst: 'Hulp aangevraagd. Er is geen plek voor een gezin met deze vraag; ik vraag elke week opnieuw.',
      },
      {
        op: -24,
        tijd: '16:10',
        soort: 'huisbezoek',
        tekst: 'Amira deed open en mocht mij niet binnenlaten. Karin lag te slapen. Ik kom terug.',
      },
      {
        op: -10,
        tijd: '15:30',
        soort: 'huisbezoek',
        tekst: 'Niemand thuis op het afgesproken uur. Gebeld en een bericht gestuurd, geen antwoord.',
      },
      {
        op: -4,
        tijd: '09:00',
        soort: 'telefoon',
        tekst:
          'Op school is Amira wel geweest, stil. Of zij thuis veilig is, weten wij niet. Dat schrijf ik zo op.',
      },
    ],
    wachten: [
      {
        kind: 0,
        op: 'passendehulp',
        sinds: -80,
        veilig: 'nietBekend',
        stap: ['netwerkBekijken', 'lokaalteam', 1],
        nummer: 2122,
      },
    ],
  },
  {
    gemeente: 'Wijchen',
    kinderen: [man('Stijn||Gerrits', '2010-02-20'), vrouw('Meike||Gerrits', '2013-10-06')],
    ouders: [vrouw('Mieke||Gerrits', '1981-07-17'), man('Theo||Gerrits', '1979-03-28')],
    gezag: '12',
    samen: 'gescheiden',
    vast: [[-517, 0]],
    gevaar: 'partnergeweld',
    maatregel: { gi: 'kompas', geinformeerd: -62, jeugdbeschermer: [0, -2] },
    wachten: [
      {
        kind: 0,
        op: 'vastejeugdbeschermer',
        veilig: 'tenDele',
        veiligOp: -6,
        stap: ['kennismaking', 'jeugdbeschermer', 1],
        nummer: 2489,
      },
    ],
  },
  {
    gemeente: 'Harderwijk',
    kinderen: [vrouw('Rosalie||Hamstra', '2011-09-05')],
    ouders: [vrouw('Gerda||Hamstra', '1975-12-01'), man('Klaas||Hamstra', '1973-05-22')],
    gezag: '12',
    samen: 'huwelijk',
    vast: [
      [-366, 0],
      [-140, 1],
    ],
    wachten: [
      {
        kind: 0,
        op: 'passendehulp',
        sinds: -139,
        veilig: 'tenDele',
        veiligOp: -4,
        stap: ['maatwerkBesluit', 'expertteam', 8],
        nummer: 2318,
      },
    ],
  },
  {
    gemeente: 'Ede',
    kinderen: [{ naam: '||.', geslacht: 'onbekend' }],
    ouders: [vrouw('Demi||Rozendaal', '2003-04-17'), man('Jamal||Bakkali', '2001-12-01')],
    samen: 'samenwonend',
    vast: [[-77, 1]],
    wachten: [
      {
        kind: 0,
        op: 'onderzoek',
        sinds: -34,
        veilig: 'ja',
        veiligOp: -7,
        stap: ['onderzoekStarten', 'raad', 5],
        nummer: 2560,
      },
    ],
  },
  {
    gemeente: 'Doetinchem',
    kinderen: [vrouw('Bo||Kolkman', '2010-07-21')],
    ouders: [man('Herman||Kolkman', '1978-02-09')],
    gezag: '1',
    vast: [[-455, 0]],
    wachten: [
      {
        kind: 0,
        op: 'passendehulp',
        sinds: -173,
        veilig: 'nee',
        veiligOp: -1,
        stap: ['maatwerkBesluit', 'expertteam', 1],
        nummer: 2164,
      },
    ],
  },
  {
    gemeente: 'Tiel',
    kinderen: [man('Finn||Verbeek', '2020-10-12')],
    ouders: [vrouw('Sanne||Verbeek', '1990-01-24'), vrouw('Iris|de|Groot', '1988-09-15')],
    gezag: '12',
    samen: 'gescheiden',
    vast: [[-329, 1]],
    maatregel: { gi: 'kompas', geinformeerd: -75 },
    wachten: [
      {
        kind: 0,
        op: 'vastejeugdbeschermer',
        veilig: 'ja',
        veiligOp: -10,
        stap: ['jeugdbeschermerNoemen', 'gecertificeerdeinstelling', 3],
        nummer: 2405,
      },
    ],
  },
];
