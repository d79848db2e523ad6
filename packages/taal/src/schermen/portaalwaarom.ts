import type { Catalogus } from '../catalogus.ts';

/**
 * *Waarom zie ik dit niet?* on the own plan. The same sentences for everybody, whatever is kept back or is not there: an
 * explanation that changes with what exists tells that it exists.
 */
const nl = {
  knop: 'Waarom zie ik dit niet?',
  jij: {
    niet: 'Sommige regels zijn niet voor jou.',
    plan: 'Jij leest de regels die over jou gaan.',
  },
  u: {
    niet: 'Sommige regels zijn niet voor u.',
    plan: 'U leest de regels die over u gaan.',
  },
  reden: 'Dat kan zijn voor iemands veiligheid.',
  ander: 'Of omdat het over iemand anders gaat.',
  soorten: {
    hulp: 'Hulp van een ander leest die ander.',
    woorden: 'Een kind kiest zelf wie zijn woorden leest.',
    plek: 'Waar iemand woont, is van diegene zelf.',
  },
  gelijk: 'Dit staat er bij iedereen zo.',
  vraag: (naam: string) => `Vraag het ${naam}.`,
  schrijf: (naam: string) => `Schrijf aan ${naam}`,
};

const en: typeof nl = {
  knop: 'Why can I not see this?',
  jij: {
    niet: 'Some lines are not for you.',
    plan: 'You read the lines that are about you.',
  },
  u: {
    niet: 'Some lines are not for you.',
    plan: 'You read the lines that are about you.',
  },
  reden: 'That can be for somebody’s safety.',
  ander: 'Or because it is about somebody else.',
  soorten: {
    hulp: 'Help for somebody else is theirs to read.',
    woorden: 'A child chooses who reads its words.',
    plek: 'Where somebody lives is theirs to tell.',
  },
  gelijk: 'Everybody reads this same explanation.',
  vraag: (naam) => `Ask ${naam}.`,
  schrijf: (naam) => `Write to ${naam}`,
};

export const portaalwaarom = { nl, en } satisfies Catalogus;
