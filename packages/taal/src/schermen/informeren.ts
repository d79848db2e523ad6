import { plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** The duty of Veilig Thuis to tell people that somebody spoke about them. */
const nl = {
  titel: 'Wie moet dit nog horen?',
  gehoord: 'Wie dit hoorde',
  uitleg: 'Iemand vertelde iets over deze mensen. Zij horen dat binnen vier weken.',
  uiterlijk: (dag: string) => `uiterlijk ${formatDate('nl', dag, 'metWeekdag')}`,
  laat: (dag: string) => `te laat, het moest ${formatDate('nl', dag, 'metWeekdag')}`,
  verteld: (dag: string) => `verteld op ${formatDate('nl', dag)}`,
  uitgesteld: (weken: number, dag: string, wie: string) =>
    `${weken} ${plural(weken, 'week', 'weken')} uitgesteld op ${formatDate('nl', dag)} door ${wie}`,
  grond: {
    beeindigen: 'Eerder vertellen maakt het onveilig.',
    onderzoeken: 'Eerder vertellen verstoort het onderzoek.',
  },
  waarom: 'Waarom deze dag?',
  iedereen: 'Iedereen in deze melding heeft het gehoord.',
  nog: (n: number, dag: string) =>
    `nog ${n} ${plural(n, 'mens', 'mensen')} vertellen, uiterlijk ${formatDate('nl', dag)}`,
  vertel: {
    knop: 'Ik heb het verteld',
    titel: 'Verteld dat er een melding is',
    uitleg: 'Wie meldde, zegt u niet. Ook niet met een dag of plek.',
    op: 'Op welke dag?',
    bewaar: 'Schrijf op',
    klaar: 'Opgeschreven. Deze termijn is klaar.',
  },
  uitstel: {
    knop: 'Stel uit',
    titel: 'Later vertellen',
    uitleg: 'Telkens hoogstens twee weken, en alleen om een van deze redenen.',
    weken: 'Hoeveel later?',
    aantal: (n: number) => `${n} ${plural(n, 'week', 'weken')}`,
    grond: 'Waarom mag het wachten?',
    woorden: 'Leg uit waarom nu nog niet',
    woordenHulp: 'Dit leest alleen Veilig Thuis.',
    bewaar: 'Stel uit',
    klaar: 'Uitgesteld. De nieuwe dag staat erbij.',
    kies: 'Kies een reden.',
    schrijf: 'Schrijf op waarom.',
  },
};

const en: typeof nl = {
  titel: 'Who still has to hear this?',
  gehoord: 'Who heard this',
  uitleg: 'Somebody told something about these people. They hear that within four weeks.',
  uiterlijk: (dag) => `by ${formatDate('en', dag, 'metWeekdag')}`,
  laat: (dag) => `late, it was due on ${formatDate('en', dag, 'metWeekdag')}`,
  verteld: (dag) => `told on ${formatDate('en', dag)}`,
  uitgesteld: (weken, dag, wie) =>
    `put off ${weken} ${plural(weken, 'week', 'weeks')} on ${formatDate('en', dag)} by ${wie}`,
  grond: {
    beeindigen: 'Telling sooner makes it unsafe.',
    onderzoeken: 'Telling sooner disturbs the inquiry.',
  },
  waarom: 'Why this day?',
  iedereen: 'Everybody in this report has heard it.',
  nog: (n, dag) => `${n} ${plural(n, 'person', 'people')} still to tell, by ${formatDate('en', dag)}`,
  vertel: {
    knop: 'I have told this',
    titel: 'Told that there is a report',
    uitleg: 'You do not say who reported. Not by a day or place either.',
    op: 'On which day?',
    bewaar: 'Write it down',
    klaar: 'Written down. This deadline is done.',
  },
  uitstel: {
    knop: 'Put off',
    titel: 'Telling later',
    uitleg: 'At most two weeks each time, and only for one of these reasons.',
    weken: 'How much later?',
    aantal: (n) => `${n} ${plural(n, 'week', 'weeks')}`,
    grond: 'Why may it wait?',
    woorden: 'Explain why not yet',
    woordenHulp: 'Only Veilig Thuis reads this.',
    bewaar: 'Put off',
    klaar: 'Put off. The new day stands beside it.',
    kies: 'Choose a reason.',
    schrijf: 'Write down why.',
  },
};

export const informeren = { nl, en } satisfies Catalogus;
