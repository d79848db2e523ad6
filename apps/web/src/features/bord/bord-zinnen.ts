import { bord } from '@rondom/taal/schermen/bord';
import { termijn } from '@rondom/taal/schermen/termijn';
import { wachtlijst } from '@rondom/taal/schermen/wachtlijst';

/** The sentences of the board, for `useZinnen(rooms)`. */
export const rooms = { bord, termijn, wachtlijst };

/** The sentence of a code from a newer server is the code itself: the board never hides a row. */
export function zinVan(zinnen: Readonly<Record<string, string>>, code: string | null): string {
  return code === null ? '' : (zinnen[code] ?? code);
}
