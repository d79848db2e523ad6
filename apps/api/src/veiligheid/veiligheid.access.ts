import { allow } from '../platform/access/index.ts';

/** How safe it is, in figures of who was asked. A school, a network or a helper beside the family never sees them. */
export const veiligheidAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['veiligheidscijfer'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
];
