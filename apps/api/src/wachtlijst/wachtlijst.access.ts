import { allow } from '../platform/access/index.ts';

/** Waits of a family and the voices that confirm. */
export const wachtlijstAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['wacht'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['wacht'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['wachtbevestiging'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['wachtbevestiging'],
    acties: ['lees'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['wachtbevestiging', 'taak'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['taak'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  // Ending a wait without help takes a child from the board: not for who is to help it.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['wachteinde'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['wachteinde'],
    acties: ['schrijf'],
    grond: 'leiding',
  }),
  // That help has begun is said by the helper himself.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['wachtbegonnen'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  // Who does the inquiry says that it began. He reads what is asked for, not the family's own words about it.
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['onderzoeker'],
    resources: ['wacht'],
    acties: ['lees', 'schrijf'],
    grond: 'onderzoek',
  }),
  ...allow({
    rollen: ['raadsonderzoeker'],
    relaties: ['onderzoeker'],
    resources: ['wachtbegonnen'],
    acties: ['schrijf'],
    grond: 'onderzoek',
  }),
  // The portal confirms its own wait; the policies keep it to that person.
  ...allow({
    rollen: ['ouder', 'jeugdige', 'vertegenwoordiger'],
    relaties: ['ouder', 'jeugdige', 'jeugdige16', 'vertegenwoordiger'],
    resources: ['eigenbevestiging', 'taak'],
    acties: ['schrijf'],
    grond: 'eigen',
  }),
];
