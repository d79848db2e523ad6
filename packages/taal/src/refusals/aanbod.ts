import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (op: string): string => formatDate('nl', op, 'lang');
const day = (op: string): string => formatDate('en', op, 'lang');

const nl = {
  plekkenOnjuist: 'Vul hele getallen in, van 0 of hoger.',
  vrijMeerDanPlekken: ({ plekken }: { plekken: number }) =>
    `Er zijn ${String(plekken)} plekken. Vrij kan niet meer zijn.`,
  leeftijdOnjuist: 'Vul twee leeftijden van 0 tot en met 23 in. De laagste eerst.',
  regioLeeg: 'Kies ten minste één regio.',
  aanbodregioOnbekend: 'Deze regio bestaat niet. Kies een regio uit de lijst.',
  vrijVanafVoorbij: 'Deze dag is voorbij. Kies vandaag of een dag daarna.',
  hulpsoortPastNiet: 'Uw organisatie geeft deze hulp niet. Kies een andere soort.',
  caseloadPastNiet: 'Gezinnen per werker geldt alleen voor teams: 1 tot en met 100.',
  wachttijdOnjuist: 'Vul de wachttijd in hele weken in, van 0 tot en met 260.',
  plekAlGevraagd: 'Deze plek is al gevraagd. Schrijf het antwoord daar op.',
  plekvraagNietNu: 'Deze stap past nu niet meer. Kijk hoe de vraag ervoor staat.',
  plekvraagInToekomst: 'Deze dag komt nog. Kies vandaag of eerder.',
  plekvraagVoorVorige: ({ vorige }: { vorige: string }) => `Kies ${dag(vorige)} of een dag daarna.`,
  neeRedenLeeg: 'Kies waarom het niet kan.',
  antwoordVoorVandaag: 'Kies vandaag of een dag daarna.',
  antwoordTeLaat: ({ uiterlijk }: { uiterlijk: string }) =>
    `Vraag een antwoord uiterlijk op ${dag(uiterlijk)}.`,
};

const en: typeof nl = {
  plekkenOnjuist: 'Fill in whole numbers, of 0 or higher.',
  vrijMeerDanPlekken: ({ plekken }) => `There are ${String(plekken)} places. No more can be free.`,
  leeftijdOnjuist: 'Fill in two ages from 0 to 23, the lowest first.',
  regioLeeg: 'Choose at least one region.',
  aanbodregioOnbekend: 'This region does not exist. Choose one of the list.',
  vrijVanafVoorbij: 'This day has passed. Choose today or a later day.',
  hulpsoortPastNiet: 'Your organisation does not give this help. Choose another kind.',
  caseloadPastNiet: 'Families per worker is for teams only: from 1 to 100.',
  wachttijdOnjuist: 'Fill in the waiting time in whole weeks, from 0 to 260.',
  plekAlGevraagd: 'This place was asked already. Write the answer down there.',
  plekvraagNietNu: 'This step does not fit any more. See how the question stands.',
  plekvraagInToekomst: 'This day is still to come. Choose today or earlier.',
  plekvraagVoorVorige: ({ vorige }) => `Choose ${day(vorige)} or a later day.`,
  neeRedenLeeg: 'Choose why it cannot be.',
  antwoordVoorVandaag: 'Choose today or a later day.',
  antwoordTeLaat: ({ uiterlijk }) => `Ask for an answer by ${day(uiterlijk)}.`,
};

export const aanbod = { nl, en } satisfies Catalogus;
