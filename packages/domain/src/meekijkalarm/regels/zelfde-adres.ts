import type { Bezoek } from '../bezoek.ts';
import type { Reden } from '../reden.ts';

/**
 * The family lives at the reader's address, or at his postcode (a street, some twenty doors). Compared as keyed hashes;
 * where either address is not known nothing is said.
 * @source Afspraak van Rondom: buren en huisgenoten
 */
export function zelfdeAdres({ lezer, over }: Bezoek): Reden | undefined {
  if (lezer.adressleutel !== null && over.adressleutels.includes(lezer.adressleutel))
    return { reden: 'zelfdeAdres' };
  return lezer.postcodesleutel !== null && over.postcodesleutels.includes(lezer.postcodesleutel)
    ? { reden: 'zelfdePostcode' }
    : undefined;
}
