import { allow } from '../platform/access/index.ts';

/**
 * The ladder. Who works with the family asks; parents and young people ask themselves, each for himself alone. Who is
 * asked sees the question, and of a wait a number and an age band: no family, no name, no relation.
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
  // Answering or stepping out gives no right to more.
  ...allow({
    rollen: ['expertteam', 'teamleider', 'giteamleider', 'gedragswetenschapper'],
    relaties: ['geen'],
    resources: ['expertadvies'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
    velden: ['nummer', 'band', 'regio', 'vraag'],
  }),
  ...allow({
    rollen: ['expertteam', 'teamleider', 'giteamleider', 'gedragswetenschapper'],
    relaties: ['geen'],
    resources: ['expertadvies'],
    acties: ['schrijf'],
    grond: 'betrokken',
    velden: ['antwoord'],
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
