import { allow } from '../platform/access/index.ts';

/**
 * Who leads a team of a gecertificeerde instelling brings its own list. Who keeps the system does not: the list holds
 * children, and he reads no family.
 */
export const wachtimportAccess = allow({
  rollen: ['giteamleider'],
  relaties: ['geen'],
  resources: ['wachtimport'],
  acties: ['lees', 'schrijf'],
  grond: 'leiding',
  logklasse: 'lijst',
});
