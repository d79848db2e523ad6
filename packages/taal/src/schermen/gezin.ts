import { capitalise, joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** The page of one family. */
const nl = {
  titel: (naam: string) => `Gezin ${naam}`,
  onderdelen: 'Onderdelen van dit gezin',
  deel: {
    overzicht: 'Overzicht',
    tijdlijn: 'Tijdlijn',
    mensen: 'Mensen',
    besluiten: 'Besluiten en rechter',
    wieDoetWat: 'Wie doet wat',
    overgang: 'Overgang naar 18',
    delen: 'Delen en toestemming',
    wieKeekMee: 'Wie keek mee',
  },
  terugNaarOverzicht: 'Terug naar het overzicht',
  meer: 'Meer van dit gezin',
  ots: (kinderen: readonly string[], tot: string) =>
    `Ondertoezichtstelling van ${joinNames('nl', kinderen)} tot ${dag(tot)}.`,
  geenMaatregel: 'Hier staat geen besluit van een rechter.',
  uwTeam: 'Uw team is gevraagd. Wie van u wordt het vaste gezicht?',
  gesloten: (op: string) => `Dit gezin is gesloten op ${dag(op)}.`,
  knop: {
    voegPersoonToe: 'Voeg een persoon toe',
    vraagBrp: 'Vraag het de BRP',
    legMaatregelVast: 'Leg een maatregel vast',
  },
  agenda: {
    titel: 'Wat eraan komt',
    leeg: 'Hier staat nog geen afspraak en geen termijn.',
    waarom: (wat: string) => `Waarom deze datum? ${wat}`,
    soort: { rechter: 'besluit van de rechter', afspraak: 'afspraak' },
    afspraak: {
      bezoek: 'Bezoek',
      gesprek: 'Gesprek',
      bellen: 'Bellen',
      planbespreking: 'Planbespreking',
    },
    om: (datum: string, tijd: string) => `${formatDate('nl', datum, 'weekdagKort')} om ${tijd}`,
    bij: (naam: string) => `bij ${naam}`,
    met: (namen: readonly string[]) => `met ${joinNames('nl', namen)}`,
    einde: (kinderen: readonly string[]) => `Ondertoezichtstelling van ${joinNames('nl', kinderen)} stopt`,
  },
  letOp: {
    titel: 'Let op',
    stand: {
      partnergeweld: 'partnergeweld',
      kindermishandeling: 'vermoeden van kindermishandeling',
      ouderenmishandeling: 'vermoeden van ouderenmishandeling',
      eergerelateerd: 'dreiging om eer',
      stalking: 'stalking',
      huisverbod: 'huisverbod',
      geheimadres: 'geheim adres',
      meldergeheim: 'geheime melder',
    },
    gevaar: (stand: string, van: string | undefined, voor: readonly string[]) =>
      `${capitalise(stand)}${van === undefined ? '' : `: gevaar van ${van}`}${voor.length === 0 ? '' : ` voor ${joinNames('nl', voor)}`}.`,
    adres: (van: readonly string[], voor: string | undefined) =>
      `Het adres${van.length === 0 ? '' : ` van ${joinNames('nl', van)}`} is geheim${voor === undefined ? '' : ` voor ${voor}`}.`,
    melder: 'Wie meldde, blijft geheim.',
    sinds: (datum: string) => `Sinds ${dag(datum)}.`,
    gevolg: 'Zolang dit staat, leest niemand van het gezin vanzelf mee.',
  },
  woorden: {
    titel: 'In eigen woorden',
    leeg: 'Hier komen de woorden van kind en ouders.',
    leegTekst: 'Zij schrijven ze zelf, in hun eigen plan.',
    geschreven: (naam: string, jaren: number | undefined, wanneer: string) =>
      `${naam}${jaren === undefined ? '' : `, ${jaren} jaar`}. Geschreven: ${wanneer}.`,
    verteld: (naam: string, jaren: number | undefined, wanneer: string, aan: string) =>
      `${naam}${jaren === undefined ? '' : `, ${jaren} jaar`}. Verteld aan ${aan}: ${wanneer}.`,
    wachtOpU: (namen: readonly string[]) =>
      `Ook gekozen: ${joinNames('nl', namen)}. Lees het eerst zelf en praat met wie het schreef.`,
  },
  geldt: {
    titel: 'Wat geldt nu',
    ots: (kinderen: readonly string[]) => `Ondertoezichtstelling van ${joinNames('nl', kinderen)}`,
    besloten: (rechtbank: string, op: string) => `${rechtbank}, ${dag(op)}`,
    tot: (datum: string) => `tot ${dag(datum)}`,
    laatsteDag: (datum: string) => `laatste dag ${formatDate('nl', datum, 'metWeekdag', { metJaar: true })}`,
    uitgevoerd: (organisatie: string) => `uitgevoerd door ${organisatie}`,
    voorbij: 'voorbij',
  },
  wieHoortBijWie: {
    titel: 'Wie hoort bij wie',
    leeg: 'Hier komen de mensen van dit gezin.',
    leegTekst: 'Voeg zelf iemand toe, of vraag het de BRP.',
    kinderen: 'Kinderen',
    ouders: 'Ouders en partners',
    familie: 'Familie en netwerk',
    huishoudens: 'Wie wonen samen',
    geenHuishouden: 'Hier komt wie samen wonen.',
  },
  meldingen: {
    titel: 'Meldingen',
    ontvangen: (op: string) => `Melding bij Veilig Thuis, ${dag(op)}`,
    nogNiet: 'nog geen eerste blik',
    gezien: 'Gezien',
    gehoord: 'Gehoord',
    gedacht: 'Gedacht',
    reden: 'Waarom Veilig Thuis dit zo ziet',
    veiligheid: {
      acuteOnveiligheid: 'acute onveiligheid',
      structureleOnveiligheid: 'structurele onveiligheid',
      beide: 'acute en structurele onveiligheid',
      geenVanBeide: 'geen onveiligheid gezien',
      nogNietTeBeoordelen: 'nog niet te beoordelen',
    },
    bekeken: (op: string) => `eerste blik op ${formatDate('nl', op)}`,
  },
  dicht: {
    titel: 'U doet niet mee bij dit gezin',
    tekst: 'Werkt u wel met hen?',
    vraagNaam: (naam: string) => `Vraag ${naam}: dat is het vaste gezicht van dit gezin.`,
    vraag: 'Vraag het vaste gezicht van dit gezin. Weet u niet wie dat is? Vraag het uw teamleider.',
    vastgelegd: 'Dat u deze pagina opende, is vastgelegd.',
    code: 'Klopt dit niet? Geef deze code aan uw privacyfunctionaris:',
    terug: 'Naar uw eigen begin',
  },
};

const en: typeof nl = {
  titel: (naam) => `Family ${naam}`,
  onderdelen: 'Parts of this family',
  deel: {
    overzicht: 'Overview',
    tijdlijn: 'Timeline',
    mensen: 'People',
    besluiten: 'Decisions and court',
    wieDoetWat: 'Who does what',
    overgang: 'Turning 18',
    delen: 'Sharing and consent',
    wieKeekMee: 'Who looked',
  },
  terugNaarOverzicht: 'Back to the overview',
  meer: 'More about this family',
  ots: (kinderen, tot) =>
    `Ondertoezichtstelling (supervision order) of ${joinNames('en', kinderen)} until ${day(tot)}.`,
  geenMaatregel: 'No decision of a judge stands here.',
  uwTeam: 'Your team was asked. Which of you becomes the constant contact?',
  gesloten: (op) => `This family was closed on ${day(op)}.`,
  knop: {
    voegPersoonToe: 'Add a person',
    vraagBrp: 'Ask the BRP (register of persons)',
    legMaatregelVast: 'Record a measure',
  },
  agenda: {
    titel: 'What is coming',
    leeg: 'No appointment and no deadline stand here yet.',
    waarom: (wat) => `Why this date? ${wat}`,
    soort: { rechter: 'decision of the judge', afspraak: 'appointment' },
    afspraak: { bezoek: 'Visit', gesprek: 'Talk', bellen: 'Phone call', planbespreking: 'Plan meeting' },
    om: (datum, tijd) => `${formatDate('en', datum, 'weekdagKort')} at ${tijd}`,
    bij: (naam) => `at the home of ${naam}`,
    met: (namen) => `with ${joinNames('en', namen)}`,
    einde: (kinderen) => `Ondertoezichtstelling (supervision order) of ${joinNames('en', kinderen)} ends`,
  },
  letOp: {
    titel: 'Take care',
    stand: {
      partnergeweld: 'partner violence',
      kindermishandeling: 'suspected child abuse',
      ouderenmishandeling: 'suspected elder abuse',
      eergerelateerd: 'honour-related threat',
      stalking: 'stalking',
      huisverbod: 'huisverbod (temporary exclusion order)',
      geheimadres: 'secret address',
      meldergeheim: 'secret reporter',
    },
    gevaar: (stand, van, voor) =>
      `${capitalise(stand)}${van === undefined ? '' : `: danger from ${van}`}${voor.length === 0 ? '' : ` for ${joinNames('en', voor)}`}.`,
    adres: (van, voor) =>
      `The address${van.length === 0 ? '' : ` of ${joinNames('en', van)}`} is secret${voor === undefined ? '' : ` from ${voor}`}.`,
    melder: 'Who reported stays secret.',
    sinds: (datum) => `Since ${day(datum)}.`,
    gevolg: 'While this stands, nobody of the family reads along by default.',
  },
  woorden: {
    titel: 'In their own words',
    leeg: 'The words of child and parents will come here.',
    leegTekst: 'They write them themselves, in their own plan.',
    geschreven: (naam, jaren, wanneer) =>
      `${naam}${jaren === undefined ? '' : `, ${jaren} years`}. Written: ${wanneer}.`,
    verteld: (naam, jaren, wanneer, aan) =>
      `${naam}${jaren === undefined ? '' : `, ${jaren} years`}. Told to ${aan}: ${wanneer}.`,
    wachtOpU: (namen) =>
      `Also chosen: ${joinNames('en', namen)}. Read it first yourself and talk with who wrote it.`,
  },
  geldt: {
    titel: 'What holds now',
    ots: (kinderen) => `Ondertoezichtstelling (supervision order) of ${joinNames('en', kinderen)}`,
    besloten: (rechtbank, op) => `${rechtbank}, ${day(op)}`,
    tot: (datum) => `until ${day(datum)}`,
    laatsteDag: (datum) => `last day ${formatDate('en', datum, 'metWeekdag', { metJaar: true })}`,
    uitgevoerd: (organisatie) => `carried out by ${organisatie}`,
    voorbij: 'over',
  },
  wieHoortBijWie: {
    titel: 'Who belongs to whom',
    leeg: 'The people of this family will come here.',
    leegTekst: 'Add somebody yourself, or ask the BRP (register of persons).',
    kinderen: 'Children',
    ouders: 'Parents and partners',
    familie: 'Relatives and network',
    huishoudens: 'Who live together',
    geenHuishouden: 'Who live together will come here.',
  },
  meldingen: {
    titel: 'Reports',
    ontvangen: (op) => `Report to Veilig Thuis, ${day(op)}`,
    nogNiet: 'no first look yet',
    gezien: 'Seen',
    gehoord: 'Heard',
    gedacht: 'Thought',
    reden: 'Why Veilig Thuis sees it this way',
    veiligheid: {
      acuteOnveiligheid: 'acute danger',
      structureleOnveiligheid: 'structural danger',
      beide: 'acute and structural danger',
      geenVanBeide: 'no danger seen',
      nogNietTeBeoordelen: 'cannot be judged yet',
    },
    bekeken: (op) => `first look on ${formatDate('en', op)}`,
  },
  dicht: {
    titel: 'You do not take part in this family',
    tekst: 'Do you work with them all the same?',
    vraagNaam: (naam) => `Ask ${naam}: the constant contact of this family.`,
    vraag: 'Ask the constant contact of this family. You do not know who that is? Ask your team leader.',
    vastgelegd: 'It was recorded that you opened this page.',
    code: 'Is this not right? Give this code to your privacy officer:',
    terug: 'To your own beginning',
  },
};

export const gezin = { nl, en } satisfies Catalogus;
