import { allow } from '../platform/access/index.ts';

/**
 * Who keeps an eye on a child that waits. Who leads reads that a look was taken and which steps followed; not what was
 * told. Somebody who was only named to watch takes no part in the family: he records his look, and reads no more.
 */
export const zichtAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['zicht'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['zicht'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider', 'teamleider'],
    relaties: ['teamleider'],
    resources: ['zicht'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['veiligheidscheck', 'urgentie'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['urgentie'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  // On the fifth day without a worker the GI in charge asks the expert team; it reads that question and its answer.
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['padvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  // The policy keeps it to the waits he was named for, as long as he works where he was named.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['geen'],
    resources: ['eigenzicht'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['giteamleider', 'teamleider'],
    relaties: ['geen'],
    resources: ['zichtlijst'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['geen'],
    resources: ['tekortmelding'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
    logklasse: 'geen',
  }),
  // Per child that one reads for; whoever the danger comes from reads nothing of it.
  ...allow({
    rollen: ['ouder', 'jeugdige', 'vertegenwoordiger'],
    relaties: ['ouder', 'ouderzondergezag', 'jeugdige', 'jeugdige16', 'vertegenwoordiger'],
    resources: ['wieletop'],
    acties: ['lees'],
    grond: 'eigen',
  }),
];
