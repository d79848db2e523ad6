import { bord } from '@rondom/taal/schermen/bord';
import { bordrij } from '@rondom/taal/schermen/bordrij';
import { bordtelling } from '@rondom/taal/schermen/bordtelling';
import { wachtlijst } from '@rondom/taal/schermen/wachtlijst';

/** The sentences of the board, for `useZinnen(rooms)`. */
export const rooms = { bord, bordrij, bordtelling, wachtlijst };
export type BordZinnen = { readonly [R in keyof typeof rooms]: (typeof rooms)[R]['nl'] };

/** The sentence of a code from a newer server is the code itself: the board never hides a row. */
export function zinVan(zinnen: Readonly<Record<string, string>>, code: string | null): string {
  return code === null ? '' : (zinnen[code] ?? code);
}
