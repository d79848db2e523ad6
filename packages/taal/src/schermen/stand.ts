import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (op: string): string => formatDate('nl', op, 'lang', { metJaar: true });
const day = (op: string): string => formatDate('en', op, 'lang', { metJaar: true });

/** Danger in a family: what stands, how one knows it, who ended it and why. */
const nl = {
  knop: 'Bekijk of wijzig',
  knopZet: 'Zet gevaar erbij',
  titel: 'Waar we op letten',
  uitleg: 'Zolang hier iets staat, leest niemand van het gezin vanzelf mee.',
  nu: 'Dit staat nu',
  nietsNu: 'Er staat nu niets.',
  voorbij: 'Voorbij',
  bron: {
    triage: 'Eerste blik van Veilig Thuis',
    huisverbod: 'Huisverbod',
    geheimadres: 'Geheim adres',
    medewerker: 'Gezet door een medewerker',
  },
  sinds: (op: string, door: string | null) =>
    `Sinds ${dag(op)}${door === null ? '' : `, gezet door ${door}`}.`,
  geeindigd: (op: string, door: string | null) =>
    `Beëindigd op ${dag(op)}${door === null ? '' : ` door ${door}`}.`,
  reden: 'Waarom voorbij',
  achtergehouden: 'Wat achtergehouden was',
  heropend: 'Dit stond eerder ook al.',
  zet: {
    titel: 'Zet gevaar erbij',
    soort: 'Wat is er aan de hand?',
    gevaar: 'Van wie komt het gevaar?',
    gevaarOnbekend: 'niet bekend',
    voor: 'Voor wie?',
    voorHint: 'Niemand gekozen: voor het hele gezin.',
    sinds: 'Sinds wanneer?',
    bron: 'Hoe weet u dit?',
    bronHint: 'Wie zei het, of uit welk stuk komt het?',
    bewaar: 'Zet dit erbij',
    klaar: 'Dit staat er nu. Niemand van het gezin leest vanzelf mee.',
  },
  einde: {
    knop: 'Beëindig',
    titel: 'Beëindig dit gevaar',
    reden: 'Waarom is het gevaar voorbij?',
    achtergehouden: 'Wat gebeurt er met wat is achtergehouden?',
    achtergehoudenHint: 'Bijvoorbeeld: ik kijk de notities na met Linda.',
    nietsVrij: 'Er komt niets vanzelf vrij.',
    nu: (notities: number, woorden: number) =>
      `Nu leest niemand van het gezin ${notities} ${notities === 1 ? 'notitie' : 'notities'}. ${woorden} ${woorden === 1 ? 'eigen tekst wacht' : 'eigen teksten wachten'} op u.`,
    klaar: 'Beëindigd. Wat dicht was, blijft dicht.',
  },
  heropen: {
    knop: 'Zet weer erbij',
    titel: 'Dit gevaar is er weer',
    bewaar: 'Zet weer erbij',
    klaar: 'Dit staat er weer.',
  },
};

const en: typeof nl = {
  knop: 'See or change',
  knopZet: 'Add danger',
  titel: 'What we watch',
  uitleg: 'While something stands here, nobody of the family reads along by default.',
  nu: 'This stands now',
  nietsNu: 'Nothing stands now.',
  voorbij: 'Over',
  bron: {
    triage: 'First look of Veilig Thuis',
    huisverbod: 'Huisverbod (temporary exclusion order)',
    geheimadres: 'Secret address',
    medewerker: 'Set by a worker',
  },
  sinds: (op, door) => `Since ${day(op)}${door === null ? '' : `, set by ${door}`}.`,
  geeindigd: (op, door) => `Ended on ${day(op)}${door === null ? '' : ` by ${door}`}.`,
  reden: 'Why it is over',
  achtergehouden: 'What was held back',
  heropend: 'This stood before too.',
  zet: {
    titel: 'Add danger',
    soort: 'What is the matter?',
    gevaar: 'From whom does the danger come?',
    gevaarOnbekend: 'not known',
    voor: 'For whom?',
    voorHint: 'Nobody chosen: for the whole family.',
    sinds: 'Since when?',
    bron: 'How do you know this?',
    bronHint: 'Who said so, or from what document is it?',
    bewaar: 'Add this',
    klaar: 'This stands now. Nobody of the family reads along by default.',
  },
  einde: {
    knop: 'End',
    titel: 'End this danger',
    reden: 'Why is the danger over?',
    achtergehouden: 'What becomes of what was held back?',
    achtergehoudenHint: 'For example: I go through the notes with Linda.',
    nietsVrij: 'Nothing is released by itself.',
    nu: (notities, woorden) =>
      `Now nobody of the family reads ${notities} ${notities === 1 ? 'note' : 'notes'}. ${woorden} own ${woorden === 1 ? 'text waits' : 'texts wait'} for you.`,
    klaar: 'Ended. What was closed stays closed.',
  },
  heropen: {
    knop: 'Add again',
    titel: 'This danger is back',
    bewaar: 'Add again',
    klaar: 'This stands again.',
  },
};

export const stand = { nl, en } satisfies Catalogus;
