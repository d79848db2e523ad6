/** The parts of the access table as a reader knows them; what stands in no group says nothing of its own. */
const groepen = {
  plek: ['adres', 'huishouden', 'verblijfplaats', 'veiligbereikbaar'],
  woorden: ['woord'],
  notities: ['contactnotitie', 'melding'],
  veiligheid: ['veiligheidscijfer', 'veiligheidsstand'],
  plan: ['plan'],
  overzicht: ['gezin'],
  meedoen: ['betrokkenheid'],
  afspraken: ['afspraak'],
  rechter: ['maatregel'],
  wachten: ['wacht'],
  keek: ['raadpleging'],
} as const;

export type Zichtgroep = keyof typeof groepen;

/** The groups of which at least one part is in the list, in the order of how much they hide. */
export const groepenVan = (resources: readonly string[]): Zichtgroep[] =>
  (Object.keys(groepen) as Zichtgroep[]).filter((groep) =>
    groepen[groep].some((resource) => resources.includes(resource)),
  );
