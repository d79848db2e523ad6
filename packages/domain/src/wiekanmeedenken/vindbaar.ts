import type { PlainDate } from '../kern/index.ts';

export interface Registratie {
  readonly soort: 'skj' | 'big';
  readonly geldig: boolean;
}

/** A registration counts up to the day on which it ends; who needs none has none. */
export function registratieNu(
  soort: 'skj' | 'big' | null,
  geldigTot: PlainDate | null,
  dag: PlainDate,
): Registratie | null {
  return soort === null ? null : { soort, geldig: geldigTot === null || geldigTot > dag };
}
