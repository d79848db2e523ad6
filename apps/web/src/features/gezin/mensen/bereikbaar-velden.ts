import type { VeiligBereikbaar } from './use-openen.ts';

/** In the order of somebody who is about to call: what can go wrong stands before the number is dialled. */
export const bereikbaarVelden = [
  'wanneer',
  'wieMagOpnemen',
  'codewoord',
  'nummer',
  'voicemail',
  'post',
] as const satisfies readonly (keyof VeiligBereikbaar)[];

export const leegBereikbaar: VeiligBereikbaar = {
  nummer: '',
  wanneer: '',
  wieMagOpnemen: '',
  voicemail: '',
  codewoord: '',
  post: '',
};
