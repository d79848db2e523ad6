/**
 * Every municipality of the demo with its CBS code and its inhabitants in thousands (about 2025, rounded), by
 * jeugdhulpregio. Mook en Middelaar lies in Limburg and works with Rijk van Nijmegen. FoodValley also counts three
 * municipalities of Utrecht: they are no part of the demo.
 */
export const jeugdhulpregios = {
  'Centraal Gelderland':
    'Arnhem 0202 168, Doesburg 0221 11, Duiven 0226 25, Lingewaard 1705 47, Overbetuwe 1734 49, Renkum 0274 31, Rheden 0275 44, Rozendaal 0277 2, Wageningen 0289 41, Westervoort 0293 15, Zevenaar 0299 45',
  'Rijk van Nijmegen':
    'Berg en Dal 1945 35, Beuningen 0209 27, Druten 0225 19, Heumen 0252 17, Nijmegen 0268 187, Wijchen 0296 42, Mook en Middelaar 0944 8',
  Rivierenland:
    'Buren 0214 28, Culemborg 0216 30, Maasdriel 0263 26, Neder-Betuwe 1740 26, Tiel 0281 43, West Betuwe 1960 53, West Maas en Waal 0668 20, Zaltbommel 0297 31',
  FoodValley: 'Barneveld 0203 62, Ede 0228 125, Nijkerk 0267 45, Scherpenzeel 0279 10',
  'Noord-Veluwe':
    'Elburg 0230 24, Ermelo 0233 28, Harderwijk 0243 50, Nunspeet 0302 29, Oldebroek 0269 24, Putten 0273 25',
  'Midden-IJssel/Oost-Veluwe':
    'Apeldoorn 0200 169, Brummen 0213 21, Epe 0232 34, Hattem 0244 13, Heerde 0246 19, Lochem 0262 35, Voorst 0285 26, Zutphen 0301 49',
  Achterhoek:
    'Aalten 0197 28, Berkelland 1859 44, Bronckhorst 1876 37, Doetinchem 0222 60, Montferland 1955 38, Oost Gelre 1586 30, Oude IJsselstreek 1509 40, Winterswijk 0294 30',
} as const;
export type Jeugdhulpregio = keyof typeof jeugdhulpregios;

type Namen<Tekst extends string> = Tekst extends `${infer Een}, ${infer Rest}`
  ? Naam<Een> | Namen<Rest>
  : Naam<Tekst>;
type Cijfer = '0' | '1';
type Naam<Tekst extends string> = Tekst extends `${infer Gemeente} ${Cijfer}${number} ${number}`
  ? Gemeente
  : never;
export type Gemeentenaam = Namen<(typeof jeugdhulpregios)[Jeugdhulpregio]>;

export interface Gemeente {
  readonly naam: Gemeentenaam;
  readonly code: string;
  readonly regio: Jeugdhulpregio;
  /** Inhabitants in thousands. */
  readonly inwoners: number;
}

export const gemeenten: readonly Gemeente[] = (
  Object.entries(jeugdhulpregios) as [Jeugdhulpregio, string][]
).flatMap(([regio, tekst]) =>
  tekst.split(', ').map((regel) => {
    const [, naam = '', code = '', inwoners = ''] = /^(.+) (\d{4}) (\d+)$/.exec(regel) ?? [];
    return { naam: naam as Gemeentenaam, code: `GM${code}`, regio, inwoners: Number(inwoners) };
  }),
);

/** The three circles of the police, the fire brigade and Veilig Thuis, as whole jeugdhulpregio's. */
const delen: Readonly<Record<string, readonly Jeugdhulpregio[]>> = {
  'Gelderland-Midden': ['Centraal Gelderland', 'FoodValley'],
  'Gelderland-Zuid': ['Rijk van Nijmegen', 'Rivierenland'],
  'Noord- en Oost-Gelderland': ['Noord-Veluwe', 'Midden-IJssel/Oost-Veluwe', 'Achterhoek'],
};

const inLimburg: Gemeentenaam = 'Mook en Middelaar';
const namenIn = (regios: readonly Jeugdhulpregio[]): readonly Gemeentenaam[] =>
  gemeenten.filter(({ regio }) => regios.includes(regio)).map(({ naam }) => naam);
const zonderLimburg = (namen: readonly Gemeentenaam[]) => namen.filter((naam) => naam !== inLimburg);

export interface Overlap {
  readonly soort: 'veiligthuisregio' | 'huiselijkgeweldregio' | 'veiligheidsregio' | 'arrondissement';
  readonly naam: string;
  readonly gemeenten: readonly Gemeentenaam[];
}

/** Regions of other kinds lie across those of youth care; a veiligheidsregio and a court stop at the province. */
export const overlappendeRegios: readonly Overlap[] = [
  ...Object.entries(delen).flatMap(([naam, regios]): readonly Overlap[] => [
    { soort: 'veiligthuisregio', naam, gemeenten: namenIn(regios) },
    { soort: 'veiligheidsregio', naam, gemeenten: zonderLimburg(namenIn(regios)) },
  ]),
  {
    soort: 'huiselijkgeweldregio',
    naam: 'Gelderland-Zuid',
    gemeenten: namenIn(delen['Gelderland-Zuid'] ?? []),
  },
  {
    soort: 'arrondissement',
    naam: 'Gelderland',
    gemeenten: zonderLimburg(gemeenten.map(({ naam }) => naam)),
  },
];

/** In which regions of other kinds a municipality lies. */
export const regiosVan = (gemeente: Gemeentenaam): readonly Overlap[] =>
  overlappendeRegios.filter(({ gemeenten: leden }) => leden.includes(gemeente));
