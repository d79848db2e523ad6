import { isZelfdeStem, type Veiligheidscijfer } from './cijfer.ts';

export interface LaatsteCijfer {
  readonly nu: Veiligheidscijfer;
  /** What the same voice said the time before, also "not asked"; absent when it is the first time. */
  readonly vorige?: Veiligheidscijfer;
}

/** Of each voice about each child what it said last, and before that. Order as given; the newest day counts. */
export function laatsteCijfers(cijfers: readonly Veiligheidscijfer[]): LaatsteCijfer[] {
  const groepen: Veiligheidscijfer[][] = [];
  for (const een of cijfers) {
    const groep = groepen.find(
      ([eerste]) => eerste?.kind === een.kind && isZelfdeStem(eerste.stem, een.stem),
    );
    if (groep) groep.push(een);
    else groepen.push([een]);
  }
  return groepen.flatMap((groep) => {
    // Two on one day: the later one, which was written after it, corrects the earlier.
    const [nu, vorige] = groep.toReversed().sort((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0));
    if (nu === undefined) return [];
    return [vorige === undefined ? { nu } : { nu, vorige }];
  });
}
