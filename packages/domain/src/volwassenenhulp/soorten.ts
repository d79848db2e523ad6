import type { Organisatiesoort } from '../regio/index.ts';

/** Kinds of organisations that help one adult of a household, each with a secrecy of its own. */
export const volwassenensoorten = [
  'ggz',
  'verslavingszorg',
  'schuldhulp',
  'vrouwenopvang',
  'ouderenzorg',
] as const satisfies readonly Organisatiesoort[];

/** How taking part stands. What ended says how. */
export const hulpstanden = [
  'gevraagd',
  'aangenomen',
  'geweigerd',
  'ingetrokken',
  'uitgestapt',
  'toestemmingweg',
] as const;
export type Hulpstand = (typeof hulpstanden)[number];

/** Taking part lasts a year at most, and no longer than the yes it rests on. An agreement of our own. */
export const hulpMaximumMaanden = 12;
/** What stands in the form before somebody chooses. */
export const hulpStandaardMaanden = 6;

export const actieMaximum = 200;
export const hulpredenMaximum = 200;
export const aantekeningMaximum = 4_000;
export const signaalMaximum = 300;
