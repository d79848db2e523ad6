/** The lower middle: with two of different length the shorter one, so that nothing is made worse than it was. */
export function mediaanVan(getallen: readonly number[]): number | undefined {
  const rij = [...getallen].sort((a, b) => a - b);
  return rij[Math.floor((rij.length - 1) / 2)];
}
