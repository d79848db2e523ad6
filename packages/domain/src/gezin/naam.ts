/** A name as the civil register knows it, with the name somebody is called by. Every part may be unknown. */
export interface Naam {
  readonly voornamen?: string | undefined;
  readonly roepnaam?: string | undefined;
  readonly voorvoegsel?: string | undefined;
  readonly geslachtsnaam?: string | undefined;
}

/** "." is how the civil register writes an unknown name. */
const known = (part: string | undefined): string | undefined => {
  const text = part?.trim();
  return text === undefined || text === '' || text === '.' ? undefined : text;
};

const join = (...parts: readonly (string | undefined)[]): string | undefined => {
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? undefined : text;
};

/** What somebody is called: the roepnaam, else the first of the given names. */
export function roepnaamVan(naam: Naam): string | undefined {
  return known(naam.roepnaam) ?? known(naam.voornamen)?.split(/\s+/)[0];
}

/** The name on screen, "Linda van Dalen"; undefined when nothing of it is known. */
export function weergavenaam(naam: Naam): string | undefined {
  const geslachtsnaam = known(naam.geslachtsnaam);
  return join(roepnaamVan(naam), geslachtsnaam && known(naam.voorvoegsel), geslachtsnaam);
}

/** The name as in an alphabetical list, "Dalen, Linda van": the voorvoegsel does not sort. */
export function sorteernaam(naam: Naam): string | undefined {
  const geslachtsnaam = known(naam.geslachtsnaam);
  const rest = join(roepnaamVan(naam), geslachtsnaam && known(naam.voorvoegsel));
  if (geslachtsnaam === undefined) return rest;
  return rest === undefined ? geslachtsnaam : `${geslachtsnaam}, ${rest}`;
}

/** The surname as it opens a title, "Van Dalen": without a given name the voorvoegsel takes a capital. */
export function achternaamVooraan(naam: Naam): string | undefined {
  const geslachtsnaam = known(naam.geslachtsnaam);
  const text = join(geslachtsnaam && known(naam.voorvoegsel), geslachtsnaam);
  return text && text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}

/** "Van Dalen – Verhoeven": the different surnames of a family in the order given; undefined without any. */
export function gezinsnaam(namen: readonly Naam[]): string | undefined {
  const achternamen = namen.map(achternaamVooraan).filter((naam) => naam !== undefined);
  return achternamen.length === 0 ? undefined : [...new Set(achternamen)].join(' – ');
}
