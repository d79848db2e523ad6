/** The controls of the form by their field. */
export const veldId = {
  soort: 'doetmee-soort',
  persoon: 'doetmee-persoon',
  omschrijving: 'doetmee-omschrijving',
  collega: 'doetmee-collega',
  vanaf: 'doetmee-vanaf',
  laatste: 'doetmee-laatste',
} as const;
