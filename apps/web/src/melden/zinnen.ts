import { melding } from '@rondom/taal/refusals/melding';
import { melden } from '@rondom/taal/schermen/melden';
import { terugmelding } from '@rondom/taal/schermen/terugmelding';

/** The sentences of the public form, for `useZinnen(rooms)`. */
export const rooms = { melden, terugmelding };

/** The refusals the public form can get. */
export const refusals = { melding };
