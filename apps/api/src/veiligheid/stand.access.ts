import { allow } from '../platform/access/index.ts';

/**
 * Why a danger stands or stood, in sealed words, is for who works with the family. Setting one is writing a
 * veiligheidsstand; ending one is for the vast gezicht alone, with the reason.
 */
export const standAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['veiligheidsbesluit'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht'],
    resources: ['veiligheidsbesluit'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
];
