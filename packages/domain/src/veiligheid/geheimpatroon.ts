import type { Geheim, Geheimsoort } from './geheim.ts';
import { tekstwoorden } from './tekstwoorden.ts';

/** How one name can stand in a text: its words written as one. */
export interface Naampatroon {
  readonly soort: Geheimsoort;
  readonly aaneen: string;
  /** A short name is also a word: it counts with a capital only. */
  readonly metHoofdletter: boolean;
  /** Long enough to know it again with one wrong sign. */
  readonly metTypefout: boolean;
  /** "Voorbeeldstadse school": what may follow a name of a place. */
  readonly staarten: readonly string[];
}

const kort = 4;
const lang = 8;

/** What stands before a name without being part of it. */
const algemeen: Partial<Record<Geheimsoort, readonly string[]>> = {
  school: ['basisschool', 'school', 'obs', 'rkbs', 'cbs', 'pcbs', 'vso', 'sbo', 'college', 'lyceum'],
  huisarts: ['huisarts', 'huisartsenpraktijk', 'praktijk', 'dokter', 'dr'],
  sport: ['sportvereniging', 'vereniging', 'club', 'voetbalclub', 'turnvereniging', 'sv', 'vv', 'gv'],
  opvang: ['kinderopvang', 'opvang', 'bso', 'kinderdagverblijf', 'kdv', 'peuterspeelzaal'],
  pleeggezin: ['pleeggezin', 'gezin', 'familie', 'fam'],
  instelling: ['opvang', 'vrouwenopvang', 'blijf', 'huis', 'instelling', 'gezinshuis', 'stichting'],
};
const lidwoorden = ['de', 'het', 'een', 't'];

/** Endings of streets that people shorten. */
const afkortingen = [
  ['straat', 'str'],
  ['laan', 'ln'],
  ['plein', 'pln'],
  ['weg', 'wg'],
] as const;

const patroon = (soort: Geheimsoort, woorden: readonly string[]): Naampatroon => {
  const aaneen = woorden.join('');
  return {
    soort,
    aaneen,
    metHoofdletter: aaneen.length <= kort,
    metTypefout: aaneen.length >= lang,
    staarten: soort === 'plaats' ? ['s', 'se'] : [],
  };
};

/** The ways in which a named secret can be written. House numbers alone betray nothing, so they are no pattern. */
export function naampatronen({ soort, tekst }: Geheim): Naampatroon[] {
  const woorden = tekstwoorden(tekst).map(({ woord }) => woord);
  if (soort === 'straat') {
    const nummer = woorden.findIndex((woord, plek) => plek > 0 && /^\d/.test(woord));
    const straat = nummer === -1 ? woorden : woorden.slice(0, nummer);
    if (straat.length === 0) return [];
    const laatste = straat.at(-1) ?? '';
    const korter = afkortingen.flatMap(([heel, af]) =>
      laatste.endsWith(heel) && laatste.length > heel.length
        ? [patroon(soort, [...straat.slice(0, -1), laatste.slice(0, -heel.length) + af])]
        : [],
    );
    return [patroon(soort, straat), ...korter];
  }
  const soortwoorden = algemeen[soort] ?? [];
  const eerste = woorden.findIndex((woord) => !soortwoorden.includes(woord));
  const naam = eerste === -1 ? [] : woorden.slice(eerste);
  if (naam.length === 0) return [];
  // Without its article a name is a common word ("wilg"): then only beside the word that says what it is.
  const kern = lidwoorden.includes(naam[0] ?? '') && naam.length > 1 ? naam.slice(1) : naam;
  if (kern === naam) return [patroon(soort, naam)];
  return [patroon(soort, naam), ...soortwoorden.map((woord) => patroon(soort, [woord, ...kern]))];
}
