import { allow } from '../platform/access/index.ts';
import { portaalrollen, type Rol } from '../platform/actor.ts';

/** Whoever can have looked at a family can be asked why. */
const kijkers: readonly Rol[] = [
  'lokaalteam',
  'teamleider',
  'veiligthuis',
  'crisisdienst',
  'veiligheidsteam',
  'jeugdbeschermer',
  'giteamleider',
  'expertteam',
  'ggz',
  'volwassenenhulp',
  'gedragswetenschapper',
  'vertrouwensarts',
  'raadsonderzoeker',
  'advocaat',
  'vertrouwenspersoon',
  'functionarisgegevensbescherming',
  'inspecteur',
];

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
      'volwassenenhulp',
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
  // Asking about a line, in the own portal.
  ...allow({
    rollen: portaalrollen,
    relaties: ['geen'],
    resources: ['eigenkijkvraag'],
    acties: ['schrijf'],
    grond: 'eigen',
  }),
  // The questions of the family, beside its lines. Those about a line that is not hers to see a policy leaves out.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['kijkvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  // Who looked reads what is asked of him and answers, also when he no longer takes part.
  ...allow({
    rollen: kijkers,
    relaties: ['geen'],
    resources: ['kijkvragen'],
    acties: ['lees'],
    grond: 'vraag',
  }),
  ...allow({
    rollen: kijkers,
    relaties: ['geen'],
    resources: ['kijkantwoord'],
    acties: ['schrijf'],
    grond: 'vraag',
  }),
  // That an answer is late; neither question nor answer.
  ...allow({
    rollen: ['teamleider', 'giteamleider'],
    relaties: ['teamleider'],
    resources: ['kijkvraagtelaat'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['raadplegingvrijgave'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
];
