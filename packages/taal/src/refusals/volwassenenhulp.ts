import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** Refusals around who helps an adult of a family. */
const nl = {
  hulpNietVolwassen: 'Kies iemand van 18 jaar of ouder.',
  geenVolwassenenhulp: 'Deze organisatie helpt geen volwassenen. Kies een andere.',
  hulpBuitenRegio: 'Deze organisatie werkt niet in de regio van dit gezin.',
  hulpverlenerNietTeVragen: 'Deze persoon kunt u dit niet vragen. Kies iemand uit de lijst.',
  hulpLooptAl: 'Deze hulpverlener is al gevraagd, of doet al mee.',
  collegaNietTeVragen: 'Deze collega kunt u niet vragen. Kies iemand uit de lijst.',
  hulpDagVoorbij: 'Deze dag is voorbij. Kies vandaag of later.',
  hulpTeLang: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Meedoen duurt hoogstens een jaar. Kies ${dag(uiterlijk)} of eerder.`,
  hulpToestemmingOntbreekt: 'Er is nog geen toestemming. Vraag die eerst.',
  hulpToestemmingKorter: ({ totEnMet }: { readonly totEnMet: string }) =>
    `De toestemming geldt tot en met ${dag(totEnMet)}. Kies een eerdere dag.`,
  hulpVoorbij: 'Deze stap past nu niet meer. Kijk hoe het ervoor staat.',
  actieLeeg: 'Schrijf wat u gaat doen.',
  actieTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de zin korter: hoogstens ${maximum} tekens.`,
  actiedagVoorbij: 'Deze dag is voorbij. Kies vandaag of later.',
  actieStaatAl: 'Iemand heeft dit al gezegd. Ververs de pagina.',
  actieRedenLeeg: 'Schrijf waarom het niet lukte.',
  actieRedenTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de reden korter: hoogstens ${maximum} tekens.`,
  kindcheckVeiligOntbreekt: 'Zeg of de kinderen veilig zijn, voor zover u weet.',
  kindcheckSignaalLeeg: 'Schrijf wat het vaste gezicht mag weten.',
  kindcheckSignaalTeLang: ({ maximum }: { readonly maximum: number }) =>
    `Maak de tekst korter: hoogstens ${maximum} tekens.`,
  kindcheckDagOntbreekt: 'Kies de dag.',
  kindcheckDagInToekomst: 'Deze dag moet nog komen. Kies vandaag of eerder.',
  geenMeldrecht: 'Melden zonder toestemming mag alleen bij zorgen over de veiligheid.',
};

const en: typeof nl = {
  hulpNietVolwassen: 'Choose somebody of 18 or older.',
  geenVolwassenenhulp: 'This organisation does not help adults. Choose another.',
  hulpBuitenRegio: 'This organisation does not work in the region of this family.',
  hulpverlenerNietTeVragen: 'You cannot ask this person. Choose somebody from the list.',
  hulpLooptAl: 'This worker has been asked already, or takes part.',
  collegaNietTeVragen: 'You cannot ask this colleague. Choose somebody from the list.',
  hulpDagVoorbij: 'This day has passed. Choose today or later.',
  hulpTeLang: ({ uiterlijk }) => `Taking part lasts a year at most. Choose ${day(uiterlijk)} or earlier.`,
  hulpToestemmingOntbreekt: 'There is no consent yet. Ask for it first.',
  hulpToestemmingKorter: ({ totEnMet }) => `The consent holds until ${day(totEnMet)}. Choose an earlier day.`,
  hulpVoorbij: 'This step does not fit any more. See how it stands.',
  actieLeeg: 'Write what you are going to do.',
  actieTeLang: ({ maximum }) => `Make the sentence shorter: at most ${maximum} characters.`,
  actiedagVoorbij: 'This day has passed. Choose today or later.',
  actieStaatAl: 'Somebody said this already. Refresh the page.',
  actieRedenLeeg: 'Write why it did not work.',
  actieRedenTeLang: ({ maximum }) => `Make the reason shorter: at most ${maximum} characters.`,
  kindcheckVeiligOntbreekt: 'Say whether the children are safe, as far as you know.',
  kindcheckSignaalLeeg: 'Write what the constant contact may know.',
  kindcheckSignaalTeLang: ({ maximum }) => `Make the text shorter: at most ${maximum} characters.`,
  kindcheckDagOntbreekt: 'Choose the day.',
  kindcheckDagInToekomst: 'This day is still to come. Choose today or earlier.',
  geenMeldrecht: 'Reporting without consent is allowed only with worries about safety.',
};

export const volwassenenhulp = { nl, en } satisfies Catalogus;
