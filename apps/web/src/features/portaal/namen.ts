import type { Helper, Portaal } from './use-portaal.ts';

export type Familiewoord = 'moeder' | 'vader' | 'oma' | 'opa';

/** How this reader calls somebody of the family: own words for who reads, "oma" while there is one oma. */
export interface Noemer {
  /** '' when the name is not this reader's to know. */
  (persoon: { readonly id: string; readonly roepnaam: string | null }): string;
}

interface Noemwoorden {
  readonly zelf: string;
  readonly familiewoord: Readonly<Record<Familiewoord, string>>;
}

type Bekend = Pick<Portaal, 'als' | 'persoon' | 'mogelijkeLezers'>;

export function createNoemer(portaal: Bekend, { zelf, familiewoord }: Noemwoorden): Noemer {
  const bekend = portaal.mogelijkeLezers.filter(({ soort }) => soort === 'persoon');
  return ({ id, roepnaam }) => {
    if (id === portaal.persoon.id) return zelf;
    const woord = portaal.als === 'jeugdige' ? bekend.find((lezer) => lezer.id === id)?.familiewoord : null;
    if (!woord) return roepnaam ?? '';
    const enige = bekend.filter((lezer) => lezer.familiewoord === woord).length === 1;
    return enige || roepnaam === null ? familiewoord[woord] : `${familiewoord[woord]} ${roepnaam}`;
  };
}

/** A worker as families call one: "Samira" of "Samira Haddou". */
export const voornaam = (naam: string): string => naam.trim().split(/\s+/)[0] ?? '';

/** What a phone dials. */
export const belAdres = (telefoon: string): string => `tel:${telefoon.replace(/[^\d+]/g, '')}`;

export const vastGezichtVan = ({ vastGezicht }: Pick<Portaal, 'vastGezicht'>): string =>
  vastGezicht === null ? '' : voornaam(vastGezicht.naam);

/** The network tells its words to the vast gezicht; everybody else writes them. */
export const magSchrijven = ({ als }: Pick<Portaal, 'als'>): boolean => als !== 'netwerk';

/** Whether one can call this worker from here. */
export const isBelbaar = (helper: Helper | null): helper is Helper & { telefoon: string } =>
  helper !== null && helper.telefoon !== null && helper.telefoon !== '';
