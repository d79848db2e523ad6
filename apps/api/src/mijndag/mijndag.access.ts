import { allow } from '../platform/access/index.ts';

/**
 * Mijn dag is a list: it names who and when, and opens no text. How much there is names nobody. Who stands in has the
 * tasks of the face for whom he does.
 */
export const mijndagAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vervanger'],
    resources: ['taak'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['geen'],
    resources: ['mijndag'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['geen'],
    resources: ['mijndagaantal'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'geen',
  }),
];
