import type { Organisatiesoort } from '../regio/index.ts';
import type { Deelvraag, Gegevenssoort, Situatie } from './vraag.ts';

/** What the law says of one way. `zoekuit`: no ground was found that we could check. */
export type Deelantwoord = 'verplicht' | 'mag' | 'zondernamen' | 'toestemming' | 'zoekuit';

/** Which text of the law a rule was read in; `ongecontroleerd` was not read by us. */
export type Wetstand = 'wet2026' | 'tekst2017' | 'ongecontroleerd';

/** What goes with the answer, as codes; the words are those of the page. */
export const voorwaarden = [
  'alleennodig',
  'vertelbetrokkene',
  'uitvoerendegi',
  'feitenvolledigwaar',
  'ookcollege',
  'alleentakencollege',
  'geenvolwassene',
  'belangofernst',
  'nietandersprivacy',
  'zwakkegrondoverheid',
  'overleggedragsdeskundige',
] as const;
export type Voorwaarde = (typeof voorwaarden)[number];

export interface Deelregel {
  readonly code: string;
  readonly van: readonly Organisatiesoort[] | 'beroep';
  readonly naar: readonly Organisatiesoort[] | 'ieder';
  readonly situaties: readonly Situatie[] | 'ieder';
  readonly gegevens?: readonly Gegevenssoort[];
  /** Only where the receiver asked, or only where he did not. */
  readonly gevraagd?: boolean;
  readonly antwoord: Deelantwoord;
  readonly artikel: string;
  readonly stand: Wetstand;
  readonly voorwaarden: readonly Voorwaarde[];
}

const hulp: readonly Organisatiesoort[] = [
  'lokaalteam',
  'jeugdhulpaanbieder',
  'ggz',
  'vrouwenopvang',
  'regionaalveiligheidsteam',
  'gecertificeerdeinstelling',
];
/** Everything but what was written for a criminal case: that goes by rules of its own. */
const civiel: readonly Gegevenssoort[] = [
  'jeugdhulp',
  'veiligheid',
  'school',
  'gezondheidvolwassene',
  'schulden',
];

/**
 * From whom to whom, in what situation, on which article. The first row that fits is the answer; what fits no row has
 * no ground. Written from the law and not from habit: asked by the institution that carries out an ondertoezichtstelling
 * is a duty, told unasked a right.
 * @source Wmo 2015 4.1.1, 5.2.6, 5.3.1; Jeugdwet 2.4, 3.1, 3.3, 3.5, 7.3.1, 7.3.11, 7.4.0
 */
export const deelregels: readonly Deelregel[] = [
  {
    code: 'adviesveiligthuis',
    van: 'beroep',
    naar: ['veiligthuis'],
    situaties: ['advies'],
    antwoord: 'zondernamen',
    artikel: 'Wmo 2015 4.1.1 lid 3',
    stand: 'tekst2017',
    voorwaarden: [],
  },
  {
    code: 'strafrechtelijkapart',
    van: 'beroep',
    naar: 'ieder',
    situaties: 'ieder',
    gegevens: ['strafrechtelijk'],
    antwoord: 'zoekuit',
    artikel: 'AVG 10',
    stand: 'ongecontroleerd',
    voorwaarden: [],
  },
  {
    code: 'meldrecht',
    van: 'beroep',
    naar: ['veiligthuis'],
    situaties: ['vermoeden'],
    antwoord: 'mag',
    artikel: 'Wmo 2015 5.2.6',
    stand: 'tekst2017',
    voorwaarden: ['alleennodig'],
  },
  {
    code: 'otsgevraagd',
    van: 'beroep',
    naar: ['gecertificeerdeinstelling'],
    situaties: ['ondertoezichtstelling'],
    gevraagd: true,
    antwoord: 'verplicht',
    artikel: 'Jeugdwet 7.3.11 lid 4',
    stand: 'wet2026',
    voorwaarden: ['alleennodig', 'uitvoerendegi'],
  },
  {
    code: 'otsuiteigenbeweging',
    van: 'beroep',
    naar: ['gecertificeerdeinstelling'],
    situaties: ['ondertoezichtstelling'],
    gevraagd: false,
    antwoord: 'mag',
    artikel: 'Jeugdwet 7.3.11 lid 4',
    stand: 'wet2026',
    voorwaarden: ['alleennodig', 'uitvoerendegi'],
  },
  {
    code: 'veiligthuisnaarhulp',
    van: ['veiligthuis'],
    naar: hulp,
    situaties: ['vermoeden'],
    antwoord: 'mag',
    artikel: 'Wmo 2015 4.1.1 lid 2 onder d',
    stand: 'tekst2017',
    voorwaarden: ['belangofernst', 'vertelbetrokkene'],
  },
  {
    code: 'veiligthuisnaarpolitieofraad',
    van: ['veiligthuis'],
    naar: ['politie', 'raadvoordekinderbescherming'],
    situaties: ['vermoeden', 'verzoekraad'],
    antwoord: 'mag',
    artikel: 'Wmo 2015 4.1.1 lid 2 onder e',
    stand: 'tekst2017',
    voorwaarden: ['belangofernst', 'vertelbetrokkene', 'ookcollege'],
  },
  {
    code: 'verzoekraad',
    van: ['lokaalteam', 'gemeente', 'gecertificeerdeinstelling', 'jeugdhulpaanbieder'],
    naar: ['raadvoordekinderbescherming'],
    situaties: ['verzoekraad'],
    gegevens: ['jeugdhulp', 'veiligheid', 'school'],
    antwoord: 'mag',
    artikel: 'Jeugdwet 3.1 lid 1',
    stand: 'wet2026',
    voorwaarden: ['alleennodig', 'feitenvolledigwaar'],
  },
  {
    code: 'aancollege',
    van: ['jeugdhulpaanbieder', 'gecertificeerdeinstelling', 'raadvoordekinderbescherming'],
    naar: ['lokaalteam', 'gemeente'],
    situaties: ['toeleiding', 'verzoekraad'],
    gegevens: ['jeugdhulp', 'veiligheid', 'school'],
    antwoord: 'verplicht',
    artikel: 'Jeugdwet 7.4.0 lid 2',
    stand: 'wet2026',
    voorwaarden: ['alleentakencollege', 'geenvolwassene'],
  },
  {
    code: 'overleggienteam',
    van: ['gecertificeerdeinstelling'],
    naar: ['lokaalteam', 'gemeente'],
    situaties: ['ondertoezichtstelling', 'voogdij', 'jeugdreclassering'],
    gegevens: ['jeugdhulp', 'veiligheid', 'school'],
    antwoord: 'mag',
    artikel: 'Jeugdwet 3.5 lid 1',
    stand: 'wet2026',
    voorwaarden: ['alleennodig'],
  },
  {
    code: 'zelfdehulp',
    van: ['jeugdhulpaanbieder', 'gecertificeerdeinstelling', 'lokaalteam'],
    naar: ['jeugdhulpaanbieder', 'gecertificeerdeinstelling', 'lokaalteam'],
    situaties: ['zelfdehulp'],
    gegevens: ['jeugdhulp', 'veiligheid', 'school'],
    antwoord: 'mag',
    artikel: 'Jeugdwet 7.3.11 lid 2 onder a',
    stand: 'wet2026',
    voorwaarden: ['alleennodig', 'nietandersprivacy'],
  },
  {
    code: 'geheimhouding',
    van: ['jeugdhulpaanbieder', 'gecertificeerdeinstelling', 'lokaalteam'],
    naar: 'ieder',
    situaties: 'ieder',
    gegevens: ['jeugdhulp', 'veiligheid', 'school'],
    antwoord: 'toestemming',
    artikel: 'Jeugdwet 7.3.11 lid 1',
    stand: 'wet2026',
    voorwaarden: ['nietandersprivacy'],
  },
  {
    code: 'medischgeheim',
    van: ['ggz', 'verslavingszorg', 'ouderenzorg', 'huisarts'],
    naar: 'ieder',
    situaties: 'ieder',
    gegevens: civiel,
    antwoord: 'toestemming',
    artikel: 'BW 7:457',
    stand: 'ongecontroleerd',
    voorwaarden: ['nietandersprivacy', 'overleggedragsdeskundige'],
  },
  {
    code: 'anderberoep',
    van: [
      'school',
      'schuldhulp',
      'vrouwenopvang',
      'gemeente',
      'regionaalveiligheidsteam',
      'expertteam',
      'lokaalteam',
    ],
    naar: 'ieder',
    situaties: 'ieder',
    gegevens: civiel,
    antwoord: 'toestemming',
    artikel: 'AVG 6 en 9',
    stand: 'ongecontroleerd',
    voorwaarden: ['zwakkegrondoverheid', 'nietandersprivacy'],
  },
];

const fits = <T>(row: readonly T[] | string | undefined, value: T): boolean =>
  row === undefined || typeof row === 'string' || row.includes(value);

/** The row that answers, or undefined: then nothing gives a ground. */
export const findDeelregel = (vraag: Deelvraag): Deelregel | undefined =>
  deelregels.find(
    (regel) =>
      fits(regel.van, vraag.van) &&
      fits(regel.naar, vraag.naar) &&
      fits(regel.situaties, vraag.situatie) &&
      fits(regel.gegevens, vraag.gegevens) &&
      (regel.gevraagd === undefined || regel.gevraagd === vraag.gevraagd),
  );
