/** What became of a mutant. */
export interface Lot {
  /** What was taken away. */
  readonly weg: string;
  /** The check that noticed, or undefined: it lives. */
  readonly gedood: string | undefined;
  readonly waarom?: string;
}

/** No visit of the tour comes along it: for whoever adds the deed. It counts as alive. */
export const onbereikt = 'no visit comes along it';
