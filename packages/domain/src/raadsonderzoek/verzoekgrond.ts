import type { Organisatiesoort } from '../regio/index.ts';

export interface Verzoekgrond {
  readonly artikel: string;
  /** Who asks tells the college at once that it did. */
  readonly vertelHetCollege: boolean;
}

/**
 * On which ground an organisation asks the Raad whether a measure is needed; undefined: it may not ask. The local team
 * asks for the college. A GI and Veilig Thuis ask themselves, and tell the college.
 * @source Jeugdwet art. 2.4 lid 1 en art. 3.1 lid 1 en 4; Wmo 2015 art. 4.1.1 lid 2 onder f
 */
export function verzoekgrondVan(soort: Organisatiesoort): Verzoekgrond | undefined {
  switch (soort) {
    case 'lokaalteam':
    case 'gemeente':
      return { artikel: 'Jeugdwet art. 2.4 lid 1', vertelHetCollege: false };
    case 'gecertificeerdeinstelling':
      return { artikel: 'Jeugdwet art. 3.1 lid 1', vertelHetCollege: true };
    case 'veiligthuis':
      return { artikel: 'Jeugdwet art. 3.1 lid 1; Wmo 2015 art. 4.1.1 lid 2', vertelHetCollege: true };
    default:
      return undefined;
  }
}
