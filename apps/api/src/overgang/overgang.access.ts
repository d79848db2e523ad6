import { allow } from '../platform/access/index.ts';
import { hulprollen } from '../volwassenenhulp/index.ts';

/** Who of help for adults can join a young person, by name: mental health and addiction care, debt help, shelter. */
export const ontvangrollen = hulprollen;

/**
 * Growing up without starting again. Who works with the family makes the points; the young person alone chooses what
 * goes along; who receives reads what was chosen for him and nothing of the family. No parent reads any of it.
 */
export const overgangAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['overgang'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['overgang'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['jeugdige'],
    relaties: ['geen'],
    resources: ['eigenovergang'],
    acties: ['lees', 'schrijf'],
    grond: 'eigen',
  }),
  ...allow({
    rollen: ontvangrollen,
    relaties: ['geen'],
    resources: ['ontvangenovergang'],
    acties: ['lees'],
    grond: 'toestemming',
    velden: ['naam', 'vanaf', 'vastGezicht', 'stukken'],
  }),
];
