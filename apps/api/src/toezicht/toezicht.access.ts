import { allow } from '../platform/access/index.ts';

/** An inspector sees counts per region, and of small ones only that they are small. */
export const toezichtAccess = [
  ...allow({
    rollen: ['inspecteur'],
    relaties: ['geen'],
    resources: ['toezicht'],
    acties: ['lees'],
    grond: 'mandaat',
    logklasse: 'geen',
    velden: ['regio', 'aantallen'],
  }),
  // What he was told to look into: file numbers of the inspectorate and their periods.
  ...allow({
    rollen: ['inspecteur'],
    relaties: ['geen'],
    resources: ['toezichtopdracht'],
    acties: ['lees'],
    grond: 'opdracht',
    logklasse: 'geen',
  }),
  // With an assignment he follows one path: kinds and days, of a family that is not named.
  ...allow({
    rollen: ['inspecteur'],
    relaties: ['opdracht'],
    resources: ['toezichtpad'],
    acties: ['lees'],
    grond: 'opdracht',
    velden: ['soort', 'dagen'],
  }),
];
