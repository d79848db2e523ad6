import { allow } from '../platform/access/index.ts';

/**
 * Who may ask the BRP about a family, with the ground its organisation has; whose number is decided per question.
 * Triage of a family that others already stand around asks nothing.
 */
export const brpAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['brp'],
    acties: ['zoek', 'lees'],
    grond: 'jeugdwet721',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage'],
    resources: ['brp'],
    acties: ['zoek', 'lees'],
    grond: 'wmo529',
  }),
];
