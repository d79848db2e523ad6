/** The words of a code; a code of a newer server shows itself rather than nothing. */
export function codeZin(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
