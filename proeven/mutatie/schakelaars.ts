/**
 * What the switchable places of the API ask while they run: which one is taken away now. Without a mutant everything
 * is as written, and only noted down.
 */
import type { Getoond } from '../../apps/api/src/platform/access/index.ts';

export type Wat = 'personen' | 'gezin' | 'handeling';
export interface Logmutant {
  readonly plek: string;
  readonly wat: Wat;
}

interface Schakelaars {
  getoond(plek: string, getoond: Getoond): Getoond;
  schrijf<Gegeven extends unknown[]>(
    plek: string,
    schrijver: (...gegeven: Gegeven) => Promise<unknown>,
    gegeven: Gegeven,
  ): Promise<unknown>;
}
declare global {
  var mutatie: Schakelaars;
}

let mutant: Logmutant | undefined;
let geraakt = new Set<string>();
/** Acts of which no line may be written while this mutant lives. */
const verzwegen = new WeakSet<object>();

globalThis.mutatie = {
  getoond(plek, getoond) {
    geraakt.add(plek);
    if (mutant?.plek !== plek) return getoond;
    if (mutant.wat === 'personen') return { ...getoond, personen: [] };
    if (mutant.wat === 'gezin') return { ...getoond, gezin: null, gezinnen: [] };
    const niets = { ...getoond };
    verzwegen.add(niets);
    return niets;
  },
  async schrijf(plek, schrijver, gegeven) {
    geraakt.add(plek);
    const zwijg = gegeven.some(
      (waarde) => typeof waarde === 'object' && waarde !== null && verzwegen.has(waarde),
    );
    // The number of the act that was not written: whoever needs one finds nothing under it.
    return mutant?.plek === plek || zwijg ? '0' : schrijver(...gegeven);
  },
};

/** Takes one place away while `werk` runs. */
export async function metMutant<T>(weg: Logmutant | undefined, werk: () => Promise<T>): Promise<T> {
  mutant = weg;
  try {
    return await werk();
  } finally {
    mutant = undefined;
  }
}

/** The places that `werk` comes along. */
export async function geraaktDoor<T>(werk: () => Promise<T>): Promise<readonly [T, ReadonlySet<string>]> {
  geraakt = new Set();
  const uitkomst = await werk();
  return [uitkomst, geraakt];
}
