import { addDays, type PlainDate } from '../kern/index.ts';
import type { Plekvraag } from './plekvraag.ts';

/** From the yes until the contract, the end of the question or today: the days on which papers stood in the way. */
function periodeVan(vraag: Plekvraag, vandaag: PlainDate): readonly [PlainDate, PlainDate] | undefined {
  const { antwoordOp, contractRondOp, klaarOp } = vraag;
  return antwoordOp === null ? undefined : [antwoordOp, contractRondOp ?? klaarOp ?? vandaag];
}

/** Days a child waited for a contract, whatever was asked how often at the same time: each day once. */
export function contractdagen(vragen: readonly Plekvraag[], vandaag: PlainDate): number {
  const dagen = new Set<PlainDate>();
  for (const vraag of vragen) {
    const periode = periodeVan(vraag, vandaag);
    if (periode === undefined) continue;
    for (let [dag] = periode; dag < periode[1]; dag = addDays(dag, 1)) dagen.add(dag);
  }
  return dagen.size;
}
