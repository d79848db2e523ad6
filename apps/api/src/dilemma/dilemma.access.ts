import { allow } from '../platform/access/index.ts';

/**
 * A question of direction or responsibility. Who works with the family raises it and follows it; who settles it reads the
 * dilemma and nothing of the family; who answers for the region sees what comes back, in counts.
 */
export const dilemmaAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['dilemma'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vervanger'],
    resources: ['dilemma'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['teamleider', 'giteamleider'],
    relaties: ['geen'],
    resources: ['dilemmazaak'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
    logklasse: 'lijst',
    velden: ['soort', 'vraag', 'organisaties', 'uitkomst'],
  }),
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['dilemmazaak'],
    acties: ['lees', 'schrijf'],
    grond: 'mandaat',
    logklasse: 'lijst',
    velden: ['soort', 'vraag', 'organisaties', 'uitkomst'],
  }),
  ...allow({
    rollen: ['teamleider', 'giteamleider', 'regiodirecteur'],
    relaties: ['geen'],
    resources: ['dilemmaaantal'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['dilemmabeeld'],
    acties: ['lees'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
  // What a region agreed about its term holds no person.
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['dilemmaafspraak'],
    acties: ['schrijf'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
];
