import { allow } from '../platform/access/index.ts';

/** The clocks of one's own families in one list. Which clocks, the families decide. */
export const termijnAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['geen'],
    resources: ['mijntermijnen'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['teamleider', 'giteamleider'],
    relaties: ['geen'],
    resources: ['mijntermijnen'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
];
