import { allow } from '../platform/access/index.ts';

/** Which way families go through the chain, for who answers for a region: no family, no worker, no small number. */
export const ketenkaartAccess = allow({
  rollen: ['regiodirecteur'],
  relaties: ['geen'],
  resources: ['ketenkaart'],
  acties: ['lees'],
  grond: 'mandaat',
  logklasse: 'geen',
});
