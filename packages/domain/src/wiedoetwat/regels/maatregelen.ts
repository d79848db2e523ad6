import type { Maatregelsoort } from '../../maatregel/index.ts';
import type { Cel, Deelrol, Kindfeiten } from '../soorten.ts';

type Lopend = Kindfeiten['maatregelen'][number];

/** The measures of these kinds that run. */
export const lopend = (feiten: Kindfeiten, ...soorten: readonly Maatregelsoort[]): Lopend[] =>
  feiten.maatregelen.filter(({ soort }) => soorten.includes(soort));

/** The certified institution of a measure, in one part, as long as the measure holds. */
export const instellingcel = (maatregel: Lopend, rol: Deelrol, artikel: string): Cel => ({
  wie: { soort: 'organisatie', id: maatregel.instelling },
  rol,
  totEnMet: maatregel.laatsteDag,
  bron: 'wet',
  artikel,
});

/** Its workers, who do what the institution decides. */
export const uitvoerdercellen = (maatregel: Lopend): Cel[] =>
  maatregel.uitvoerders.map((id) => ({
    wie: { soort: 'medewerker', id },
    rol: 'doet',
    totEnMet: maatregel.laatsteDag,
    bron: 'meedoen',
  }));
