import { gemeenten, type Gemeentenaam, type Jeugdhulpregio } from './gemeenten.ts';

/**
 * Local teams, the names of who works there and of who left. The names say nothing about whom
 * they help. Smaller municipalities share the team of a neighbour.
 */
const teams = {
  Arnhem: { namen: '', oud: 'Ineke Slot, Ramon Fonville' },
  Nijmegen: {
    namen: 'Judith Peters, Omar El Idrissi, Lieke van den Berg, Stijn Verhoeff',
    oud: 'Paulien Dekkers, Niels Wouda',
  },
  Apeldoorn: {
    namen: 'Marloes Dekker, Tim Zijlstra, Yasemin Kaya, Hedwig Pasman',
    oud: 'Ronald Tijhuis, Sabine Korver',
  },
  Ede: { namen: 'Gerben van Ginkel, Sara Mulder, Naomi Sahetapy', oud: 'Evelien van Laar' },
  Harderwijk: { namen: 'Hanna Westerink, Rik Foppen', oud: 'Margreet Klaver' },
  Doetinchem: { namen: 'Ellen Rensink, Bas Wissink', oud: 'Astrid Kuiperij' },
  Tiel: { namen: 'Corine van Zoelen, Mehmet Arslan', oud: 'Bianca Romijn' },
  Zutphen: { namen: 'Floor Harmsen, Jesse Tiemens', oud: 'Derk Haverkamp' },
  Zevenaar: { namen: 'Annemiek Gerritsen, Patrick Loeters', oud: 'Monique Wezendonk' },
  Overbetuwe: { namen: 'Roos Janssen, Bilal Chaouki', oud: 'Geert Polderman' },
  Wijchen: { namen: 'Karlijn Thoonen, Piotr Zawadzki', oud: 'Wilmie van Elk' },
  Epe: { namen: 'Henriët van Lohuizen', oud: 'Jurriaan Vos' },
  Winterswijk: { namen: 'Jorien te Winkel', oud: 'Harriët Boeyink' },
  Barneveld: { namen: 'Wilma van de Kraats, Joost Lagerweij', oud: 'Eline van Bemmel' },
  Ermelo: { namen: 'Sander Bosch', oud: 'Tineke Huttinga' },
  Culemborg: { namen: 'Fatima Bouzian', oud: 'Lucas Rietveld' },
  Rheden: { namen: 'Thijs Overeem, Priya Ramdin', oud: 'Marga Steenbergen' },
  'Berg en Dal': { namen: 'Machteld Derks', oud: 'Camiel Rademakers' },
  Wageningen: { namen: 'Selma Aydın', oud: 'Bartel Hoogeveen' },
  'West Betuwe': { namen: 'Arjen den Dekker', oud: 'Marja van Santen' },
  Zaltbommel: { namen: 'Nicole van Wijk', oud: 'Twan Hoefnagel' },
  Nijkerk: { namen: 'Jolien Terlouw', oud: 'Hessel Bakema' },
  Elburg: { namen: 'Gerlinde Hengeveld', oud: 'Bram Kwakkel' },
  Berkelland: { namen: 'Anouk Slotboom', oud: 'Herbert Nijenhuis' },
  Bronckhorst: { namen: 'Marieke Garssen, Delano Pinas', oud: 'Ilse Wolterink' },
} as const satisfies Partial<Record<Gemeentenaam, { readonly namen: string; readonly oud: string }>>;
export type Teamgemeente = keyof typeof teams;

const gedeeld: Readonly<Record<string, Teamgemeente>> = {
  Doesburg: 'Zevenaar',
  Duiven: 'Zevenaar',
  Westervoort: 'Zevenaar',
  Lingewaard: 'Overbetuwe',
  Renkum: 'Rheden',
  Rozendaal: 'Rheden',
  Beuningen: 'Wijchen',
  Druten: 'Wijchen',
  Heumen: 'Berg en Dal',
  'Mook en Middelaar': 'Berg en Dal',
  Buren: 'Culemborg',
  Maasdriel: 'Zaltbommel',
  'Neder-Betuwe': 'Tiel',
  'West Maas en Waal': 'Tiel',
  Scherpenzeel: 'Barneveld',
  Nunspeet: 'Harderwijk',
  Oldebroek: 'Elburg',
  Putten: 'Ermelo',
  Brummen: 'Zutphen',
  Lochem: 'Zutphen',
  Hattem: 'Epe',
  Heerde: 'Epe',
  Voorst: 'Apeldoorn',
  Aalten: 'Winterswijk',
  Montferland: 'Doetinchem',
  'Oost Gelre': 'Berkelland',
  'Oude IJsselstreek': 'Bronckhorst',
};

export const teamgemeenten = Object.keys(teams) as Teamgemeente[];

/** Which team works in a municipality. */
export function teamVan(gemeente: Gemeentenaam): Teamgemeente {
  const team = gemeente in teams ? (gemeente as Teamgemeente) : gedeeld[gemeente];
  if (team === undefined) throw new RangeError(`no local team works in ${gemeente}`);
  return team;
}

const namenUit = (tekst: string): readonly string[] => (tekst === '' ? [] : tekst.split(', '));

/** Who works in a team and who did; in Arnhem the people of the story are added. */
export const teamnamen = (team: Teamgemeente) => ({
  nu: namenUit(teams[team].namen),
  toen: namenUit(teams[team].oud),
});

/** The jeugdhulpregio of a municipality. */
export function streekVan(gezocht: Gemeentenaam): Jeugdhulpregio {
  const gemeente = gemeenten.find(({ naam }) => naam === gezocht);
  if (gemeente === undefined) throw new RangeError(`no municipality called ${gezocht}`);
  return gemeente.regio;
}
