import { allow } from '../platform/access/index.ts';
import { portaalrollen } from '../platform/actor.ts';

/** Everybody's own choice of quiet, and the own messages; the policies keep it to that. Holds nobody of a family. */
export const rustAccess = allow({
  rollen: [
    ...([
      'lokaalteam',
      'teamleider',
      'veiligthuis',
      'crisisdienst',
      'veiligheidsteam',
      'jeugdbeschermer',
    ] as const),
    ...([
      'giteamleider',
      'expertteam',
      'ggz',
      'volwassenenhulp',
      'gedragswetenschapper',
      'vertrouwensarts',
    ] as const),
    ...(['raadsonderzoeker', 'regiodirecteur'] as const),
    ...portaalrollen,
  ],
  relaties: ['geen'],
  resources: ['rustkeuze'],
  acties: ['lees', 'schrijf'],
  grond: 'eigen',
  logklasse: 'geen',
});
