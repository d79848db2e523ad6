import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** What a worker does about one child that waits. */
const nl = {
  stem: {
    knop: 'Schrijf op wat het gezin zegt',
    titel: 'Is de hulp begonnen?',
    uitleg: (kind: string) =>
      `Vraag het aan ${kind} of aan een ouder of verzorger. Niemand hoeft te antwoorden.`,
    wie: 'Wie antwoordt?',
    niemand: 'Niemand van dit gezin kan dit zeggen. Kijk wie voor dit kind zorgt.',
    soort: { jeugdige: 'zelf', ouder: 'ouder', pleegouder: 'pleegouder', verzorger: 'verzorger' },
    antwoord: (naam: string) => `Wat zegt ${naam}?`,
    watZegt: 'Wat is het antwoord?',
    keuze: { ja: 'Ja, de hulp is begonnen', neeNogNiet: 'Nee, nog niet', weetNiet: 'Weet het niet' },
    woorden: 'In eigen woorden',
    woordenHint: 'Schrijf op wat diegene zei. Wij veranderen er niets aan.',
    op: 'Op welke dag?',
    bewaar: 'Bewaar wat is gezegd',
    kiesWie: 'Kies wie antwoordt.',
    kiesAntwoord: 'Kies wat diegene zegt.',
    schrijfWoorden: 'Schrijf op wat diegene zei, in eigen woorden.',
    vanHetBord: 'Bevestigd. Dit kind wacht niet meer.',
    klaar: 'Het antwoord is bewaard.',
    nogNiet: 'Bewaard. U vraagt het de volgende werkdag na.',
    gestartOp: (datum: string) =>
      `De jeugdbeschermer is gestart op ${formatDate('nl', datum, 'metWeekdag')}.`,
  },
};

const en: typeof nl = {
  stem: {
    knop: 'Write down what the family says',
    titel: 'Has help begun?',
    uitleg: (kind) => `Ask ${kind}, or a parent or carer. Nobody has to answer.`,
    wie: 'Who answers?',
    niemand: 'Nobody of this family can say this. See who cares for this child.',
    soort: { jeugdige: 'self', ouder: 'parent', pleegouder: 'foster parent', verzorger: 'carer' },
    antwoord: (naam) => `What does ${naam} say?`,
    watZegt: 'What is the answer?',
    keuze: { ja: 'Yes, help has begun', neeNogNiet: 'No, not yet', weetNiet: 'Does not know' },
    woorden: 'In their own words',
    woordenHint: 'Write down what was said. We change nothing about it.',
    op: 'On which day?',
    bewaar: 'Save what was said',
    kiesWie: 'Choose who answers.',
    kiesAntwoord: 'Choose what this person says.',
    schrijfWoorden: 'Write down what this person said, in their own words.',
    vanHetBord: 'Confirmed. This child is no longer waiting.',
    klaar: 'The answer is saved.',
    nogNiet: 'Saved. You will ask again on the next working day.',
    gestartOp: (datum) => `The jeugdbeschermer began on ${formatDate('en', datum, 'metWeekdag')}.`,
  },
};

export const wacht = { nl, en } satisfies Catalogus;
