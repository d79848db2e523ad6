import { addDays, type PlainDate } from '../kern/index.ts';
import { computeTermijn, type Termijn } from './compute-termijn.ts';
import type { Gevolg } from './gevolg.ts';
import { wettelijkKader, type Rekenkader } from './kader.ts';
import type { Termijnsoortgegevens } from './soort.ts';
import { isTermijnsoort, termijnsoorten, type Termijnsoort } from './soorten.ts';

/** What will happen, told before it does. */
export interface VerwachtGevolg {
  readonly gevolg: Gevolg;
  /** The first day on which it holds, where that is known now. */
  readonly op?: PlainDate;
  /** The last day of the clock it opens or asks for, where that is known now. */
  readonly uiterlijk?: PlainDate;
}

const rulings: ReadonlySet<string> = new Set(['beschikking', 'uitspraak']);

/** The last day of a clock that follows from this one; only where its event is known already. */
function findDag(volgt: Termijnsoort, termijn: Termijn, kader: Rekenkader): PlainDate | undefined {
  const { gebeurtenis } = termijnsoorten[volgt];
  const own = termijnsoorten[termijn.soort].gebeurtenis;
  const vanaf =
    gebeurtenis === 'laatsteDagMaatregel'
      ? termijn.uiterlijk
      : gebeurtenis === 'uitspraak' && rulings.has(own)
        ? termijn.vanaf
        : undefined;
  if (vanaf === undefined || kader.register.findVersie(volgt, vanaf) === undefined) return undefined;
  return computeTermijn({ soort: volgt, vanaf }, kader).uiterlijk;
}

/** What runs to the hour is gone in the course of its last day, the rest on the day after it. */
const goneOn = ({ stappen, uiterlijk }: Termijn): PlainDate =>
  stappen.some(({ code }) => code === 'vervalt') ? addDays(uiterlijk, 1) : uiterlijk;

function expect(gevolg: Gevolg, termijn: Termijn, kader: Rekenkader): VerwachtGevolg {
  switch (gevolg.code) {
    case 'vervalt':
      return { gevolg, op: goneOn(termijn) };
    case 'stilteIsWeigering':
    case 'dwangsom':
      return { gevolg, op: addDays(termijn.uiterlijk, 1) };
    case 'mededelingAanRaad':
    case 'termijnOpent': {
      const uiterlijk = isTermijnsoort(gevolg.termijn) ? findDag(gevolg.termijn, termijn, kader) : undefined;
      return uiterlijk === undefined ? { gevolg } : { gevolg, uiterlijk };
    }
    case 'geenHogerBeroep':
    case 'geenSchorsendeWerking':
      return { gevolg };
  }
}

/**
 * What happens when a clock passes or its decision falls, with the days that are known now.
 * @source Burgerlijk Wetboek Boek 1 art. 265 lid 4, 265j; Wetboek van Burgerlijke Rechtsvordering art. 800, 806, 807
 */
export function listGevolgen(
  termijn: Termijn,
  kader: Rekenkader = wettelijkKader,
): readonly VerwachtGevolg[] {
  const { gevolgen = [] }: Termijnsoortgegevens = termijnsoorten[termijn.soort];
  return gevolgen.map((gevolg) => expect(gevolg, termijn, kader));
}
