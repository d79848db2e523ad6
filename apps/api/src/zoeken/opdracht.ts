import {
  geraamte,
  klank,
  voornaamwoorden,
  zoekvormen,
  type Zoeknaam,
  type Zoekvraag,
} from '@rondom/domain/zoeken';

/** More spellings than this add nothing that the others do not find. */
const meesteVormen = 10;

/** A question as the functions of the database take it. */
export function opdrachtOf(vraag: Zoekvraag): string {
  const vormen = zoekvormen(vraag)
    .slice(0, meesteVormen)
    .map((v) => ({ v, k: klank(v), g: geraamte(klank(v)) }));
  const voornamen = voornaamwoorden(vraag);
  const { van, tot } = vraag.geboren ?? {};
  return JSON.stringify({ vormen, voornamen, klanken: voornamen.map(klank), van, tot });
}

export interface AndereNaam {
  readonly soort: 'vroeger' | 'partner';
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
}
interface Genaamd {
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
  readonly namen: readonly AndereNaam[];
}

/** The present surname and the others, as the domain weighs them. */
export const namenVan = ({ voorvoegsel, geslachtsnaam, namen }: Genaamd): Zoeknaam[] => [
  { soort: 'eigen', voorvoegsel, geslachtsnaam },
  ...namen,
];
