export type MedewerkerId = string & { readonly medewerkerId: true };
export type OrganisatieId = string & { readonly organisatieId: true };

export const medewerkerId = (id: string): MedewerkerId => id as MedewerkerId;
export const organisatieId = (id: string): OrganisatieId => id as OrganisatieId;

/** What an organisation is for: decides grounds, readers and what is kept back. */
export const organisatiesoorten = [
  'lokaalteam',
  'gecertificeerdeinstelling',
  'veiligthuis',
  'raadvoordekinderbescherming',
  'regionaalveiligheidsteam',
  'expertteam',
  'expertisecentrum',
  'jeugdhulpaanbieder',
  'ggz',
  'verslavingszorg',
  'ouderenzorg',
  'justitielejeugdinrichting',
  'huisarts',
  'school',
  'schuldhulp',
  'vrouwenopvang',
  'politie',
  'openbaarministerie',
  'centrumseksueelgeweld',
  'gemeente',
  'inspectie',
  'regio',
  'advocatuur',
  'vertrouwenswerk',
] as const;
export type Organisatiesoort = (typeof organisatiesoorten)[number];
