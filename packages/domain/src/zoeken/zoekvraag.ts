import type { PlainDate } from '../kern/index.ts';
import { leesGeboorte, type Geboortevraag } from './geboortevraag.ts';
import { isVoorvoegsel, kaleNaam, naamwoorden } from './normaal.ts';

/** One way to read what was typed: these words are the surname, those the given names. */
export interface Lezing {
  readonly achternaam: readonly string[];
  readonly voornamen: readonly string[];
}

/** A question after a person, read in every way it can be meant: "verhoeven noor 2014", "Dalen, Linda van". */
export interface Zoekvraag {
  readonly woorden: readonly string[];
  readonly lezingen: readonly Lezing[];
  readonly geboren: Geboortevraag | undefined;
}

/** More words than this is a sentence, not a name. */
const meesteWoorden = 7;

export function leesZoekvraag(text: string, vandaag: PlainDate): Zoekvraag {
  const { geboren, rest } = leesGeboorte(text, vandaag);
  const [voor = '', ...na] = rest.split(',');
  const woorden = naamwoorden(rest).slice(0, meesteWoorden);
  const lezingen =
    na.length > 0 ? metKomma(naamwoorden(voor), naamwoorden(na.join(' '))) : zonderKomma(woorden);
  return { woorden, lezingen, geboren };
}

/** "Dalen, Linda van": the surname stands before the comma, its voorvoegsel after the given names. */
function metKomma(voor: readonly string[], na: readonly string[]): Lezing[] {
  const klein = na.filter(isVoorvoegsel);
  const voornamen = na.filter((woord) => !isVoorvoegsel(woord));
  const lezing = { achternaam: [...klein, ...voor], voornamen };
  // Some write "Linda, van Dalen".
  return voor.length === 0
    ? [{ achternaam: na, voornamen: [] }]
    : [lezing, ...(na.length === 0 ? [] : [{ achternaam: na, voornamen: voor }])];
}

/** Every beginning and every end of the words may be the surname; the small words belong to it. */
function zonderKomma(woorden: readonly string[]): Lezing[] {
  const lezingen: Lezing[] = [];
  const seen = new Set<string>();
  const add = (achternaam: readonly string[], overig: readonly string[]): void => {
    const key = achternaam.join(' ');
    if (achternaam.length === 0 || seen.has(key)) return;
    seen.add(key);
    lezingen.push({ achternaam, voornamen: overig.filter((woord) => !isVoorvoegsel(woord)) });
  };
  for (let n = 0; n < woorden.length; n++) add(woorden.slice(n), woorden.slice(0, n));
  for (let n = woorden.length - 1; n > 0; n--) add(woorden.slice(0, n), woorden.slice(n));
  // "Noor Verhoeven Arnhem", "Verhoeven, mevrouw": each word alone, last.
  for (const woord of woorden)
    if (!isVoorvoegsel(woord))
      add(
        [woord],
        woorden.filter((other) => other !== woord),
      );
  return lezingen;
}

/** The spellings a surname can be looked up by: with its small words as one, and without them. */
export function zoekvormen({ lezingen }: Zoekvraag): string[] {
  const vormen = lezingen.flatMap(({ achternaam }) => [kaleNaam(achternaam), achternaam.join('')]);
  return [...new Set(vormen)].filter((vorm) => vorm.length > 1);
}

/** Words that can be a given name. */
export const voornaamwoorden = ({ woorden }: Zoekvraag): string[] =>
  woorden.filter((woord) => woord.length > 1 && !isVoorvoegsel(woord));

/**
 * Whether the question is about one person rather than about everybody with a name: a surname and something more.
 * Without a relation nobody may leaf through the register.
 */
export function isGerichteVraag(vraag: Zoekvraag): boolean {
  const namen = voornaamwoorden(vraag).length;
  return namen >= 2 || (namen === 1 && vraag.geboren !== undefined);
}
