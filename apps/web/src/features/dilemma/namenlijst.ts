/** Names beside each other, as they are. */
export const namenlijst = (namen: readonly string[]): string => namen.join(' · ');
