import { man, vrouw, type Gezinsjabloon } from './vorm.ts';

/** Families that show something small: growing up, coming back, going well, and care for an old mother. */
export const zijverhalen: readonly Gezinsjabloon[] = [
  {
    // Eighteen in thirty days, and nothing starts anew.
    gemeente: 'Arnhem',
    kinderen: [vrouw('Jade||Sanders', '2009-02-11')],
    ouders: [vrouw('Monique||Sanders', '1986-05-29')],
    gezag: '1',
    adressen: ['Sterrenlaan 31'],
    vast: [[-960, 3]],
    afspraken: [{ op: 6, tijd: '14:00', soort: 'gesprek' }],
    notities: [
      {
        op: -960,
        tijd: '10:30',
        soort: 'huisbezoek',
        tekst:
          'Kennisgemaakt. Jade is vijftien en wil niet dat er weer iemand vertrekt. Beloofd dat ik het zeg als ik dat wel moet.',
      },
      {
        op: -402,
        tijd: '15:15',
        soort: 'huisbezoek',
        tekst: 'Jade werkt op zaterdag bij de bakker. Monique slaapt uit en vindt dat een feest.',
      },
      {
        op: -96,
        tijd: '16:00',
        soort: 'overleg',
        tekst:
          'Met de gemeente afgesproken: de hulp gaat na de verjaardag door op hetzelfde plan. Geen nieuwe intake, geen nieuw gezicht.',
      },
      {
        op: -27,
        tijd: '16:20',
        soort: 'huisbezoek',
        tekst:
          'Lijst gemaakt van wat er op achttien verandert: zorgverzekering, DigiD, bankrekening, handtekening. Jade doet er elke week een.',
      },
      {
        op: -9,
        tijd: '11:10',
        soort: 'telefoon',
        tekst: 'De inschrijving voor een kamer is gelukt. Jade vraagt of ik op haar verjaardag kom. Ja.',
      },
    ],
  },
  {
    // Violence is not of children alone.
    gemeente: 'Arnhem',
    kinderen: [],
    ouders: [vrouw('Jantje|de|Boer', '1945-08-30')],
    anderen: [
      { wie: man('Durk||Kramer', '1972-03-03'), rol: 'anders', band: { soort: 'kind', van: 0, thuis: true } },
    ],
    adressen: ['Populierstraat 5'],
    vast: [[-58, 0]],
    netwerk: [{ organisatie: 'rijnoever', omschrijving: 'hulp in huis', vanaf: -30 }],
    afspraken: [{ op: 2, tijd: '10:00', soort: 'bezoek' }],
    notities: [
      {
        op: -57,
        tijd: '10:00',
        soort: 'huisbezoek',
        tekst:
          'Mevrouw De Boer wilde eerst haar fuchsia’s laten zien. Daarna zei zij dat haar zoon het niet meer volhoudt.',
      },
      {
        op: -36,
        tijd: '13:45',
        soort: 'huisbezoek',
        tekst:
          'Apart met Durk gewandeld. Hij slaapt vier uur per nacht en schrok van zijn eigen stem. Hij wil hulp.',
      },
      {
        op: -15,
        tijd: '10:40',
        soort: 'huisbezoek',
        tekst:
          'Thuiszorg komt nu twee keer per dag. De pinpas ligt weer bij mevrouw; vrijdag gaan zij samen naar de winkel.',
      },
      {
        op: -5,
        tijd: '09:20',
        soort: 'telefoon',
        tekst: 'Durk belde: twee nachten doorgeslapen. Mevrouw at mee aan tafel en vond de soep te zout.',
      },
    ],
  },
  {
    // Closed two hundred days ago, back since three days: with the same face.
    gemeente: 'Arnhem',
    naam: 'Yılmaz – Kuipers',
    kinderen: [vrouw('Deniz||Yılmaz', '2017-10-05'), vrouw('Lara||Yılmaz', '2021-06-18')],
    ouders: [vrouw('Marloes||Kuipers', '1989-09-26'), man('Emre||Yılmaz', '1987-02-14')],
    gezag: '12',
    samen: 'gescheiden',
    adressen: ['Meidoornplein 18', 'Havenkade 44'],
    vast: [
      [-790, 3, -200],
      [-3, 3],
    ],
    notities: [
      {
        op: -789,
        tijd: '09:45',
        soort: 'huisbezoek',
        tekst: 'Eerste gesprek met Marloes. De scheiding is rond, de vakanties nog niet.',
      },
      {
        op: -430,
        tijd: '15:30',
        soort: 'huisbezoek',
        tekst: 'Emre heeft een eigen huis met een kamer voor de meisjes. Deniz koos de kleur: zeegroen.',
      },
      {
        op: -201,
        tijd: '14:30',
        soort: 'huisbezoek',
        tekst:
          'Afscheid met beide ouders aan een tafel. Als het weer knelt, bellen zij mij en niet het algemene nummer.',
      },
      {
        op: -3,
        tijd: '10:50',
        soort: 'telefoon',
        tekst:
          'Marloes belde zelf: Deniz wil op zondag niet meer wisselen. Wij gaan verder waar wij gebleven waren.',
      },
    ],
  },
  {
    // The good ending; somebody they know calls after a year.
    gemeente: 'Arnhem',
    naam: 'Okafor',
    kinderen: [
      vrouw('Ada Nkechi||Okafor', '2012-01-30'),
      man('Obinna||Okafor', '2015-05-02'),
      vrouw('Zara||Okafor', '2022-11-19'),
    ],
    ouders: [vrouw('Ngozi||Eze', '1988'), man('Chidi||Okafor', '1984-04')],
    gezag: '12',
    samen: 'huwelijk',
    adressen: ['Wilgenroosstraat 9'],
    vast: [[-540, 3]],
    gesloten: -21,
    afspraken: [{ op: 344, tijd: '11:00', soort: 'bellen' }],
    notities: [
      {
        op: -540,
        tijd: '13:00',
        soort: 'huisbezoek',
        tekst: 'Kennisgemaakt met alle vijf. Het huis is te klein en het rooster te vol; de liefde is groot.',
      },
      {
        op: -502,
        tijd: '19:00',
        soort: 'overleg',
        tekst:
          'Familiegroepsplan aangenomen, gemaakt door elf familieleden en twee vrienden van de kerk. Ik schonk koffie.',
      },
      {
        op: -260,
        tijd: '16:15',
        soort: 'huisbezoek',
        tekst: 'Oom Emeka doet de woensdagen. Obinna leest nu voor aan Zara in plaats van andersom.',
      },
      {
        op: -120,
        tijd: '15:40',
        soort: 'huisbezoek',
        tekst:
          'Verhuisd naar vier kamers. Ada heeft een deur die dicht kan en dat staat met sterren in het plan.',
      },
      {
        op: -21,
        tijd: '16:30',
        soort: 'huisbezoek',
        tekst:
          'Afgesloten. Ngozi las voor wat er anders is: "Wij vragen het nu eerder." Over een jaar bel ik om te horen hoe het gaat.',
      },
    ],
  },
];
