import { allow } from '../platform/access/index.ts';

/** An inspector sees counts per region, and of small ones only that they are small. */
export const toezichtAccess = allow({
  rollen: ['inspecteur'],
  relaties: ['geen'],
  resources: ['toezicht'],
  acties: ['lees'],
  grond: 'mandaat',
  logklasse: 'geen',
  velden: ['regio', 'aantallen'],
});
