/** A run of letters and digits in a text, without case and accents, with where it stands in the text as typed. */
export interface Tekstwoord {
  readonly woord: string;
  readonly van: number;
  /** Exclusive. */
  readonly tot: number;
  readonly hoofdletter: boolean;
}

/** Without case and accents. */
export const kaal = (tekst: string): string => tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of a text in order. Accents may be typed as signs of their own: they belong to the letter before. */
export function tekstwoorden(tekst: string): Tekstwoord[] {
  return [...tekst.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((gevonden) => ({
    woord: kaal(gevonden[0]),
    van: gevonden.index,
    tot: gevonden.index + gevonden[0].length,
    hoofdletter: /^\p{Lu}/u.test(gevonden[0]),
  }));
}

/** Whether two words are the same but for one sign: typed wrong, left out, too many, or two changed about. */
export function schrijftBijna(a: string, b: string): boolean {
  if (a === b) return true;
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  if (lang.length - kort.length > 1) return false;
  let gelijk = 0;
  while (gelijk < kort.length && kort[gelijk] === lang[gelijk]) gelijk += 1;
  if (kort.length < lang.length) return kort.slice(gelijk) === lang.slice(gelijk + 1);
  if (kort.slice(gelijk + 1) === lang.slice(gelijk + 1)) return true;
  return (
    kort[gelijk] === lang[gelijk + 1] &&
    kort[gelijk + 1] === lang[gelijk] &&
    kort.slice(gelijk + 2) === lang.slice(gelijk + 2)
  );
}
