import { allow } from '../platform/access/index.ts';

/**
 * How much work families ask. A worker sees his own and the team as one figure; who leads the team sees who carries what;
 * who answers for a region sees teams. Nobody sees a worker of another team by name.
 */
export const werklastAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['geen'],
    resources: ['werklast'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['geen'],
    resources: ['teamwerklast'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['geen'],
    resources: ['werkuren'],
    acties: ['schrijf'],
    grond: 'leiding',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['werklastbeeld'],
    acties: ['lees'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['werklastafspraak'],
    acties: ['schrijf'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
];
