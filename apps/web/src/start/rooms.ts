import { start } from '@rondom/taal/schermen/start';

/** The sentences of the start page, for `useZinnen(rooms)`. */
export const rooms = { start };
