import type { Lid } from './contract.ts';

/** The parts of a name. "." is how the civil register writes one that nobody knows. */
export type Naamdelen = Pick<Lid, 'voornamen' | 'roepnaam' | 'voorvoegsel' | 'geslachtsnaam'>;

const known = (part: string | null): string | undefined => {
  const text = part?.trim() ?? '';
  return text === '' || text === '.' ? undefined : text;
};

/** What somebody is called: the roepnaam, else the first of the given names. */
export function roepnaamVan(naam: Naamdelen): string | undefined {
  return known(naam.roepnaam) ?? known(naam.voornamen)?.split(/\s+/)[0];
}

/** "Linda van Dalen"; undefined when nothing of the name is known. */
export function volledigeNaam(naam: Naamdelen): string | undefined {
  const surname = known(naam.geslachtsnaam);
  const parts = [roepnaamVan(naam), surname && known(naam.voorvoegsel), surname];
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
