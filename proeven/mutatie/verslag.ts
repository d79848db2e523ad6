/** What became of a mutant. */
export interface Lot {
  /** What was taken away. */
  readonly weg: string;
  /** The check that noticed, or undefined: it lives. */
  readonly gedood: string | undefined;
  readonly waarom?: string;
}

export const levend = (loten: readonly Lot[]): readonly Lot[] =>
  loten.filter(({ gedood }) => gedood === undefined);
