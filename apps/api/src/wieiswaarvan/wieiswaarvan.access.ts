import { allow } from '../platform/access/index.ts';

const lezers = [
  ...(['lokaalteam', 'teamleider', 'veiligthuis', 'crisisdienst', 'veiligheidsteam'] as const),
  ...(['jeugdbeschermer', 'giteamleider', 'expertteam', 'ggz', 'volwassenenhulp'] as const),
  ...(['gedragswetenschapper'] as const),
  ...(['vertrouwensarts', 'raadsonderzoeker', 'regiodirecteur', 'applicatiebeheerder'] as const),
] as const;

/** Which organisation decides this kind of question here: of no family. Who keeps it says who that is in a region. */
export const wieiswaarvanAccess = [
  ...allow({
    rollen: lezers,
    relaties: ['geen'],
    resources: ['wieiswaarvan'],
    acties: ['lees'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['regiodirecteur', 'applicatiebeheerder'],
    relaties: ['geen'],
    resources: ['wieiswaarvan'],
    acties: ['schrijf'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
];
