import type { Catalogus } from '../catalogus.ts';

/** The start page of the demo: the first thing anybody sees. */
const nl = {
  titel: 'Rondom: één gezin, één plan, één vast gezicht',
  kop: { gezin: 'Eén gezin.', plan: 'Eén plan.', gezicht: 'Eén vast gezicht.' },
  watIsRondom:
    'Rondom zet het gezin in het midden en de mensen die helpen eromheen. Hulp komt erbij, niemand wordt doorgestuurd.',
  kies: 'Kijk door de ogen van …',
  kiesUitleg: 'Eén klik, geen wachtwoord. Iedereen ziet iets anders.',
  bezorgd: 'Ik maak me zorgen om iemand',
  bezorgdUitleg: 'Zo meldt een buur, een leraar of een arts een zorg.',
  rondom: {
    gezin: 'het gezin',
    vastGezicht: 'vast gezicht',
    oma: 'oma',
    school: 'school',
    jeugdbeschermer: 'jeugdbeschermer',
    huisarts: 'huisarts',
    ggz: 'denkt even mee',
  },
  verzonnen:
    'Alle mensen en organisaties met een eigen verhaal zijn verzonnen. Wat u hier invult, gaat naar niemand.',
  beeld: 'Een gezin in het midden, met de mensen die meedoen in bogen eromheen.',
};

const en: typeof nl = {
  titel: 'Rondom: one family, one plan, one constant contact',
  kop: { gezin: 'One family.', plan: 'One plan.', gezicht: 'One constant contact.' },
  watIsRondom:
    'Rondom puts the family in the middle and the people who help around it. Help is added, nobody is passed on.',
  kies: 'Look through the eyes of …',
  kiesUitleg: 'One click, no password. Everybody sees something else.',
  bezorgd: 'I am worried about someone',
  bezorgdUitleg: 'This is how a neighbour, a teacher or a doctor reports a worry.',
  rondom: {
    gezin: 'the family',
    vastGezicht: 'constant contact',
    oma: 'grandma',
    school: 'school',
    jeugdbeschermer: 'youth protector',
    huisarts: 'GP',
    ggz: 'thinks along',
  },
  verzonnen:
    'All people, and organisations with a story of their own, are invented. What you fill in here goes to nobody.',
  beeld: 'A family in the middle, with the people who take part in arcs around it.',
};

export const start = { nl, en } satisfies Catalogus;
