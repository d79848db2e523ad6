/**
 * Names as they are compared: small letters a to z, without accents and signs. The database holds the same rules
 * (`rondom.naamwoorden`, `rondom.kalenaam`); a property test keeps the two equal.
 */
const met =
  'àáâãäåāăąÀÁÂÃÄÅĀĂĄçćčÇĆČďđĎĐèéêëēėęěÈÉÊËĒĖĘĚğĞìíîïīįıÌÍÎÏĪĮİ' +
  'łŁñńňÑŃŇòóôõöøōőÒÓÔÕÖØŌŐřŘśşšșŚŞŠȘťțţŤȚŢùúûüūůűųÙÚÛÜŪŮŰŲýÿÝŸźżžŹŻŽ';
const zonder =
  'aaaaaaaaaaaaaaaaaaccccccddddeeeeeeeeeeeeeeeeggiiiiiiiiiiiiii' +
  'llnnnnnnoooooooooooooooorrssssssssttttttuuuuuuuuuuuuuuuuyyyyzzzzzz';
const kaleLetter: ReadonlyMap<string, string> = new Map([
  ...Array.from(met, (letter, index) => [letter, zonder[index] ?? ''] as const),
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => [letter, letter.toLowerCase()] as const),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ĳ', 'ij'],
  ['Ĳ', 'ij'],
]);

/** "Van der Wéijden-Öztürk" → ["van", "der", "weijden", "ozturk"]. */
export function naamwoorden(text: string): string[] {
  const letters = Array.from(text, (letter) => kaleLetter.get(letter) ?? letter).join('');
  return letters.split(/[^a-z]+/).filter((word) => word !== '');
}

/** Small words before a surname, of the languages that families here speak. One that is the whole name is a name. */
const voorvoegsels: ReadonlySet<string> = new Set(
  'van de den der des het t ter ten te op in uit aan bij onder over voor la le les du di da dos del della el al ait abu abou ben bin ibn oul ould von zu zum zur af'.split(
    ' ',
  ),
);

export const isVoorvoegsel = (woord: string): boolean => voorvoegsels.has(woord);

/** The surname without the small words before it, as one string: "van der dalen" → "dalen". */
export function kaleNaam(woorden: readonly string[]): string {
  const begin = woorden.findIndex((woord, index) => index === woorden.length - 1 || !isVoorvoegsel(woord));
  return begin < 0 ? '' : woorden.slice(begin).join('');
}
