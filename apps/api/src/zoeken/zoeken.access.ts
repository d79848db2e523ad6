import { allow } from '../platform/access/index.ts';

/**
 * Everybody who works with families finds the people of those families. Whether somebody else is known is asked by
 * who takes up a call or a new worry; never by a director, an inspector, a thinker-along, a school or the family.
 */
export const zoekenAccess = [
  ...allow({
    rollen: [
      'lokaalteam',
      'teamleider',
      'crisisdienst',
      'veiligheidsteam',
      'jeugdbeschermer',
      'giteamleider',
      'veiligthuis',
    ],
    relaties: ['geen'],
    resources: ['zoeken'],
    acties: ['zoek', 'lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['lokaalteam', 'teamleider', 'crisisdienst'],
    relaties: ['geen'],
    resources: ['zoekbreed'],
    acties: ['zoek'],
    grond: 'dienstverlening',
    velden: ['naam', 'geboortejaar', 'vastgezicht'],
    logklasse: 'lijst',
  }),
];
