import type { Organisatiesoort } from '../regio/index.ts';
import type { Wachtsoort } from '../wachtlijst/index.ts';

/** What somebody can be given a place for. A closed list, so that a need and an offer speak of the same thing. */
export const hulpsoorten = [
  'vastgezicht',
  'jeugdbescherming',
  'jeugdreclassering',
  'hulpthuis',
  'behandeling',
  'pleegzorg',
  'gezinshuis',
  'verblijf',
  'crisisplek',
  'jji',
] as const;
export type Hulpsoort = (typeof hulpsoorten)[number];

/** What the people there know more about than others. */
export const expertises = [
  'huiselijkgeweld',
  'seksueelgeweld',
  'eergerelateerdgeweld',
  'trauma',
  'scheiding',
  'verslaving',
  'lvb',
  'psychiatrie',
  'autisme',
  'jongekind',
  'zwangerschap',
] as const;
export type Expertise = (typeof expertises)[number];

/** What a place has to keep safe. */
export const veiligheidseisen = ['adresGeheim', 'nachtToezicht', 'contactOnderToezicht'] as const;
export type Veiligheidseis = (typeof veiligheidseisen)[number];

/** Near whom the child stays. A word of a list and never a place: an address says too much. */
export const nabijheden = ['ouder', 'netwerk', 'school', 'maaktNietUit'] as const;
export type Nabijheid = (typeof nabijheden)[number];

export const aanbodtalen = [
  'nederlands',
  'engels',
  'arabisch',
  'turks',
  'pools',
  'oekraiens',
  'tigrinya',
  'gebarentaal',
] as const;
export type Aanbodtaal = (typeof aanbodtalen)[number];

/** What an organisation of a kind can offer. */
const aanbodVan: Partial<Record<Organisatiesoort, readonly Hulpsoort[]>> = {
  lokaalteam: ['vastgezicht', 'hulpthuis'],
  regionaalveiligheidsteam: ['vastgezicht'],
  gecertificeerdeinstelling: ['jeugdbescherming', 'jeugdreclassering'],
  jeugdhulpaanbieder: ['hulpthuis', 'behandeling', 'pleegzorg', 'gezinshuis', 'verblijf', 'crisisplek'],
  ggz: ['behandeling', 'verblijf'],
  justitielejeugdinrichting: ['jji'],
};

export const hulpsoortenVan = (soort: Organisatiesoort): readonly Hulpsoort[] => aanbodVan[soort] ?? [];

/** Kinds in which a worker carries families: there a place is room in a caseload. */
export const metCaseload: readonly Hulpsoort[] = ['vastgezicht', 'jeugdbescherming', 'jeugdreclassering'];

/** The kind that a wait asks for by itself; of fitting help somebody has to say it. */
export const hulpsoortVanWacht: Partial<Record<Wachtsoort, Hulpsoort>> = {
  vastejeugdbeschermer: 'jeugdbescherming',
  pleeggezin: 'pleegzorg',
};
