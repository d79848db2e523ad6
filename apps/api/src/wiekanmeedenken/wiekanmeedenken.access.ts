import { allow } from '../platform/access/index.ts';

/** Who works with families and can be asked something himself. */
const metKaart = [
  ...(['lokaalteam', 'teamleider', 'veiligthuis', 'crisisdienst', 'veiligheidsteam'] as const),
  ...(['jeugdbeschermer', 'giteamleider', 'expertteam', 'ggz', 'volwassenenhulp'] as const),
  ...(['gedragswetenschapper', 'vertrouwensarts', 'raadsonderzoeker'] as const),
] as const;

/** Who can think along: of no family. Everybody keeps his own card, who leads him corrects it; policies keep it to that. */
export const wiekanmeedenkenAccess = [
  ...allow({
    rollen: [...metKaart, 'regiodirecteur', 'applicatiebeheerder'],
    relaties: ['geen'],
    resources: ['meedenkkaart'],
    acties: ['lees'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: metKaart,
    relaties: ['geen'],
    resources: ['meedenkkaart'],
    acties: ['schrijf'],
    grond: 'eigen',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['regiodirecteur', 'applicatiebeheerder'],
    relaties: ['geen'],
    resources: ['deskundigheid'],
    acties: ['schrijf'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
];
