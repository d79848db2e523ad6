import type { Alarmreden } from './reden.ts';

/**
 * Which reasons together put an act before a person; every set on its own. Tuned on made-up traffic (docs/meekijkalarm.md):
 * a set that stands here found planted looks and left ordinary work alone. There is no sum and no weight. A look in
 * an emergency that nobody judged rings by itself.
 */
export const bezoekbelregels: readonly (readonly Alarmreden[])[] = [
  ['relatieKloptNiet'],
  ['eigenPersoon'],
  ['zelfdeAdres'],
  ['relatieVoorbij', 'geweigerd'],
  ['relatieVoorbij', 'kijktBijNood'],
  ['zelfdeNaam', 'buitenTaak'],
  ['zelfdeGewoneNaam', 'geweigerd'],
  ['zelfdeGewoneNaam', 'kijktBijNood'],
  ['zelfdePostcode', 'buitenTaak'],
  ['collega', 'buitenTaak'],
  ['vreemdUur'],
  ['keertTerug', 'buitenTaak'],
];

/** The same for everything one reader did on one day. */
export const dagbelregels: readonly (readonly Alarmreden[])[] = [
  ['veelGezinnen'],
  ['snelleReeks'],
  ['reeksGeweigerd'],
  ['zoektZonderVervolg'],
  ['zoektEigenNaam'],
  ['veelAfdrukken'],
];

/** Whether some set of the table is wholly there. */
export const gaatAf = (
  belregels: readonly (readonly Alarmreden[])[],
  redenen: readonly { readonly reden: Alarmreden }[],
): boolean => belregels.some((set) => set.every((code) => redenen.some(({ reden }) => reden === code)));
