/** How a request to the Raad stands. `aangenomen` is being examined; `afgerond` has an outcome. */
export const raadsverzoekstanden = [
  'gevraagd',
  'aangenomen',
  'geweigerd',
  'ingetrokken',
  'afgerond',
] as const;
export type Raadsverzoekstand = (typeof raadsverzoekstanden)[number];

/** Why the Raad gives a request back. */
export const raadsweigerredenen = ['vraagOnduidelijk', 'looptAl', 'eerstHulp', 'geenMinderjarige'] as const;
export type Raadsweigerreden = (typeof raadsweigerredenen)[number];

/** What who asked hears in the end: that there is an answer, or that it stopped. Never the report. */
export const raadsuitkomsten = ['naarRechter', 'geenVerzoek', 'gestopt'] as const;
export type Raadsuitkomst = (typeof raadsuitkomsten)[number];

/** A piece that goes with a request: a copy of that moment, with its source. */
export const stuksoorten = ['plan', 'veiligheidsafspraak', 'antwoord', 'teamdaad', 'zin'] as const;
export type Stuksoort = (typeof stuksoorten)[number];

export const raadsvraagstanden = ['gesteld', 'beantwoord', 'geweigerd'] as const;
export type Raadsvraagstand = (typeof raadsvraagstanden)[number];

export const raadsvraagMaximum = 300;
export const raadswaaromMaximum = 300;
export const raadsantwoordMaximum = 600;
export const stukMaximum = 600;
export const bronMaximum = 120;
/** How many pieces at most: who sends everything, chooses nothing. */
export const stukkenHoogstens = 12;
/** Days that an inquiry may take: what stands in the form first, and at most. An agreement of our own; no law says it. */
export const onderzoeksdagen = { standaard: 42, hoogstens: 182 } as const;
/** Days in which the Raad takes a request up. A norm of the field, not of the law. */
export const opneemdagen = 10;
