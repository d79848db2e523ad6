import { gelijkenis, kaleNaam, klank, naamwoorden } from '../zoeken/index.ts';
import type { Importregel } from './importregel.ts';

/** Somebody Rondom knows who may be the child of a line. */
export interface Kandidaat {
  readonly persoon: string;
  /** Families the person belongs to today. */
  readonly gezinnen: readonly string[];
  readonly bsnGelijk: boolean;
  /** Whether Rondom knows a number of this person. */
  readonly heeftBsn: boolean;
  readonly voornamen: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  /** Whether the instelling carries out a measure in one of those families. */
  readonly relatie: boolean;
}

export type Koppelsoort = 'zeker' | 'twijfel' | 'nieuw';
export interface Koppeling {
  readonly soort: Koppelsoort;
  /** With `zeker` one, with `twijfel` those it may be. */
  readonly kandidaten: readonly Kandidaat[];
}

const kaal = (naam: string): string => kaleNaam(naamwoorden(naam));
const eerste = (namen: string): string => naamwoorden(namen)[0] ?? '';

/** A surname that sounds alike, or of which one letter fell away. */
const klinktAls = (een: string, ander: string): boolean =>
  klank(een) === klank(ander) || gelijkenis(een, ander) > 0.84;

interface Gelijk {
  readonly achternaam: boolean;
  readonly voornaam: boolean;
  readonly dag: boolean;
  /** Letter by letter. */
  readonly geheel: boolean;
}

function vergelijk(regel: Importregel, kandidaat: Kandidaat): Gelijk {
  const { achternaam = '', voornamen = '', geboortedatum } = regel;
  const dag = geboortedatum !== undefined && geboortedatum === kandidaat.geboortedatum;
  const namen = naamwoorden(kandidaat.voornamen);
  const voor = eerste(voornamen);
  return {
    dag,
    achternaam: klinktAls(kaal(achternaam), kaal(kandidaat.achternaam)),
    voornaam: voor === '' || namen.some((naam) => klinktAls(voor, naam) || naam.startsWith(voor)),
    geheel: dag && voor !== '' && kaal(achternaam) === kaal(kandidaat.achternaam) && namen.includes(voor),
  };
}

/**
 * Whether the child of a line is somebody Rondom knows. The number counts first; when name and day of birth speak
 * against it, nobody is certain. A name alone is only certain in a family that the instelling works with already:
 * everywhere else a person decides. A child with another number is another child.
 * @source Werkafspraak van Rondom: bij twijfel worden twee mensen nooit één
 */
export function koppel(regel: Importregel, kandidaten: readonly Kandidaat[]): Koppeling {
  const opNummer = kandidaten.filter(({ bsnGelijk }) => bsnGelijk);
  const [nummer] = opNummer;
  if (nummer !== undefined) {
    const gelijk = vergelijk(regel, nummer);
    const noemtNaam = regel.achternaam !== undefined;
    const noemtDag = regel.geboortedatum !== undefined;
    const spreektTegen = (noemtNaam && !gelijk.achternaam) || (noemtDag && !gelijk.dag);
    return { soort: spreektTegen ? 'twijfel' : 'zeker', kandidaten: [nummer] };
  }
  const mogelijk = kandidaten.flatMap((kandidaat) => {
    if (regel.bsn !== undefined && kandidaat.heeftBsn) return [];
    const gelijk = vergelijk(regel, kandidaat);
    return gelijk.dag && gelijk.achternaam && gelijk.voornaam ? [{ kandidaat, gelijk }] : [];
  });
  const [een] = mogelijk;
  if (een === undefined) return { soort: 'nieuw', kandidaten: [] };
  const zeker = mogelijk.length === 1 && een.gelijk.geheel && een.kandidaat.relatie;
  return { soort: zeker ? 'zeker' : 'twijfel', kandidaten: mogelijk.map(({ kandidaat }) => kandidaat) };
}
