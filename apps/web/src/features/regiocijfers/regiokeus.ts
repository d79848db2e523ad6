/** Which of the reader's regions a page of figures shows; none is all of them together. */
export interface Regiokeus {
  regio?: string;
}

/** The chosen region stands in the address. */
export const readRegiokeus = ({ regio }: Record<string, unknown>): Regiokeus =>
  typeof regio === 'string' && regio !== '' ? { regio } : {};
