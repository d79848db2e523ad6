import { accept, refuse, type Outcome } from '@rondom/domain/kern';

export interface VersieVerouderd {
  readonly kind: 'versieVerouderd';
  readonly huidig: number;
}

/** If-Match: refuses a change of something that changed in the meantime. */
export function matchVersion(found: number, expected: number): Outcome<number, VersieVerouderd> {
  return found === expected ? accept(found + 1) : refuse({ kind: 'versieVerouderd', huidig: found });
}
