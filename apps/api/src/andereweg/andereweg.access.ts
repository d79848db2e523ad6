import { allow } from '../platform/access/index.ts';

/**
 * Another way for a child that waits. Who works with the family looks for it and starts it; the region sees it under a
 * number: its director asks and permits, its experts propose.
 */
export const anderewegAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['andereweg'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vervanger'],
    resources: ['andereweg'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['andereweg'],
    acties: ['lees'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['regiodirecteur', 'expertteam'],
    relaties: ['geen'],
    resources: ['anderewegregister'],
    acties: ['lees', 'schrijf'],
    grond: 'mandaat',
    logklasse: 'lijst',
    velden: ['nummer', 'band', 'regio', 'hindernis', 'kosten', 'geleerd'],
  }),
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['anderewegbesluit'],
    acties: ['schrijf'],
    grond: 'mandaat',
    logklasse: 'lijst',
  }),
];
