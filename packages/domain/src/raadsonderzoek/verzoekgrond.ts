import type { Organisatiesoort } from '../regio/index.ts';

export interface Verzoekgrond {
  readonly artikel: string;
  /** Who asks tells the college at once that it did. */
  readonly vertelHetCollege: boolean;
}

const gronden: Partial<Readonly<Record<Organisatiesoort, Verzoekgrond>>> = {
  lokaalteam: { artikel: 'Jeugdwet art. 2.4 lid 1', vertelHetCollege: false },
  gemeente: { artikel: 'Jeugdwet art. 2.4 lid 1', vertelHetCollege: false },
  gecertificeerdeinstelling: { artikel: 'Jeugdwet art. 3.1 lid 1', vertelHetCollege: true },
  veiligthuis: { artikel: 'Jeugdwet art. 3.1 lid 1; Wmo 2015 art. 4.1.1 lid 2', vertelHetCollege: true },
};

/**
 * On which ground an organisation asks the Raad whether a measure is needed; undefined: it may not ask. The local team
 * asks for the college. A GI and Veilig Thuis ask themselves, and tell the college.
 * @source Jeugdwet art. 2.4 lid 1 en art. 3.1 lid 1 en 4; Wmo 2015 art. 4.1.1 lid 2 onder f
 */
export const verzoekgrondVan = (soort: Organisatiesoort): Verzoekgrond | undefined => gronden[soort];
