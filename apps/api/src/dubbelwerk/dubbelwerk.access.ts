import { allow } from '../platform/access/index.ts';

/**
 * Who asks a family what, and since when. Whoever works with the family sees that somebody asks, so that he need not ask
 * again; what was answered stands nowhere here. The Raad begins its own and reads of no other.
 */
export const dubbelwerkAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['onderzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vervanger'],
    resources: ['onderzoek'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage'],
    resources: ['onderzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['onderzoeker'],
    resources: ['onderzoek'],
    acties: ['schrijf'],
    grond: 'onderzoek',
  }),
];
