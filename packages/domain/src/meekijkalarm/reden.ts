/**
 * Why an act of reading is put before a person. A reason is a code with at most a count: it says something of the act,
 * never of the reader, and reasons are not added up.
 */
export const alarmredenen = [
  'relatieKloptNiet',
  'relatieVoorbij',
  'buitenTaak',
  'geweigerd',
  'keertTerug',
  'zelfdeNaam',
  'zelfdeGewoneNaam',
  'eigenPersoon',
  'zelfdeAdres',
  'zelfdePostcode',
  'collega',
  'vreemdUur',
  'kijktBijNood',
  'noodNietBeoordeeld',
  'veelGezinnen',
  'snelleReeks',
  'reeksGeweigerd',
  'zoektZonderVervolg',
  'zoektEigenNaam',
  'veelAfdrukken',
] as const;
export type Alarmreden = (typeof alarmredenen)[number];

export interface Reden {
  readonly reden: Alarmreden;
  /** Days, times or families; what is counted follows from the code. */
  readonly aantal?: number;
}
