import type { Persoonopgave } from '../bouw.ts';

/** The parts of a name that is written as `voornamen|voorvoegsel|geslachtsnaam`. */
export function delenVan({ naam }: Persoonopgave) {
  const [voornamen = '', voorvoegsel = '', geslachtsnaam = ''] = naam.split('|');
  return { voornamen, voorvoegsel: voorvoegsel === '' ? undefined : voorvoegsel, geslachtsnaam };
}

export const roepnaamVan = (wie: Persoonopgave): string => delenVan(wie).voornamen.split(' ')[0] ?? '';
