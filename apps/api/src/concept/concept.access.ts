import { allow } from '../platform/access/index.ts';
import { portaalrollen } from '../platform/actor.ts';

/** Everybody who writes keeps drafts of his own; a policy shows each account its own rows only. */
export const conceptAccess = allow({
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
    'inspecteur',
    'regiodirecteur',
    ...portaalrollen,
  ],
  relaties: ['geen'],
  resources: ['concept'],
  acties: ['lees', 'schrijf'],
  grond: 'eigen',
  logklasse: 'geen',
});
