import { allow } from '../platform/access/index.ts';

/** Who takes part. Everybody around the family sees it; the family sees who helps. */
export const betrokkenheidAccess = [
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['betrokkenheid'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage', 'triagebekend'],
    resources: ['betrokkenheid'],
    // Joining, handing over and leaving are acts of the melding (0008_eersteblik.sql), not rows written at will.
    acties: ['lees'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['team'],
    resources: ['betrokkenheid'],
    acties: ['lees', 'schrijf'],
    grond: 'team',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['giteamleider'],
    relaties: ['teamleider'],
    resources: ['betrokkenheid'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['team'],
    resources: ['vastgezicht'],
    acties: ['schrijf'],
    grond: 'team',
  }),
  // A worker says himself when he is away, and who is there for his families then.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['geen'],
    resources: ['afwezigheid'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  // Where nobody is, who leads the team names somebody.
  ...allow({
    rollen: ['teamleider'],
    relaties: ['teamleider'],
    resources: ['gezichtaanwijzing'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
  }),
  // A change of face is begun and told by the face; words of the family about it are read by who is the face.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['wisseling', 'wisselingstem'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  // Who is asked to receive stands in no relation yet: he hears the name of the family and why, and answers.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['geen'],
    resources: ['eigenwisseling'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['geen'],
    resources: ['eigenwisseling'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
  // Who was the face reads on until the agreed day, and writes nothing.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['oudgezicht'],
    resources: ['gezin', 'persoon', 'betrokkenheid', 'maatregel', 'termijn', 'wacht', 'contactnotitie'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  // Who helps and who stands in is up to the vast gezicht alone, whoever else may write rows here.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['betrokkene'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['betrokkene'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige', 'pleegouder', 'vertegenwoordiger'],
    relaties: ['ouder', 'ouderzondergezag', 'jeugdige', 'jeugdige16', 'pleegouder', 'vertegenwoordiger'],
    resources: ['wiehelpt'],
    acties: ['lees'],
    grond: 'eigen',
  }),
  // Whom the family would rather not have there: said in the own portal, or written down by who is the face.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['lieverniet'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['ouder', 'jeugdige'],
    relaties: ['geen'],
    resources: ['eigenlieverniet'],
    acties: ['lees', 'schrijf'],
    grond: 'eigen',
  }),
  // The network knows whom to call, as the plan asks it to.
  ...allow({
    rollen: ['netwerklid'],
    relaties: ['netwerk'],
    resources: ['wiehelpt'],
    acties: ['lees'],
    grond: 'eigen',
  }),
  // Added by name to think along: who takes part, besides his own lines of the plan and the appointments.
  ...allow({
    rollen: ['gedragswetenschapper', 'vertrouwensarts'],
    relaties: ['meedenker'],
    resources: ['betrokkenheid'],
    acties: ['lees'],
    grond: 'vraag',
  }),
];
