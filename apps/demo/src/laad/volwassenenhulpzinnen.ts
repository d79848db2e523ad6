import type { NieuweKindcheck } from '@rondom/domain/volwassenenhulp';

export type Medewerkersub = 'yara' | 'bas';

/** Days are counted from today. */
export interface Hulp {
  readonly wie: Medewerkersub;
  readonly sinds: number;
  readonly tot: number;
  /** Asked at the intake; nobody took it up yet. */
  readonly intake: boolean;
  readonly acties: readonly (readonly [tekst: string, uiterlijk: number, gedaan?: number])[];
  readonly aantekeningen: readonly (readonly [dag: number, tekst: string])[];
  readonly kindcheck?: Omit<NieuweKindcheck, 'gezegdOp'> & { readonly dag: number };
}

/** Linda first, then a parent of a family of Daan, then two parents of other families. Nobody is named in the words. */
export const hulpen: readonly Hulp[] = [
  {
    ...{ wie: 'yara', sinds: -33, tot: 170, intake: false },
    acties: [
      ['Alle post en alle schulden bij elkaar zetten.', -20, -21],
      ['De brief met het voorstel versturen.', 9],
      ['Samen een maandoverzicht maken.', 20],
    ],
    aantekeningen: [
      [-21, 'Zij nam twee tassen post mee. Samen gesorteerd. Zij ging opgelucht naar huis.'],
      [-7, 'Uitstel gevraagd tot de brief er is. Dat mag. Volgende week verder met de toeslagen.'],
    ],
    kindcheck: { dag: -31, kinderen: 'ja', veilig: 'ja', stap: null, delen: 'eigen', signaal: '' },
  },
  {
    ...{ wie: 'bas', sinds: -39, tot: 120, intake: false },
    acties: [
      ['Kennismaken met het vaste gezicht.', -30, -31],
      ['Samen een plan maken voor lastige avonden.', -2],
      ['Elke week een gesprek op maandag.', 26],
    ],
    aantekeningen: [
      [-31, 'Eerste gesprek. Wil zelf stoppen, al drie weken niet gelukt. Begint maandag met de groep.'],
      [-12, 'Twee weken volgehouden. Het weekend was zwaar. Belde zelf toen het dreigde mis te gaan.'],
    ],
    kindcheck: {
      ...{ dag: -12, kinderen: 'ja', veilig: 'zorg', stap: 'gesprek', delen: 'toestemming' },
      signaal: 'Wil praten over de avonden alleen thuis met de kinderen. Bel gerust, het is besproken.',
    },
  },
  {
    ...{ wie: 'yara', sinds: -9, tot: 90, intake: false },
    acties: [['Uitzoeken welke toeslagen er zijn.', 6]],
    aantekeningen: [[-5, 'Twee keer gebeld. Woensdag komt het eerste gesprek.']],
  },
  { ...{ wie: 'bas', sinds: -1, tot: 150, intake: true, acties: [], aantekeningen: [] } },
];
