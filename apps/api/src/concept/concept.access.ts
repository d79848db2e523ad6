import { allow } from '../platform/access/index.ts';

/** Everybody who writes keeps drafts of his own; a policy shows each account its own rows only. */
export const conceptAccess = allow({
  rollen: [
    'lokaalteam',
    'veiligthuis',
    'jeugdbeschermer',
    'giteamleider',
    'ouder',
    'jeugdige',
    'pleegouder',
    'vertegenwoordiger',
  ],
  relaties: ['geen'],
  resources: ['concept'],
  acties: ['lees', 'schrijf'],
  grond: 'eigen',
  logklasse: 'geen',
});
