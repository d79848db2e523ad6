import { allow } from '../platform/access/index.ts';

/**
 * Where there is place. What owners say holds no person: everybody who works reads it, who leads an organisation writes
 * its own. Which place was asked for a child is of the family alone.
 */
export const aanbodAccess = [
  ...allow({
    rollen: [
      ...([
        'lokaalteam',
        'teamleider',
        'veiligthuis',
        'crisisdienst',
        'veiligheidsteam',
        'jeugdbeschermer',
      ] as const),
      ...(['giteamleider', 'expertteam', 'ggz', 'gedragswetenschapper', 'vertrouwensarts'] as const),
      ...(['raadsonderzoeker', 'regiodirecteur', 'inspecteur'] as const),
    ],
    relaties: ['geen'],
    resources: ['aanbod'],
    acties: ['lees'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['teamleider', 'giteamleider'],
    relaties: ['geen'],
    resources: ['aanbod'],
    acties: ['schrijf'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['plekvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vervanger'],
    resources: ['plekvraag'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['plekvraag'],
    acties: ['lees'],
    grond: 'leiding',
  }),
  // Counts by kind and region, guarded as on the board.
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['plekbeeld'],
    acties: ['lees'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
];
