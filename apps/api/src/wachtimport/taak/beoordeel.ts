import {
  controleerRegel,
  type Dubbelzoeker,
  type Importklok,
  type Importregel,
  koppel,
  leesRegel,
  type Gebrek,
  type Kandidaat,
  type Kolomplaatsen,
  type Plaatsenboek,
} from '@rondom/domain/wachtimport';
import type { PlainDate } from '@rondom/domain/kern';
import type { Bestandsregel } from './lees-bestand.ts';
import type { Bekekenregel } from './regel.ts';

export interface Maatstaf {
  readonly plaatsen: Kolomplaatsen;
  readonly breedte: number;
  readonly boek: Plaatsenboek;
  readonly klok: (regel: Importregel) => Importklok;
  readonly today: PlainDate;
  readonly dubbel: Dubbelzoeker;
}

/** Reads and checks one line by itself and against the lines above it. */
export function beoordeel({ nummer, waarden }: Bestandsregel, maat: Maatstaf): Bekekenregel {
  const { plaatsen, boek, today, dubbel, klok } = maat;
  const { regel, kenmerk, gebreken: leesgebreken } = leesRegel(waarden, plaatsen, boek);
  const veld = (kolom: keyof Kolomplaatsen): string => waarden[plaatsen[kolom] ?? -1]?.trim() ?? '';
  const naam = [veld('voornamen'), veld('voorvoegsel'), veld('achternaam')].filter(Boolean).join(' ');
  const scheef: Gebrek[] = waarden.length === maat.breedte ? [] : [{ kind: 'aantalVelden' }];
  const gebreken = [
    ...scheef,
    ...leesgebreken,
    ...(regel === undefined ? [] : [...controleerRegel(regel, today), ...dubbel.bekijk(nummer, regel)]),
  ];
  const goed = regel !== undefined && gebreken.length === 0;
  return {
    nummer,
    kenmerk: kenmerk?.slice(0, 100),
    inhoud: { naam: naam.slice(0, 200), geboortedatum: veld('geboortedatum').slice(0, 20), regel },
    uitkomst: goed ? 'nieuw' : 'fout',
    gebreken,
    klok: goed ? klok(regel) : undefined,
    kandidaten: [],
  };
}

/** Whom the line is about; a child that is new must have a name and a day of birth. */
export function verbind(bekeken: Bekekenregel, kandidaten: readonly Kandidaat[]): void {
  const { regel } = bekeken.inhoud;
  if (regel === undefined || bekeken.uitkomst !== 'nieuw') return;
  const koppeling = koppel(regel, kandidaten);
  bekeken.uitkomst = koppeling.soort;
  bekeken.kandidaten = koppeling.kandidaten.map(({ persoon, gezinnen }) => ({
    persoon,
    gezin: gezinnen[0],
  }));
  const [een] = koppeling.kandidaten;
  if (koppeling.soort === 'zeker' && een?.relatie === true) bekeken.gezin = een.gezinnen[0];
  const { achternaam, voornamen, geboortedatum } = regel;
  if (koppeling.soort !== 'nieuw' || (achternaam && voornamen && geboortedatum)) return;
  bekeken.uitkomst = 'fout';
  bekeken.gebreken = [{ kind: 'nieuwZonderNaam' }];
}
