import { allow } from '../platform/access/index.ts';

/** Orders of the court and who carries them out. */
export const maatregelAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['maatregel', 'termijn'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['eerstecontact'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['jeugdbeschermer'],
    relaties: ['uitvoerder'],
    resources: ['eerstecontact'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['maatregel', 'termijn', 'eerstecontact'],
    acties: ['lees'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['termijn', 'uitvoerder'],
    acties: ['schrijf'],
    grond: 'leiding',
  }),
  // What was decided for a child, and with it the wait that begins.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['besluit'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['besluit'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['onderzoeker'],
    resources: ['maatregel', 'termijn'],
    acties: ['lees'],
    grond: 'onderzoek',
  }),
  ...allow({
    rollen: ['giteamleider', 'jeugdbeschermer'],
    relaties: ['geen'],
    resources: ['mijnmaatregelen'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
];
