import type { Catalogus } from '../catalogus.ts';

/** The start page of the demo: the first thing anybody sees. */
const nl = {
  titel: 'Rondom: één gezin, één plan, één vast gezicht',
  kop: { gezin: 'Eén gezin.', plan: 'Eén plan.', gezicht: 'Eén vast gezicht.' },
  watIsRondom:
    'Rondom zet het gezin in het midden en de mensen die helpen eromheen. Hulp komt erbij, niemand wordt doorgestuurd.',
  rondleiding: {
    begin: 'Begin de rondleiding',
    uitleg: 'Tien minuten met één gezin. U klikt, of u laat het doen.',
    verder: 'Ga verder met de rondleiding',
  },
  kies: 'Of kijk zelf rond, door de ogen van …',
  kiesUitleg: 'Eén klik, geen wachtwoord. Iedereen ziet iets anders.',
  groep: {
    gezin: 'Het gezin',
    helpt: 'Wie het gezin helpt',
    veilig: 'Wie op veiligheid let',
    overzicht: 'Wie het overzicht houdt',
  },
  bezorgd: 'Ik maak me zorgen om iemand',
  bezorgdUitleg: 'Zo meldt een buur, een leraar of een arts een zorg.',
  gebouwd: {
    titel: 'Hoe het gebouwd is',
    punten: {
      wet: 'Elke regel van de wet is één functie, met zijn bron en een proef.',
      poort: 'Eén poort beslist wie iets mag lezen. Elke keer lezen staat in het logboek.',
      slot: 'De database is een tweede slot en kent dezelfde regels.',
      geheim: 'Wat mensen schrijven is versleuteld, met een sleutel per gezin of persoon.',
      open: 'De broncode is open: TypeScript en PostgreSQL, licentie EUPL-1.2.',
    },
    verder: 'Lees verder in de map docs: begin bij architecture.md.',
  },
  rondom: {
    gezin: 'het gezin',
    vastGezicht: 'vast gezicht',
    oma: 'oma',
    school: 'school',
    jeugdbeschermer: 'jeugdbeschermer',
    huisarts: 'huisarts',
    ggz: 'denkt even mee',
    volwassenenhulp: 'helpt een volwassene',
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
  rondleiding: {
    begin: 'Begin the guided tour',
    uitleg: 'Ten minutes with one family. You click, or have it done for you.',
    verder: 'Go on with the guided tour',
  },
  kies: 'Or look around yourself, through the eyes of …',
  kiesUitleg: 'One click, no password. Everybody sees something else.',
  groep: {
    gezin: 'The family',
    helpt: 'Who helps the family',
    veilig: 'Who watches over safety',
    overzicht: 'Who keeps the overview',
  },
  bezorgd: 'I am worried about someone',
  bezorgdUitleg: 'This is how a neighbour, a teacher or a doctor reports a worry.',
  gebouwd: {
    titel: 'How it is built',
    punten: {
      wet: 'Each rule of law is one function, with its source and a test.',
      poort: 'One gate decides who may read something. Each reading stands in the log.',
      slot: 'The database is a second lock and knows the same rules.',
      geheim: 'What people write is encrypted, with a key per family or person.',
      open: 'The source is open: TypeScript and PostgreSQL, licence EUPL-1.2.',
    },
    verder: 'Read on in the folder docs: begin with architecture.md.',
  },
  rondom: {
    gezin: 'the family',
    vastGezicht: 'constant contact',
    oma: 'grandma',
    school: 'school',
    jeugdbeschermer: 'youth protector',
    huisarts: 'GP',
    ggz: 'thinks along',
    volwassenenhulp: 'helps an adult',
  },
  verzonnen:
    'All people, and organisations with a story of their own, are invented. What you fill in here goes to nobody.',
  beeld: 'A family in the middle, with the people who take part in arcs around it.',
};

export const start = { nl, en } satisfies Catalogus;
