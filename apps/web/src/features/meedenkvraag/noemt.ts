/** Who of these is called by name in a text: a first name as a word of its own. */
export const genoemdIn = <T extends { readonly naam: string }>(tekst: string, leden: readonly T[]): T[] => {
  const woorden = new Set(tekst.split(/[^\p{L}\p{M}'-]+/u));
  return leden.filter(({ naam }) => woorden.has(naam));
};
