import type { BrpOpmerking } from '@rondom/domain/brp';

/** One reading of one person: keeps what could not be taken over, so that nothing disappears in silence. */
export interface Lezing {
  readonly merkOp: (kind: BrpOpmerking['kind'], pad: string) => void;
}

export function makeLezing(): Lezing & { readonly opmerkingen: readonly BrpOpmerking[] } {
  const opmerkingen: BrpOpmerking[] = [];
  return { opmerkingen, merkOp: (kind, pad) => void opmerkingen.push({ kind, pad }) };
}
