import type { Catalogus } from '../catalogus.ts';

/** Refusals when an alarm about reading is closed. */
const nl = {
  eigenAlarm: 'Dit gaat over uw eigen lezen. Een collega sluit deze melding.',
  alarmAlGesloten: 'Een collega sloot dit al. Wat u schreef, is niet bewaard.',
  alarmwoordenOntbreken: 'Schrijf in eigen woorden wat u heeft gevonden.',
};

const en: typeof nl = {
  eigenAlarm: 'This is about your own reading. A colleague closes this one.',
  alarmAlGesloten: 'A colleague closed this already. What you wrote was not kept.',
  alarmwoordenOntbreken: 'Write in your own words what you found.',
};

export const meekijkalarm = { nl, en } satisfies Catalogus;
