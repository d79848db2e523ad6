import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';

/** Being the vast gezicht, alone or as a duo: why this one, and what the family hears. */
const nl = {
  waaromIk: 'Waarom wordt u het?',
  waarom: 'Waarom deze collega?',
  redenen: {
    kentGezin: 'Kent het gezin al',
    keuzeGezin: 'Het gezin koos zelf',
    taal: 'Spreekt hun taal',
    kennis: 'Weet veel van wat er speelt',
    ruimte: 'Heeft nu ruimte',
  },
  redenenIk: {
    kentGezin: 'Ik ken het gezin al',
    keuzeGezin: 'Het gezin koos mij',
    taal: 'Ik spreek hun taal',
    kennis: 'Ik weet veel van wat er speelt',
    ruimte: 'Ik heb nu ruimte',
  },
  ontbreekt: { wie: 'Kies een collega.', waarom: 'Kies waarom.' },
  inGeschiedenis: 'Dit staat straks bij wie er was. Het gezin leest het niet.',
  /** In the row of who takes part. */
  omdat: {
    kentGezin: 'kende het gezin al',
    keuzeGezin: 'het gezin koos zelf',
    taal: 'spreekt hun taal',
    kennis: 'weet veel van wat er speelt',
    ruimte: 'had ruimte',
    wisseling: 'na een wisseling',
    vertrek: 'de collega ging weg',
    vakantie: 'vakantie',
    ziekte: 'ziekte',
    verlof: 'verlof',
    anders: 'andere reden',
  },
  duo: 'Maak er een duo van',
  duoLead: 'Samen het vaste gezicht. Eén van u is er altijd.',
  duoWie: 'Met welke collega?',
  duoGeen: 'Er is geen collega met wie u een duo kunt zijn.',
  duoVanaf: 'Vanaf vandaag. Uw collega leest dan alles wat u leest.',
  duoHoort: 'Dit leest het gezin',
  duoZin: (namen: readonly string[]) =>
    namen.length < 2 ? 'Kies eerst een collega.' : `“${joinNames('nl', namen)} zijn samen uw vaste gezicht.”`,
  duoBewaar: 'Maak het duo',
  duoKlaar: (namen: readonly string[]) => `${joinNames('nl', namen)} zijn nu samen het vaste gezicht.`,
  duoStop: 'Duo stopt',
  duoStopLead: (blijft: string, weg: string) =>
    `${blijft} blijft het vaste gezicht. ${weg} leest dan niet meer mee. Het gezin ziet dat meteen.`,
};

const en: typeof nl = {
  waaromIk: 'Why you?',
  waarom: 'Why this colleague?',
  redenen: {
    kentGezin: 'Knows the family already',
    keuzeGezin: 'The family chose',
    taal: 'Speaks their language',
    kennis: 'Knows much about what is going on',
    ruimte: 'Has room now',
  },
  redenenIk: {
    kentGezin: 'I know the family already',
    keuzeGezin: 'The family chose me',
    taal: 'I speak their language',
    kennis: 'I know much about what is going on',
    ruimte: 'I have room now',
  },
  ontbreekt: { wie: 'Choose a colleague.', waarom: 'Choose why.' },
  inGeschiedenis: 'This stays with who was there. The family does not read it.',
  omdat: {
    kentGezin: 'knew the family already',
    keuzeGezin: 'the family chose',
    taal: 'speaks their language',
    kennis: 'knows much about what is going on',
    ruimte: 'had room',
    wisseling: 'after a change',
    vertrek: 'the colleague left',
    vakantie: 'holiday',
    ziekte: 'illness',
    verlof: 'leave',
    anders: 'another reason',
  },
  duo: 'Make it a duo',
  duoLead: 'Constant contact together. One of you is always there.',
  duoWie: 'With which colleague?',
  duoGeen: 'There is no colleague to be a duo with.',
  duoVanaf: 'From today. Your colleague then reads all you read.',
  duoHoort: 'This is what the family reads',
  duoZin: (namen) =>
    namen.length < 2
      ? 'First choose a colleague.'
      : `“${joinNames('en', namen)} are your constant contact together.”`,
  duoBewaar: 'Make the duo',
  duoKlaar: (namen) => `${joinNames('en', namen)} are now the constant contact together.`,
  duoStop: 'Duo ends',
  duoStopLead: (blijft, weg) =>
    `${blijft} stays the constant contact. ${weg} then reads no more. The family sees so at once.`,
};

export const gezicht = { nl, en } satisfies Catalogus;
