import { allow } from '../platform/access/index.ts';

/**
 * The Raad is asked by whom the law names; the request belongs to the organisation that asked. Who examines reads the
 * request and the pieces that were chosen, and asks for more. Nobody of the family reads it here.
 */
export const raadsonderzoekAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['raadsverzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vervanger'],
    resources: ['raadsverzoek'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['jeugdbeschermer'],
    relaties: ['uitvoerder'],
    resources: ['raadsverzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage'],
    resources: ['raadsverzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'melding',
  }),
  // Whose name it is and what is asked, to who may take it up; never to who stood around this family before.
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['geen'],
    resources: ['raadsaanvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'onderzoek',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['onderzoeker'],
    resources: ['raadsonderzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'onderzoek',
  }),
];
