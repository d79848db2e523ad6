import { allow } from '../platform/access/index.ts';

/** The one plan. A relation opens the door; which lines stand behind it is decided per part, by its named readers. */
export const planAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['plan'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  // Only the lines that name him as reader.
  ...allow({
    rollen: ['gedragswetenschapper', 'vertrouwensarts'],
    relaties: ['meedenker'],
    resources: ['plan'],
    acties: ['lees'],
    grond: 'vraag',
  }),
];
