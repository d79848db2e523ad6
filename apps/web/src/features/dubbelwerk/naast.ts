import type { Begin, Onderzoek } from './use-onderzoeken.ts';

/** Rounds that run about the same person; one about the whole family is about each of them. */
export const looptNaast = (
  onderzoeken: readonly Onderzoek[],
  persoonId: string | null,
): readonly Onderzoek[] =>
  onderzoeken.filter(
    (een) =>
      een.klaarOp === null && (persoonId === null || een.persoonId === null || een.persoonId === persoonId),
  );

/** Areas of life that both ask about. */
export const zelfdeVragen = ({ vragen }: Onderzoek, gekozen: Begin['vragen']): Begin['vragen'] =>
  gekozen.filter((vraag) => vragen.includes(vraag));
