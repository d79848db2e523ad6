import { allow } from '../platform/access/index.ts';

/** Who is asked to think along sees the question, and of a wait a number and an age band. No family, no name. */
export const meedenkvraagAccess = allow({
  rollen: ['expertteam', 'ggz'],
  relaties: ['geen'],
  resources: ['meedenkvraag'],
  acties: ['lees'],
  grond: 'betrokken',
  logklasse: 'lijst',
  velden: ['nummer', 'band', 'regio', 'vraag'],
});
