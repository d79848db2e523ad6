import { allow } from '../platform/access/index.ts';

/**
 * Sharing outside: the ground is looked up and written down by who works with the family. Veilig Thuis does so for its
 * first look, and reads nobody's consent. Who gives consent answers in the own portal, for himself alone.
 */
export const grondslagAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['deling', 'toestemming'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['deling', 'toestemming'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage'],
    resources: ['deling'],
    acties: ['lees', 'schrijf'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige', 'vertegenwoordiger'],
    relaties: ['geen'],
    resources: ['eigentoestemming'],
    acties: ['lees', 'schrijf'],
    grond: 'eigen',
  }),
];
