import { allow } from '../platform/access/index.ts';

/**
 * The ladder. Who works with the family asks; parents and young people ask themselves, each for himself alone. Who is
 * asked gets no relation with the family: see the room meedenkvraag.
 */
export const expertvraagAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder'],
    resources: ['expertvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vervanger'],
    resources: ['expertvraag'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige', 'vertegenwoordiger'],
    relaties: ['geen'],
    resources: ['eigenexpertvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'eigen',
  }),
  // What a region agreed about its ladder holds no person.
  ...allow({
    rollen: ['regiodirecteur'],
    relaties: ['geen'],
    resources: ['ladderafspraak'],
    acties: ['lees', 'schrijf'],
    grond: 'mandaat',
    logklasse: 'geen',
  }),
];
