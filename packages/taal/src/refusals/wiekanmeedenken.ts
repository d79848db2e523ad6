import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nl = {
  kaartZonderFunctie: 'Vul in wat u doet, in een paar woorden.',
  kaartZonderDeskundigheid: 'Kies waar u veel van weet.',
  kaartZonderWijze: 'Kies wat men u kan vragen.',
  kaartZonderDag: 'Kies op welke dagen u werkt.',
  kaartZonderBereik: 'Vul een nummer of e-mailadres van het werk in.',
  kaartUrenOnjuist: 'De tijd van eindigen ligt voor de tijd van beginnen.',
  kaartNummerOnjuist: 'Dit is geen nummer. Gebruik alleen cijfers, spaties en streepjes.',
  kaartMailOnjuist: 'Dit is geen e-mailadres.',
  kaartMailPrive: 'Dit lijkt een adres van thuis. Vul dat van uw werk in.',
  kaartAfgeschermdMetMail: 'Een e-mailadres verraadt uw naam. Haal het weg.',
  stilteVoorbij: 'Deze dag is al voorbij. Kies vandaag of later.',
  stilteTeLang: ({ uiterlijk }: { uiterlijk: string }) =>
    `Kies een dag tot en met ${formatDate('nl', uiterlijk, 'lang', { metJaar: true })}.`,
  deskundigheidOnbekend: 'Dit woord staat niet meer in de lijst. Kies een ander.',
  verbeteringZonderReden: 'Schrijf op waarom u deze kaart verbetert.',
  verbeteringRedenTeLang: ({ maximum }: { maximum: number }) => `Houd het korter dan ${maximum} tekens.`,
  afschermenAlleenZelf: 'Alleen deze collega zelf laat de naam weer zien.',
  deskundigheidLeeg: 'Vul een woord in.',
  deskundigheidTeLang: ({ maximum }: { maximum: number }) => `Houd het korter dan ${maximum} tekens.`,
  deskundigheidBestaat: 'Dit woord staat al in de lijst.',
};

const en: typeof nl = {
  kaartZonderFunctie: 'Fill in what you do, in a few words.',
  kaartZonderDeskundigheid: 'Choose what you know much about.',
  kaartZonderWijze: 'Choose what one can ask you.',
  kaartZonderDag: 'Choose on which days you work.',
  kaartZonderBereik: 'Fill in a number or e-mail address of work.',
  kaartUrenOnjuist: 'The time of ending lies before the time of beginning.',
  kaartNummerOnjuist: 'This is no number. Use only digits, blanks and dashes.',
  kaartMailOnjuist: 'This is no e-mail address.',
  kaartMailPrive: 'This looks like an address at home. Fill in that of your work.',
  kaartAfgeschermdMetMail: 'An e-mail address tells your name. Take it away.',
  stilteVoorbij: 'This day is past. Choose today or later.',
  stilteTeLang: ({ uiterlijk }) =>
    `Choose a day up to ${formatDate('en', uiterlijk, 'lang', { metJaar: true })}.`,
  deskundigheidOnbekend: 'This word is no longer in the list. Choose another.',
  verbeteringZonderReden: 'Write down why you put this card right.',
  verbeteringRedenTeLang: ({ maximum }) => `Keep it shorter than ${maximum} signs.`,
  afschermenAlleenZelf: 'Only this colleague shows the name again.',
  deskundigheidLeeg: 'Fill in a word.',
  deskundigheidTeLang: ({ maximum }) => `Keep it shorter than ${maximum} signs.`,
  deskundigheidBestaat: 'This word is in the list already.',
};

export const wiekanmeedenken = { nl, en } satisfies Catalogus;
