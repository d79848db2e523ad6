import type { Lading } from './lading.ts';
import type { RijId } from './tabellen.ts';

/** The seven jeugdhulpregio's of Gelderland with their municipalities, by CBS code. */
const jeugdhulpregios = {
  'Centraal Gelderland':
    'Arnhem 0202, Doesburg 0221, Duiven 0226, Lingewaard 1705, Overbetuwe 1734, Renkum 0274, Rheden 0275, Rozendaal 0277, Wageningen 0289, Westervoort 0293, Zevenaar 0299',
  'Rijk van Nijmegen':
    'Berg en Dal 1945, Beuningen 0209, Druten 0225, Heumen 0252, Nijmegen 0268, Wijchen 0296, Mook en Middelaar 0944',
  Rivierenland:
    'Buren 0214, Culemborg 0216, Maasdriel 0263, Neder-Betuwe 1740, Tiel 0281, West Betuwe 1960, West Maas en Waal 0668, Zaltbommel 0297',
  FoodValley: 'Barneveld 0203, Ede 0228, Nijkerk 0267, Scherpenzeel 0279',
  'Noord-Veluwe': 'Elburg 0230, Ermelo 0233, Harderwijk 0243, Nunspeet 0302, Oldebroek 0269, Putten 0273',
  'Midden-IJssel/Oost-Veluwe':
    'Apeldoorn 0200, Brummen 0213, Epe 0232, Hattem 0244, Heerde 0246, Lochem 0262, Voorst 0285, Zutphen 0301',
  Achterhoek:
    'Aalten 0197, Berkelland 1859, Bronckhorst 1876, Doetinchem 0222, Montferland 1955, Oost Gelre 1586, Oude IJsselstreek 1509, Winterswijk 0294',
} as const;
export type Jeugdhulpregio = keyof typeof jeugdhulpregios;

/** Regions of Veilig Thuis are others than those of youth care; whole jeugdhulpregio's except these. */
const veiligThuisregios: Readonly<Record<string, readonly Jeugdhulpregio[]>> = {
  'Gelderland-Midden': ['Centraal Gelderland', 'FoodValley'],
  'Gelderland-Zuid': ['Rijk van Nijmegen', 'Rivierenland'],
  'Noord- en Oost-Gelderland': ['Noord-Veluwe', 'Midden-IJssel/Oost-Veluwe', 'Achterhoek'],
};

/** Name and code of each municipality of a region. */
const gemeentenVan = (regio: Jeugdhulpregio) =>
  jeugdhulpregios[regio].split(', ').map((text) => ({
    naam: text.slice(0, -5),
    code: `GM${text.slice(-4)}`,
  }));

export interface Regios {
  readonly jeugdhulpregio: Readonly<Record<Jeugdhulpregio, RijId>>;
  /** The CBS code of a municipality. Throws on a name that is not of this province. */
  gemeente(naam: string): string;
  /** The jeugdhulpregio a municipality belongs to. */
  regioVan(gemeente: string): RijId;
}

export const regionamen = Object.keys(jeugdhulpregios) as Jeugdhulpregio[];

export function laadRegios(lading: Lading): Regios {
  const codes = new Map<string, { code: string; regio: RijId }>();
  const ids: Partial<Record<Jeugdhulpregio, RijId>> = {};
  for (const naam of regionamen) {
    const regio = lading.nieuw('regio', { soort: 'jeugdhulpregio', naam });
    ids[naam] = regio;
    for (const gemeente of gemeentenVan(naam)) {
      codes.set(gemeente.naam, { code: gemeente.code, regio });
      lading.voeg('gemeente', gemeente);
      lading.voeg('regio_gemeente', { regio_id: regio, gemeente_code: gemeente.code });
    }
  }
  for (const [naam, delen] of Object.entries(veiligThuisregios)) {
    const regio = lading.nieuw('regio', { soort: 'veiligthuisregio', naam });
    for (const { code } of delen.flatMap(gemeentenVan))
      lading.voeg('regio_gemeente', { regio_id: regio, gemeente_code: code });
  }
  const find = (naam: string) => {
    const found = codes.get(naam);
    if (!found) throw new RangeError(`no municipality called ${naam}`);
    return found;
  };
  return {
    jeugdhulpregio: ids as Record<Jeugdhulpregio, RijId>,
    gemeente: (naam) => find(naam).code,
    regioVan: (gemeente) => find(gemeente).regio,
  };
}
