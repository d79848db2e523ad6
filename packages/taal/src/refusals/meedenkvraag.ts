import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** Refusals of questions to think along. */
const nl = {
  meedenkvraagLeeg: 'Schrijf eerst uw vraag.',
  meedenkvraagTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de vraag korter: hoogstens ${maximum} tekens.`,
  antwoorddagVoorbij: 'De dag voor het antwoord is voorbij. Kies vandaag of later.',
  antwoordNaToegang: 'Het antwoord komt na de laatste dag van meekijken. Kies een eerdere dag.',
  toegangTeLang: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Meekijken duurt hoogstens zes weken. Kies ${dag(uiterlijk)} of eerder.`,
  organisatieNietTeVragen: 'Deze organisatie kunt u dit niet vragen.',
  organisatieBuitenRegio: 'Deze organisatie werkt niet in de regio van dit gezin.',
  persoonNietTeVragen: 'Deze persoon kunt u dit niet vragen. Kies iemand uit de lijst.',
  deelNietVanPersoon: 'Een deel van het plan is niet van deze persoon. Haal het weg.',
  toestemmingOntbreekt: 'Er is nog geen toestemming. Vraag die eerst.',
  toestemmingKorter: ({ totEnMet }: { readonly totEnMet: string }) =>
    `De toestemming geldt tot en met ${dag(totEnMet)}. Kies een eerdere dag.`,
  meedenkvraagVoorbij: 'Deze stap past nu niet meer. Kijk hoe de vraag ervoor staat.',
};

const en: typeof nl = {
  meedenkvraagLeeg: 'First write your question.',
  meedenkvraagTeLang: ({ maximum }) => `Make the question shorter: at most ${maximum} characters.`,
  antwoorddagVoorbij: 'The day for the answer has passed. Choose today or later.',
  antwoordNaToegang: 'The answer comes after the last day of looking along. Choose an earlier day.',
  toegangTeLang: ({ uiterlijk }) =>
    `Looking along lasts six weeks at most. Choose ${day(uiterlijk)} or earlier.`,
  organisatieNietTeVragen: 'You cannot ask this organisation.',
  organisatieBuitenRegio: 'This organisation does not work in the region of this family.',
  persoonNietTeVragen: 'You cannot ask this person. Choose somebody from the list.',
  deelNietVanPersoon: 'A part of the plan is not of this person. Take it out.',
  toestemmingOntbreekt: 'There is no consent yet. Ask for it first.',
  toestemmingKorter: ({ totEnMet }) => `The consent holds until ${day(totEnMet)}. Choose an earlier day.`,
  meedenkvraagVoorbij: 'This step does not fit any more. See how the question stands.',
};

export const meedenkvraag = { nl, en } satisfies Catalogus;
