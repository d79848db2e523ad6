import type { aanbod } from '@rondom/taal/schermen/aanbod';
import type { plekbeeld } from '@rondom/taal/schermen/plekbeeld';
import type { Blad } from '../bord/csv.ts';
import type { Plekbeeld } from './use-plekbeeld.ts';

interface Zinnen {
  readonly plekbeeld: (typeof plekbeeld)['nl'];
  readonly aanbod: (typeof aanbod)['nl'];
}

/** The table as it leaves the house: one line per region and kind, with what is counted and how above it. */
export function plekbeeldBlad({ dag, regios }: Plekbeeld, { plekbeeld: z, aanbod: a }: Zinnen): Blad {
  return {
    uitleg: [z.titel, z.inleiding(dag), ...Object.values(z.hoe)],
    kop: Object.values(z.csv.kop),
    rijen: regios.flatMap(({ naam, cellen }) =>
      cellen.map(({ hulpsoort, vrij, plekken, wachtend }) => [
        naam,
        hulpsoort === null ? a.nogNiet : a.hulpsoorten[hulpsoort],
        vrij,
        plekken,
        wachtend.van,
        wachtend.tot,
      ]),
    ),
  };
}
