import { gezinsnaam } from '@rondom/domain/gezin';
import type { Gemeente } from '../gemeenten.ts';
import { delenVan } from '../sjablonen/naamdelen.ts';
import { createMensenmaker } from './mensen.ts';
import type { Herkomst } from './namen.ts';
import { createReeks } from './reeks.ts';
import { bouwMensen, type Samenstelling } from './samenstelling.ts';
import type { Stand } from './stand.ts';
import type { Zaden } from './vorm.ts';

interface Mensenvraag {
  readonly nummer: number;
  readonly gemeente: Gemeente;
  readonly bron: Zaden;
  readonly stand: Stand;
  readonly samenstelling: Samenstelling;
}

/** The people of a family, with a family name that no other family has. */
export function maakMensen({ nummer, gemeente, bron, stand, samenstelling }: Mensenvraag) {
  for (let poging = 0; poging < 30; poging += 1) {
    const bezet = new Set(stand.bezet);
    let herkomst: Herkomst | undefined;
    const maker = createMensenmaker({
      // Trying again changes names alone.
      namen: createReeks(`${bron.namen} ${nummer} ${poging}`),
      samenstelling: createReeks(`${bron.samenstelling} ${nummer} mensen`),
      streek: gemeente.regio,
      stad: gemeente.inwoners > 100,
      bezet,
    });
    const mensen = bouwMensen(
      samenstelling,
      {
        ...maker,
        tak: (naast) => {
          const tak = maker.tak(naast);
          herkomst ??= tak.herkomst;
          return tak;
        },
      },
      createReeks(`${bron.samenstelling} ${nummer} vorm`),
    );
    const naam = gezinsnaam([...mensen.ouders, ...mensen.kinderen].map(delenVan)) ?? '';
    if (stand.gezinsnamen.has(naam) || herkomst === undefined) continue;
    stand.gezinsnamen.add(naam);
    for (const een of bezet) stand.bezet.add(een);
    return { mensen, herkomst };
  }
  throw new RangeError(`no family name is left for family ${nummer}`);
}
