import type { Organisatiesoort } from '../regio/index.ts';

/** In what situation something would be shared. */
export const situaties = [
  'advies',
  'vermoeden',
  'ondertoezichtstelling',
  'voogdij',
  'jeugdreclassering',
  'verzoekraad',
  'toeleiding',
  'zelfdehulp',
  'vrijwillig',
] as const;
export type Situatie = (typeof situaties)[number];

/** What would be shared. */
export const gegevenssoorten = [
  'jeugdhulp',
  'veiligheid',
  'school',
  'gezondheidvolwassene',
  'schulden',
  'strafrechtelijk',
] as const;
export type Gegevenssoort = (typeof gegevenssoorten)[number];

/** A worker's question: may this go from my organisation to that one, today? */
export interface Deelvraag {
  readonly van: Organisatiesoort;
  readonly naar: Organisatiesoort;
  readonly situatie: Situatie;
  readonly gegevens: Gegevenssoort;
  /** The receiver asked for it; otherwise it is the giver's own idea. */
  readonly gevraagd: boolean;
}
