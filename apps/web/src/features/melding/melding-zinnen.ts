import { melding as weigeringen } from '@rondom/taal/refusals/melding';
import { melding } from '@rondom/taal/schermen/melding';
import { termijn } from '@rondom/taal/schermen/termijn';
import { terugmelding } from '@rondom/taal/schermen/terugmelding';

/** The sentences of the meldingen, for `useZinnen(rooms)`. */
export const rooms = { melding, termijn, terugmelding };

/** The refusals a write about a melding can get. */
export const refusals = { melding: weigeringen };
