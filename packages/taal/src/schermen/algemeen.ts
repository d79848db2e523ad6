import type { Catalogus } from '../catalogus.ts';

const nl = {
  merk: 'Rondom',
  taalkeuze: 'Taal',
  knop: {
    bewaar: 'Bewaar',
    schrijfOp: 'Schrijf op',
    verder: 'Verder',
    terug: 'Terug',
    sluit: 'Sluit',
    wijzig: 'Wijzig',
    probeerOpnieuw: 'Probeer opnieuw',
    toonMeer: (n: number) => `nog ${n}`,
    waarom: 'waarom?',
    logUit: 'Log uit',
  },
  toestand: {
    laden: 'Even wachten',
    bewaard: 'Bewaard',
    bewaardOm: (tijd: string) => `Bewaard om ${tijd}`,
  },
  fout: {
    titel: 'Dit lukte niet',
    verbindingMetTekst: 'Uw tekst is bewaard. De verbinding viel weg. Probeer opnieuw.',
    onbekend: 'Dit lukte niet. Er is niets veranderd. Probeer opnieuw.',
    invoer: (n: number) =>
      n === 1 ? 'Eén veld is nog niet goed. Pas het aan.' : `${n} velden zijn nog niet goed. Pas ze aan.`,
  },
  veld: {
    optioneel: 'mag leeg blijven',
    datumBestaatNiet: 'Deze dag bestaat niet. Kijk de datum na.',
  },
};

const en: typeof nl = {
  merk: 'Rondom',
  taalkeuze: 'Language',
  knop: {
    bewaar: 'Save',
    schrijfOp: 'Write it down',
    verder: 'Continue',
    terug: 'Back',
    sluit: 'Close',
    wijzig: 'Change',
    probeerOpnieuw: 'Try again',
    toonMeer: (n) => `${n} more`,
    waarom: 'why?',
    logUit: 'Log out',
  },
  toestand: {
    laden: 'One moment',
    bewaard: 'Saved',
    bewaardOm: (tijd) => `Saved at ${tijd}`,
  },
  fout: {
    titel: 'This did not work',
    verbindingMetTekst: 'Your text is saved. The connection was lost. Try again.',
    onbekend: 'This did not work. Nothing has changed. Try again.',
    invoer: (n) =>
      n === 1
        ? 'One field is not right yet. Please correct it.'
        : `${n} fields are not right yet. Please correct them.`,
  },
  veld: {
    optioneel: 'may stay empty',
    datumBestaatNiet: 'This day does not exist. Check the date.',
  },
};

export const algemeen = { nl, en } satisfies Catalogus;
