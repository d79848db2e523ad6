import { allow } from '../platform/access/index.ts';

/**
 * Opening and closing somebody's portal is of the vast gezicht alone: who stands in, carries out a measure or leads a
 * team does not, and nobody of the family sees whether another has an account.
 */
export const portaaltoegangAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['portaalbesluit'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  // Under twelve there is no portal: the words are written on the device of the vast gezicht.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['woordverteld'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['portaaltoegang'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
];
