import { allow } from '../platform/access/index.ts';

/** Organisations are known to every worker; their list holds no person. */
export const regioAccess = allow({
  rollen: ['lokaalteam', 'veiligthuis', 'jeugdbeschermer', 'giteamleider', 'regiodirecteur'],
  relaties: ['geen'],
  resources: ['organisatie'],
  acties: ['lees'],
  grond: 'dienstverlening',
  logklasse: 'geen',
});
