import { laterOf, type PlainDate } from '../kern/index.ts';
import { computeTermijn, wettelijkKader, type Rekenkader, type Termijnsoort } from '../termijn/index.ts';
import { belastEnGeinformeerdOp } from '../maatregel/index.ts';
import { wachtplichtVan } from '../wachtlijst/index.ts';
import type { Importklok, Importregel } from './importregel.ts';

/** What was decided for the child, as the form of a decision takes it; undefined where only the order counts. */
export const besluitsoortVan = ({ wachtOp }: Importregel) =>
  wachtOp === 'vastejeugdbeschermer'
    ? undefined
    : wachtOp === 'passendehulp'
      ? ('jeugdhulp' as const)
      : ('machtiginguithuisplaatsing' as const);

/**
 * When the wait began and until when it may last, from the events and not from what the list counted. What the list
 * says otherwise is told, and not taken over. Many lines begin on the same day: each clock is counted once.
 * @source Besluit Jeugdwet art. 4.2.2 lid 1; Toetsingsnormen inspectie (passende hulp); BW 1:265c lid 3
 */
export function maakImportklok(kader: Rekenkader = wettelijkKader): (regel: Importregel) => Importklok {
  const geteld = new Map<string, PlainDate>();
  return (regel) => {
    const sinds = beginVan(regel);
    const soort = klokVan(regel);
    const sleutel = `${soort ?? ''} ${sinds}`;
    const uiterlijk =
      geteld.get(sleutel) ??
      (soort === undefined ? sinds : computeTermijn({ soort, vanaf: sinds }, kader).uiterlijk);
    geteld.set(sleutel, uiterlijk);
    const anders = regel.uiterlijk !== undefined && regel.uiterlijk !== uiterlijk;
    return { sinds, uiterlijk, volgensBestand: anders ? regel.uiterlijk : undefined };
  };
}

function beginVan(regel: Importregel): PlainDate {
  const { belastOp, geinformeerdOp, besluitOp } = regel;
  if (besluitsoortVan(regel) !== undefined && besluitOp !== undefined) return besluitOp;
  return belastEnGeinformeerdOp({ belastOp, geinformeerdOp }) ?? laterOf(belastOp, geinformeerdOp);
}

function klokVan(regel: Importregel): Termijnsoort | undefined {
  const soort = besluitsoortVan(regel);
  return soort === undefined ? 'vastejeugdbeschermer' : wachtplichtVan({ soort, plek: 'pleeggezin' }).klok;
}
