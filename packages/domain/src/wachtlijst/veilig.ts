/** "Intussen veilig?": not known is an answer of its own, and the first to act on. */
export const veiligheden = ['ja', 'tenDele', 'nee', 'nietBekend'] as const;
export type IntussenVeilig = (typeof veiligheden)[number];
