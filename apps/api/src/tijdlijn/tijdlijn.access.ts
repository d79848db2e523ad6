import { allow } from '../platform/access/index.ts';

/** Contact notes and appointments: who works with the family writes them; the family reads through policies of its own. */
export const tijdlijnAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['contactnotitie', 'afspraak'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['gedragswetenschapper', 'vertrouwensarts'],
    relaties: ['meedenker'],
    resources: ['afspraak'],
    acties: ['lees'],
    grond: 'vraag',
  }),
  // Asked while writing, so it is part of writing: it stands in the log, and is no line of its own in Wie keek mee.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['notitielezers'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  // Whether somebody of the family can open the portal at all: under a note stand the names of who will read it.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['portaaltoegang'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  // A mark on a note of the own organisation; a policy keeps it to that.
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['strafrechtelijk'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
];
