import { allow } from '../platform/access/index.ts';

/** Who keeps the system knows organisations, regions, accounts of workers and clocks. Of families: nothing. */
export const beheerAccess = [
  ...allow({
    rollen: ['applicatiebeheerder'],
    relaties: ['geen'],
    resources: ['account'],
    acties: ['lees', 'schrijf'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['applicatiebeheerder'],
    relaties: ['geen'],
    resources: ['inrichting'],
    acties: ['lees'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
];
