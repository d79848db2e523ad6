import { allow } from '../platform/access/index.ts';

/**
 * Who may see and change who a family is. A team that has not yet said who becomes the vast gezicht, and triage of a
 * family that already has one, see the name and who takes part; no persons. The family itself has its own portal, per
 * person, and never this page.
 */
export const gezinAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['gezin', 'persoon', 'huishouden', 'veiligheidsstand'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['gezag', 'relatie'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  // Where somebody is, and how to reach him safely, is opened apart. Who stands in for a while reads it.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['adres', 'veiligbereikbaar', 'communicatie'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['veiligbereikbaar', 'communicatie'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage'],
    resources: ['gezin', 'persoon', 'huishouden', 'veiligheidsstand'],
    acties: ['lees', 'schrijf'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage'],
    resources: ['gezag', 'relatie'],
    acties: ['schrijf'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triagebekend'],
    resources: ['gezin'],
    acties: ['lees'],
    grond: 'melding',
    velden: ['naam', 'betrokkenen'],
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['team'],
    resources: ['gezin'],
    acties: ['lees'],
    grond: 'team',
    velden: ['naam', 'betrokkenen'],
    logklasse: 'lijst',
  }),
  // Added by name to think along: the name of the family, and through other rows who takes part. No persons.
  ...allow({
    rollen: ['gedragswetenschapper', 'vertrouwensarts'],
    relaties: ['meedenker'],
    resources: ['gezin'],
    acties: ['lees'],
    grond: 'vraag',
    velden: ['naam', 'betrokkenen'],
  }),
  // The Raad examines itself: who the family is and what the judge decided, never what others wrote.
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['onderzoeker'],
    resources: ['gezin', 'persoon'],
    acties: ['lees'],
    grond: 'onderzoek',
    velden: ['naam', 'leden', 'maatregelen', 'termijnen'],
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['gezin', 'persoon'],
    acties: ['lees'],
    grond: 'leiding',
    velden: ['naam', 'leden', 'betrokkenen', 'maatregelen'],
  }),
  ...allow({
    rollen: ['lokaalteam', 'veiligthuis'],
    relaties: ['geen'],
    resources: ['gezin', 'persoon'],
    acties: ['maak'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['jeugdbeschermer'],
    relaties: ['geen'],
    resources: ['persoon'],
    acties: ['maak'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: [
      'lokaalteam',
      'jeugdbeschermer',
      'giteamleider',
      'veiligthuis',
      'gedragswetenschapper',
      'vertrouwensarts',
      'raadsonderzoeker',
    ],
    relaties: ['geen'],
    resources: ['mijngezinnen'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
];
