import { allow } from '../platform/access/index.ts';

/** Where somebody stays and may not be known to stay: like an address, for who works with the family, and no one else. */
export const verblijfplaatsAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['verblijfplaats'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['verblijfplaats'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
];
