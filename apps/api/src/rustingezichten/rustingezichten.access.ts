import { portaalrollen } from '../platform/actor.ts';
import { allow } from '../platform/access/index.ts';

/**
 * How many faces a family had: for who stands around it, for the family itself, and added up per region for who answers for
 * that region. No worker stands in the figures of a region.
 */
export const rustingezichtenAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['rustingezichten'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: portaalrollen.filter((rol) => rol !== 'netwerklid'),
    relaties: ['geen'],
    resources: ['eigenrust'],
    acties: ['lees'],
    grond: 'eigen',
  }),
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['rustmeting'],
    acties: ['lees'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
];
