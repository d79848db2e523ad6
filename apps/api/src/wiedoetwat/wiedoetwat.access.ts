import { allow } from '../platform/access/index.ts';

/** Who decides, does, advises and is told. Of the family each reads what holds for himself and for whom he has gezag. */
export const wiedoetwatAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['wiedoetwat'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['wiedoetwat'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige'],
    relaties: ['geen'],
    resources: ['eigenwiedoetwat'],
    acties: ['lees'],
    grond: 'eigen',
  }),
];
