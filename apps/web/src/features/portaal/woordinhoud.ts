import type { MogelijkeLezer, Portaal } from './use-portaal.ts';

/** What the form holds; the draft on the server is exactly this. */
export interface Woordinhoud extends Record<string, unknown> {
  readonly tekst: string;
  readonly keuze: 'alleenVastGezicht' | 'ook' | 'iedereen';
  /** Keys of the chosen readers, beside the vast gezicht. */
  readonly gekozen: readonly string[];
}

export const leeg: Woordinhoud = { tekst: '', keuze: 'alleenVastGezicht', gekozen: [] };

type Lezers = Pick<Portaal, 'vastGezicht' | 'mogelijkeLezers'>;

export const lezerSleutel = ({ soort, id }: Pick<MogelijkeLezer, 'soort' | 'id'>): string => `${soort}-${id}`;

/** Who can be chosen beside the vast gezicht, who always reads; a reader without a name cannot be chosen by name. */
export const keuzelezers = ({ vastGezicht, mogelijkeLezers }: Lezers): MogelijkeLezer[] =>
  mogelijkeLezers.filter(
    ({ soort, id, naam }) => naam !== null && !(soort === 'medewerker' && id === vastGezicht?.gebruikerId),
  );

/** Who will be able to read, and who only after the vast gezicht has read and spoken with the writer. */
export function lezersVan(
  lezers: Lezers,
  { keuze, gekozen }: Pick<Woordinhoud, 'keuze' | 'gekozen'>,
): { readonly lezen: readonly MogelijkeLezer[]; readonly wachten: readonly MogelijkeLezer[] } {
  const anderen = keuzelezers(lezers);
  if (keuze === 'alleenVastGezicht') return { lezen: [], wachten: [] };
  if (keuze === 'iedereen') return { lezen: anderen.filter(({ gevaar }) => !gevaar), wachten: [] };
  const bedoeld = anderen.filter((lezer) => gekozen.includes(lezerSleutel(lezer)));
  return {
    lezen: bedoeld.filter(({ gevaar }) => !gevaar),
    wachten: bedoeld.filter(({ gevaar }) => gevaar),
  };
}

/** What is sent: the text byte for byte. */
export function verzendbaar(
  lezers: Lezers,
  { tekst, keuze, gekozen }: Woordinhoud,
  conceptOnderwerp: string,
) {
  if (keuze !== 'ook') return { tekst, keuze, conceptOnderwerp };
  const bedoeld = keuzelezers(lezers).filter((lezer) => gekozen.includes(lezerSleutel(lezer)));
  const ids = (soort: MogelijkeLezer['soort']) =>
    bedoeld.filter((lezer) => lezer.soort === soort).map(({ id }) => id);
  return {
    tekst,
    keuze,
    conceptOnderwerp,
    lezers: { gebruikers: ids('medewerker'), personen: ids('persoon') },
  };
}
