import type { Gebiedstelling, Getal } from '@rondom/domain/bord';
import type { PlainDate } from '@rondom/domain/kern';

/** A count as two bounds; the same twice where it is exact. */
const getalView = (getal: Getal) =>
  getal.soort === 'precies' ? { van: getal.aantal, tot: getal.aantal } : { van: getal.van, tot: getal.tot };

export function gebiedView({ regios, provincies, land }: Gebiedstelling, dag: PlainDate) {
  return {
    dag,
    regios: regios.map(({ regio, provincie, eigen, getal }) => ({
      naam: regio,
      provincie: provincie ?? null,
      eigen,
      getal: getalView(getal),
    })),
    provincies: provincies.map(({ provincie, eigen, getal }) => ({
      naam: provincie,
      eigen,
      getal: getalView(getal),
    })),
    land: getalView(land),
  };
}
