import { allow } from '../platform/access/index.ts';

/** Who is asked to think along sees the question, and of a wait a number and an age band. No family, no name. */
export const meedenkvraagAccess = [
  ...allow({
    rollen: ['expertteam', 'ggz', 'teamleider', 'giteamleider', 'gedragswetenschapper'],
    relaties: ['geen'],
    resources: ['meedenkvraag'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
    velden: ['nummer', 'band', 'regio', 'vraag'],
  }),
  // Answering or stepping out gives no right to more.
  ...allow({
    rollen: ['expertteam', 'teamleider', 'giteamleider', 'gedragswetenschapper'],
    relaties: ['geen'],
    resources: ['meedenkvraag'],
    acties: ['schrijf'],
    grond: 'betrokken',
    velden: ['antwoord'],
  }),
];
