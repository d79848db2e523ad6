/** What is needed of a clock of the family to find its other reading. */
export interface Termijnrij {
  readonly id: string;
  readonly soort: string;
  readonly maatregelId: string | null;
}

const ANDERE: Readonly<Record<string, string>> = {
  planwettelijk: 'planvanafmaatregel',
  planvanafmaatregel: 'planwettelijk',
};

/** The law and the inspectorate count the weeks of the plan from another day: the id of the other reading. */
export function tweedeLezing(termijnen: readonly Termijnrij[], termijnId: string): string | undefined {
  const deze = termijnen.find(({ id }) => id === termijnId);
  if (deze === undefined) return undefined;
  return termijnen.find(({ soort, maatregelId }) => {
    return soort === ANDERE[deze.soort] && maatregelId === deze.maatregelId;
  })?.id;
}
