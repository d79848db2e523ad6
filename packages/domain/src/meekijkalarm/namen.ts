import { isVoorvoegsel, kaleNaam, naamwoorden } from '../zoeken/index.ts';

/** The surnames in one text, each without small words: "Van Dalen-de Vries" is dalen and vries. */
export const achternamenUit = (geslachtsnaam: string): readonly string[] =>
  geslachtsnaam
    .split('-')
    .map((deel) => kaleNaam(naamwoorden(deel)))
    .filter((naam) => naam.length > 1);

/** The surnames of an account, of which only the whole name is known: the first word is what he is called. */
export function achternamenVanAccount(naam: string): readonly string[] {
  const [, ...rest] = naam.trim().split(/\s+/);
  return achternamenUit(rest.join(' '));
}

/** Somebody by how he is called, surname and birth: two people who share all three are taken for one. */
export function mensSleutel(roepnaam: string, achternamen: readonly string[], geboren: string): string {
  return [naamwoorden(roepnaam)[0] ?? '', [...achternamen].sort().join('+'), geboren].join('|');
}

export function mensSleutelVanAccount(naam: string, geboren: string | null): string | undefined {
  const [roepnaam = ''] = naam.trim().split(/\s+/);
  return geboren === null || isVoorvoegsel(roepnaam.toLowerCase())
    ? undefined
    : mensSleutel(roepnaam, achternamenVanAccount(naam), geboren);
}

/** Of whom it was recorded that he is this person of a family. */
export const persoonSleutel = (persoon: string): string => `persoon:${persoon}`;
