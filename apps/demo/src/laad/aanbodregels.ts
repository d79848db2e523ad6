import type { Jeugdhulpregio } from './regio.ts';
import type { Tabellen } from './tabellen.ts';
import type { Teamgemeente } from './teams.ts';
import type { Wereld } from './wereld.ts';

type Organisatie = keyof Wereld['organisaties']['id'];
export type Aanbodrij = Omit<Tabellen['aanbod'], 'id' | 'organisatie_id' | 'regio_ids' | 'bijgewerkt_door'>;

export interface Aanbodregel {
  readonly wie: Organisatie;
  readonly soort: Aanbodrij['hulpsoort'];
  /** All regions when not said. */
  readonly waar?: readonly Jeugdhulpregio[];
  readonly vrij: number;
  readonly plekken: number;
  readonly leeftijd: readonly [number, number];
  /** How many days ago its owner last said so, and in how many days a place comes free. */
  readonly oud: number;
  readonly over: number;
  readonly weken: number;
  readonly weet?: readonly string[];
  readonly veilig?: readonly string[];
  readonly talen?: readonly string[];
  readonly samen?: boolean;
  readonly caseload?: number;
}

const oost: readonly Jeugdhulpregio[] = ['Achterhoek', 'Midden-IJssel/Oost-Veluwe', 'Noord-Veluwe'];
const midden: readonly Jeugdhulpregio[] = ['Centraal Gelderland', 'FoodValley', 'Rivierenland'];
const zuid: readonly Jeugdhulpregio[] = ['Rijk van Nijmegen', 'Rivierenland'];

/** What invented organisations say they have; one of them forgot to say it again, one is getting old. */
export const aanbodregels: readonly Aanbodregel[] = [
  {
    wie: 'debrug',
    soort: 'jeugdbescherming',
    waar: midden,
    vrij: 1,
    plekken: 168,
    leeftijd: [0, 18],
    oud: 3,
    over: 6,
    weken: 5,
    caseload: 14,
    weet: ['huiselijkgeweld'],
  },
  {
    wie: 'debrug',
    soort: 'jeugdreclassering',
    waar: midden,
    vrij: 4,
    plekken: 40,
    leeftijd: [12, 23],
    oud: 3,
    over: 0,
    weken: 0,
    caseload: 16,
  },
  {
    wie: 'kompas',
    soort: 'jeugdbescherming',
    waar: zuid,
    vrij: 0,
    plekken: 126,
    leeftijd: [0, 18],
    oud: 9,
    over: 20,
    weken: 9,
    caseload: 15,
  },
  {
    wie: 'ijsseloever',
    soort: 'jeugdbescherming',
    waar: oost,
    vrij: 2,
    plekken: 140,
    leeftijd: [0, 18],
    oud: 19,
    over: 3,
    weken: 4,
    caseload: 14,
  },
  {
    wie: 'hetnest',
    soort: 'pleegzorg',
    vrij: 3,
    plekken: 210,
    leeftijd: [0, 12],
    oud: 2,
    over: 0,
    weken: 3,
    samen: true,
    veilig: ['adresGeheim'],
    weet: ['trauma', 'jongekind'],
    talen: ['nederlands', 'arabisch'],
  },
  {
    wie: 'hetnest',
    soort: 'pleegzorg',
    waar: zuid,
    vrij: 1,
    plekken: 58,
    leeftijd: [12, 17],
    oud: 2,
    over: 14,
    weken: 8,
    weet: ['lvb'],
  },
  {
    wie: 'hetnest',
    soort: 'gezinshuis',
    waar: midden,
    vrij: 0,
    plekken: 18,
    leeftijd: [6, 17],
    oud: 12,
    over: 45,
    weken: 16,
    samen: true,
    weet: ['autisme', 'trauma'],
  },
  {
    wie: 'devonk',
    soort: 'behandeling',
    waar: midden,
    vrij: 5,
    plekken: 64,
    leeftijd: [4, 18],
    oud: 6,
    over: 0,
    weken: 4,
    weet: ['trauma', 'seksueelgeweld'],
  },
  {
    wie: 'devonk',
    soort: 'verblijf',
    waar: oost,
    vrij: 2,
    plekken: 24,
    leeftijd: [12, 17],
    oud: 38,
    over: 0,
    weken: 2,
    veilig: ['nachtToezicht'],
  },
  {
    wie: 'devonk',
    soort: 'crisisplek',
    vrij: 1,
    plekken: 8,
    leeftijd: [0, 17],
    oud: 0,
    over: 0,
    weken: 0,
    samen: true,
    veilig: ['adresGeheim', 'nachtToezicht', 'contactOnderToezicht'],
  },
  {
    wie: 'rijnoever',
    soort: 'hulpthuis',
    waar: midden,
    vrij: 6,
    plekken: 90,
    leeftijd: [0, 18],
    oud: 5,
    over: 0,
    weken: 2,
    weet: ['scheiding', 'huiselijkgeweld'],
    talen: ['nederlands', 'turks', 'arabisch'],
  },
  {
    wie: 'rijnoever',
    soort: 'hulpthuis',
    waar: oost,
    vrij: 2,
    plekken: 55,
    leeftijd: [0, 18],
    oud: 21,
    over: 7,
    weken: 4,
    weet: ['lvb'],
  },
  {
    wie: 'delinde',
    soort: 'behandeling',
    vrij: 2,
    plekken: 48,
    leeftijd: [12, 23],
    oud: 8,
    over: 10,
    weken: 11,
    weet: ['psychiatrie', 'verslaving'],
    talen: ['nederlands', 'engels'],
  },
  {
    wie: 'dedam',
    soort: 'jji',
    vrij: 4,
    plekken: 72,
    leeftijd: [12, 23],
    oud: 1,
    over: 0,
    weken: 0,
    veilig: ['nachtToezicht'],
    weet: ['verslaving', 'lvb'],
  },
];

/** Rooms in local teams: a place there is room for one more family. */
export const teamplekken: readonly (readonly [Teamgemeente, vrij: number, plekken: number, oud: number])[] = [
  ['Arnhem', 3, 96, 1],
  ['Nijmegen', 1, 84, 4],
  ['Apeldoorn', 0, 72, 16],
  ['Ede', 4, 60, 7],
  ['Tiel', 2, 34, 33],
];
