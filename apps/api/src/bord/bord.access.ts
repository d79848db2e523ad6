import { allow } from '../platform/access/index.ts';

/** The board without names, and the promise beside it. */
export const bordAccess = [
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['bord', 'bordrij'],
    acties: ['lees'],
    grond: 'mandaat',
    logklasse: 'lijst',
    velden: ['nummer', 'band', 'regio'],
  }),
  // Only who is mandated for all regions together; the policy and the rule keep it to that.
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['belofte'],
    acties: ['schrijf'],
    grond: 'mandaat',
  }),
];
