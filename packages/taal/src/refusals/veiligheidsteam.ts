import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** Refusals around the regional safety team. */
const nl = {
  waarvoorLeeg: 'Schrijf eerst waarvoor u het team vraagt.',
  waarvoorTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de vraag korter: hoogstens ${maximum} tekens.`,
  teamVanafVoorbij: 'Deze dag is voorbij. Kies vandaag of later.',
  terugkijkBuitenTermijn: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Kies een dag na het begin, en uiterlijk ${dag(uiterlijk)}.`,
  teamNietTeVragen: 'Dit team kunt u niet vragen. Kies een team uit de lijst.',
  teamAlGevraagd: 'Deze functie is al gevraagd, of staat al naast u.',
  teamvraagVoorbij: 'Deze stap past nu niet meer. Kijk hoe de vraag ervoor staat.',
  lidNietVanTeam: 'Deze persoon kunt u hier niet noemen. Kies iemand uit uw team.',
  onderzochtDitGezin: 'Deze persoon deed onderzoek voor de Raad. Kies iemand anders.',
  geenThuisorganisatie:
    'Er staat niet bij welke organisatie deze persoon hoort. Zonder die grond mag het niet.',
  functieNietVanThuis: 'De eigen organisatie van deze persoon heeft deze functie niet.',
  geenMaatregelVanThuis: 'Deze instelling voert hier geen maatregel uit. Dan is er geen grond.',
  daadNietVanU: 'U staat hier niet (meer) naast. Dit kunt u niet schrijven.',
  daadBuitenInzet: ({ vanaf }: { readonly vanaf: string }) =>
    `Kies een dag vanaf ${dag(vanaf)}, tot en met vandaag.`,
  daadLeeg: 'Schrijf in één zin wat u deed.',
  daadTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de zin korter: hoogstens ${maximum} tekens.`,
  grondDraagtNiet: 'Uw grond draagt alleen advies. Voor dit is een andere functie nodig.',
  daadAlVervangen: 'Deze versie is al verbeterd. Verbeter de nieuwste.',
  terugstapOnvolledig: 'Vul alle drie de vragen in.',
  terugstapTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak het antwoord korter: hoogstens ${maximum} tekens.`,
};

const en: typeof nl = {
  waarvoorLeeg: 'First write what you ask the team for.',
  waarvoorTeLang: ({ maximum }) => `Make the question shorter: at most ${maximum} characters.`,
  teamVanafVoorbij: 'This day has passed. Choose today or later.',
  terugkijkBuitenTermijn: ({ uiterlijk }) =>
    `Choose a day after the beginning, and at the latest ${day(uiterlijk)}.`,
  teamNietTeVragen: 'You cannot ask this team. Choose one from the list.',
  teamAlGevraagd: 'This function was asked already, or stands beside you already.',
  teamvraagVoorbij: 'This step does not fit any more. See how the question stands.',
  lidNietVanTeam: 'You cannot name this person here. Choose somebody of your team.',
  onderzochtDitGezin: 'This person investigated for the Raad. Choose somebody else.',
  geenThuisorganisatie:
    'It is not known to which organisation this person belongs. Without that there is no ground.',
  functieNietVanThuis: 'The home organisation of this person does not have this function.',
  geenMaatregelVanThuis: 'This organisation carries out no measure here. Then there is no ground.',
  daadNietVanU: 'You do not stand beside this family (any more). You cannot write this.',
  daadBuitenInzet: ({ vanaf }) => `Choose a day from ${day(vanaf)} until today.`,
  daadLeeg: 'Write in one sentence what you did.',
  daadTeLang: ({ maximum }) => `Make the sentence shorter: at most ${maximum} characters.`,
  grondDraagtNiet: 'Your ground carries advice only. This needs another function.',
  daadAlVervangen: 'This version was corrected already. Correct the newest.',
  terugstapOnvolledig: 'Answer all three questions.',
  terugstapTeLang: ({ maximum }) => `Make the answer shorter: at most ${maximum} characters.`,
};

export const veiligheidsteam = { nl, en } satisfies Catalogus;
