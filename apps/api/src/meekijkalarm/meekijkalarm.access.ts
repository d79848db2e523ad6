import { allow } from '../platform/access/index.ts';

/** Who looks after those who read. Which readers those are is a policy; oneself is never among them. */
export const meekijkalarmAccess = allow({
  rollen: ['functionarisgegevensbescherming', 'teamleider', 'giteamleider'],
  relaties: ['geen'],
  resources: ['meekijkalarm'],
  acties: ['lees', 'schrijf'],
  grond: 'beveiliging',
});
