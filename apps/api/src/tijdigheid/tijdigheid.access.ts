import { allow } from '../platform/access/index.ts';

/** How the clocks of a region were kept, for who answers for it: no family, no worker, no small number. */
export const tijdigheidAccess = allow({
  rollen: ['regiodirecteur'],
  relaties: ['geen'],
  resources: ['tijdigheid'],
  acties: ['lees'],
  grond: 'mandaat',
  logklasse: 'geen',
});
