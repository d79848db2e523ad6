import type { Catalogus } from '../catalogus.ts';

const nl = {
  merk: 'Rondom',
  taalkeuze: 'Taal',
  knop: {
    bewaar: 'Bewaar',
    schrijfOp: 'Schrijf op',
    verstuur: 'Verstuur',
    verder: 'Verder',
    terug: 'Terug',
    stop: 'Stop',
    sluit: 'Sluit',
    wijzig: 'Wijzig',
    verwijder: 'Verwijder',
    voegToe: 'Voeg toe',
    zoek: 'Zoek',
    probeerOpnieuw: 'Probeer opnieuw',
    toonMeer: (n: number) => `nog ${n}`,
    waarom: 'waarom?',
    logUit: 'Log uit',
  },
  antwoord: { ja: 'Ja', nee: 'Nee', weetIkNiet: 'Weet ik niet', nietBekend: 'niet bekend' },
  toestand: {
    laden: 'Even wachten',
    leeg: 'Hier staat nog niets.',
    bewaard: 'Bewaard',
    bewaardOm: (tijd: string) => `Bewaard om ${tijd}`,
    bezig: 'Bezig met bewaren',
  },
  fout: {
    titel: 'Dit lukte niet',
    verbinding: 'De verbinding viel weg. Probeer opnieuw.',
    verbindingMetTekst: 'Uw tekst is bewaard. De verbinding viel weg. Probeer opnieuw.',
    laden: 'Deze gegevens zijn niet geladen. Er is niets veranderd. Probeer opnieuw.',
    onbekend: 'Dit lukte niet. Er is niets veranderd. Probeer opnieuw.',
    sessieVoorbij: 'U bent uitgelogd. Uw tekst is bewaard. Log opnieuw in om verder te gaan.',
    gewijzigd: 'Iemand anders heeft dit net gewijzigd. Uw tekst is bewaard. Kijk eerst wat er anders is.',
    nietGevonden: 'Deze pagina is er niet. Ga terug of begin bij de start.',
    teGroot: 'Dit is te groot om te versturen. Maak uw tekst korter.',
    invoer: (n: number) =>
      n === 1 ? 'Eén veld is nog niet goed. Pas het aan.' : `${n} velden zijn nog niet goed. Pas ze aan.`,
  },
  veld: {
    verplicht: 'Vul dit in.',
    optioneel: 'mag leeg blijven',
    datumVorm: 'Schrijf de datum als dag, maand en jaar. Bijvoorbeeld 3 9 2014.',
    datumBestaatNiet: 'Deze dag bestaat niet. Kijk de datum na.',
    teLang: (max: number) => `Dit is te lang. Gebruik ten hoogste ${max} tekens.`,
  },
  demo: {
    balk: 'Dit is een voorbeeld. Alle mensen en organisaties met een eigen verhaal zijn verzonnen.',
    uKijktAls: (naam: string, rol: string) => `U kijkt als ${naam}, ${rol}`,
    wissel: 'Kijk als iemand anders',
  },
};

const en: typeof nl = {
  merk: 'Rondom',
  taalkeuze: 'Language',
  knop: {
    bewaar: 'Save',
    schrijfOp: 'Write it down',
    verstuur: 'Send',
    verder: 'Continue',
    terug: 'Back',
    stop: 'Stop',
    sluit: 'Close',
    wijzig: 'Change',
    verwijder: 'Remove',
    voegToe: 'Add',
    zoek: 'Search',
    probeerOpnieuw: 'Try again',
    toonMeer: (n) => `${n} more`,
    waarom: 'why?',
    logUit: 'Log out',
  },
  antwoord: { ja: 'Yes', nee: 'No', weetIkNiet: 'I do not know', nietBekend: 'not known' },
  toestand: {
    laden: 'One moment',
    leeg: 'Nothing here yet.',
    bewaard: 'Saved',
    bewaardOm: (tijd) => `Saved at ${tijd}`,
    bezig: 'Saving',
  },
  fout: {
    titel: 'This did not work',
    verbinding: 'The connection was lost. Try again.',
    verbindingMetTekst: 'Your text is saved. The connection was lost. Try again.',
    laden: 'These data did not load. Nothing has changed. Try again.',
    onbekend: 'This did not work. Nothing has changed. Try again.',
    sessieVoorbij: 'You have been logged out. Your text is saved. Log in again to continue.',
    gewijzigd: 'Somebody else has just changed this. Your text is saved. First look at what is different.',
    nietGevonden: 'This page does not exist. Go back or begin at the start.',
    teGroot: 'This is too large to send. Make your text shorter.',
    invoer: (n) =>
      n === 1
        ? 'One field is not right yet. Please correct it.'
        : `${n} fields are not right yet. Please correct them.`,
  },
  veld: {
    verplicht: 'Fill this in.',
    optioneel: 'may stay empty',
    datumVorm: 'Write the date as day, month and year. For example 3 9 2014.',
    datumBestaatNiet: 'This day does not exist. Check the date.',
    teLang: (max) => `This is too long. Use at most ${max} characters.`,
  },
  demo: {
    balk: 'This is an example. All people, and organisations with a story of their own, are invented.',
    uKijktAls: (naam, rol) => `You are looking as ${naam}, ${rol}`,
    wissel: 'Look as somebody else',
  },
};

export const algemeen = { nl, en } satisfies Catalogus;
