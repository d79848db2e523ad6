import { allow } from '../platform/access/index.ts';
import { portaalrollen } from '../platform/actor.ts';

/** Wie keek mee. The family member's row without relation only opens the door; whose lines are shown is a policy. */
export const raadplegingAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['raadpleging'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: portaalrollen,
    relaties: [
      'ouder',
      'ouderzondergezag',
      'jeugdige',
      'jeugdige16',
      'pleegouder',
      'vertegenwoordiger',
      'netwerk',
      'geen',
    ],
    resources: ['eigenraadpleging'],
    acties: ['lees'],
    grond: 'eigen',
  }),
  // Everybody who works sees what he himself opened.
  ...allow({
    rollen: [
      'lokaalteam',
      'teamleider',
      'veiligthuis',
      'crisisdienst',
      'veiligheidsteam',
      'jeugdbeschermer',
      'giteamleider',
      'expertteam',
      'ggz',
      'gedragswetenschapper',
      'vertrouwensarts',
      'raadsonderzoeker',
      'advocaat',
      'vertrouwenspersoon',
      'functionarisgegevensbescherming',
      'regiodirecteur',
      'inspecteur',
      'applicatiebeheerder',
    ],
    relaties: ['geen'],
    resources: ['inzagelog'],
    acties: ['lees'],
    grond: 'eigen',
    logklasse: 'geen',
  }),
];
