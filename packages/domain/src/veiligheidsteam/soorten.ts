/** What the regional safety team brings together: the function of which of its homes is asked. */
export const teamfuncties = [
  'veiligthuis',
  'gecertificeerdeinstelling',
  'raadvoordekinderbescherming',
  'lokaalteam',
] as const;
export type Teamfunctie = (typeof teamfuncties)[number];

/** How the team stands to a family. `teruggestapt` waits for the vast gezicht, `aanvaard` is done, `lieverniet` ended by the family. */
export const inzetstanden = [
  'gevraagd',
  'aangenomen',
  'geweigerd',
  'ingetrokken',
  'teruggestapt',
  'aanvaard',
  'lieverniet',
] as const;
export type Inzetstand = (typeof inzetstanden)[number];

export const teamweigerredenen = ['geenRuimte', 'geenGrond', 'anderTeam', 'nietNodig'] as const;
export type Teamweigerreden = (typeof teamweigerredenen)[number];

/** What the team does at a family: a closed list; what more there is to say is one sentence. */
export const daadsoorten = [
  'advies',
  'gesprek',
  'huisbezoek',
  'veiligheidsafspraak',
  'contactPolitie',
  'contactRaad',
] as const;
export type Daadsoort = (typeof daadsoorten)[number];

export const waarvoorMaximum = 300;
export const daadMaximum = 200;
export const afspraakMaximum = 300;
/** Days from today: what stands in the form first, and at most. An agreement of our own; no law says it. */
export const terugkijkdagen = { standaard: 28, hoogstens: 84 } as const;
