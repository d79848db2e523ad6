import { allow } from '../platform/access/index.ts';

/**
 * A regional safety team was added to a family: it sees who takes part, the people, danger, dates and who waits. No
 * notes, no meldingen, no own words, no address.
 */
export const nuonveiligAccess = [
  ...allow({
    rollen: ['veiligheidsteam'],
    relaties: ['meedenker'],
    resources: [
      'gezin',
      'persoon',
      'huishouden',
      'veiligheidsstand',
      'betrokkenheid',
      'maatregel',
      'termijn',
      'wacht',
      'afspraak',
    ],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligheidsteam'],
    relaties: ['geen'],
    resources: ['nuonveilig'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
];
