import { readDateText } from '../../ui/date-text.ts';

/** What is asked of who is known: never more than the reporter told. */
export interface Zoekvraag {
  readonly geslachtsnaam: string;
  /** An ISO day, or empty: an age is no date. */
  readonly geboortedatum: string;
}

interface Verteld {
  readonly naam: string | null;
  readonly leeftijdOfGeboorte: string | null;
}

/** Reads the surname and the date of birth out of what was told: "Linda van Dalen" is searched as Dalen. */
export function zoekvraagUit({ naam, leeftijdOfGeboorte }: Verteld): Zoekvraag {
  const words = naam?.trim().split(/\s+/) ?? [];
  // One word alone is a first name.
  const rest = words.slice(1);
  const begin = rest.findIndex((word) => /^\p{Lu}/u.test(word));
  const surname = begin < 0 ? rest : rest.slice(begin);
  return { geslachtsnaam: surname.join(' '), geboortedatum: readDateText(leeftijdOfGeboorte ?? '') ?? '' };
}
