import { allow } from '../platform/access/index.ts';

/** The rules of clocks hold no person: everybody who works reads them, who keeps the system changes them. */
export const termijnregelsAccess = [
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
    resources: ['termijnregel'],
    acties: ['lees'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['applicatiebeheerder'],
    relaties: ['geen'],
    resources: ['regelwijziging'],
    acties: ['lees', 'schrijf'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
];
