import type { Lading } from './lading.ts';
import type { Regios } from './regio.ts';
import type { RijId } from './tabellen.ts';
import { teamgemeenten, type Teamgemeente } from './teams.ts';

/**
 * Kind and name. All are invented, also where a municipality exists: a worker or lateness is attached to each.
 * The first Veilig Thuis gets what the public form sends.
 */
const organisaties = {
  regio: 'regio|Regio Gelderland (demo)',
  middenrijn: 'veiligthuis|Veilig Thuis Middenrijn',
  waalstroom: 'veiligthuis|Veilig Thuis Waalstroom',
  berkeldal: 'veiligthuis|Veilig Thuis Berkeldal',
  debrug: 'gecertificeerdeinstelling|GI De Brug',
  kompas: 'gecertificeerdeinstelling|GI Het Kompas',
  ijsseloever: 'gecertificeerdeinstelling|GI IJsseloever',
  raad: 'raadvoordekinderbescherming|Raad voor de Kinderbescherming (demo)',
  delinde: 'ggz|Ggz De Linde',
  devonk: 'jeugdhulpaanbieder|Jeugdhulp De Vonk',
  hetnest: 'jeugdhulpaanbieder|Pleegzorg Het Nest',
  rijnoever: 'jeugdhulpaanbieder|Thuisbegeleiding Rijnoever',
  schuldhulp: 'schuldhulp|Schuldhulp Arnhem (demo)',
  opvang: 'vrouwenopvang|Vrouwenopvang De Luwte',
  expertteam: 'expertteam|Expertteam Gelderland (demo)',
  inspectie: 'inspectie|Inspectie Gelderland (demo)',
  dedam: 'justitielejeugdinrichting|Jeugdinrichting De Dam (demo)',
  veiligheidsteam: 'regionaalveiligheidsteam|Regionaal veiligheidsteam Middenrijn',
  expertisecentrum: 'expertisecentrum|Expertisecentrum Oost (demo)',
  dekentering: 'verslavingszorg|Verslavingszorg De Kentering',
} as const;

/** Who helps beside the vast gezicht leaves it to her when a line of its own may be shown. */
const laatVrijgaveOver: ReadonlySet<string> = new Set([
  'gecertificeerdeinstelling',
  'ggz',
  'jeugdhulpaanbieder',
  'schuldhulp',
  'expertteam',
  'expertisecentrum',
  'regionaalveiligheidsteam',
]);

export interface Organisaties {
  readonly id: Readonly<Record<keyof typeof organisaties, RijId>>;
  readonly lokaalteam: Readonly<Record<Teamgemeente, RijId>>;
}

export function laadOrganisaties(lading: Lading, regios: Regios): Organisaties {
  const id = Object.fromEntries(
    Object.entries(organisaties).map(([sleutel, tekst]) => {
      const [soort = '', naam = ''] = tekst.split('|');
      // What a shelter or a region does with a name is its own choice: theirs stay inside.
      const toont_namen = !['vrouwenopvang', 'regio', 'raadvoordekinderbescherming', 'inspectie'].includes(
        soort,
      );
      return [
        sleutel,
        lading.nieuw('organisatie', {
          naam,
          soort,
          toont_namen,
          vrijgave_aan_vastgezicht: laatVrijgaveOver.has(soort),
          verzonnen: true,
          gemeente_code: null,
        }),
      ];
    }),
  ) as Organisaties['id'];
  const lokaalteam = Object.fromEntries(
    teamgemeenten.map((gemeente) => [
      gemeente,
      lading.nieuw('organisatie', {
        naam: `Lokaal team ${gemeente}`,
        soort: 'lokaalteam',
        toont_namen: true,
        vrijgave_aan_vastgezicht: true,
        verzonnen: true,
        gemeente_code: regios.gemeente(gemeente),
      }),
    ]),
  ) as Organisaties['lokaalteam'];
  return { id, lokaalteam };
}
