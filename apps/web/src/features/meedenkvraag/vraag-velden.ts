/** What is typed, as it is kept as a draft. */
export interface Formulier extends Record<string, unknown> {
  readonly overId: string;
  readonly organisatieId: string;
  /** Empty: the intake of the organisation. */
  readonly gebruikerId: string;
  readonly delen: string[];
  readonly vraag: string;
  readonly antwoordOp: string;
  readonly toegangTot: string;
}

export const VELDEN = {
  over: 'meedenk-over',
  organisatie: 'meedenk-organisatie',
  persoon: 'meedenk-persoon',
  tekst: 'meedenk-vraag',
  antwoordOp: 'meedenk-antwoord-op',
  toegangTot: 'meedenk-toegang-tot',
  delen: 'meedenk-delen',
} as const;
