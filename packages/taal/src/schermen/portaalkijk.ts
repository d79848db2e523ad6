import { capitalise, joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { relativeDay } from '../tijd.ts';

const dagwoorden = new Set(['vandaag', 'gisteren', 'today', 'yesterday']);

/** Who looked in our plan: what is kept in codes, said in plain words. */
const nl = {
  titel: 'Wie keek in ons plan',
  later: 'Soms laten wij een regel later zien, als dat nodig is voor iemands veiligheid.',
  leeg: 'Hier staat nu niets.',
  leegTekst: 'Keek iemand? Dan komt het hier, soms later.',
  dag: (dag: string, vandaag: string) => {
    const metJaar = dag.slice(0, 4) !== vandaag.slice(0, 4);
    const datum = formatDate('nl', dag, 'metWeekdag', { metJaar });
    const woord = relativeDay('nl', dag, vandaag);
    return capitalise(dagwoorden.has(woord) ? `${woord}, ${datum}` : datum);
  },
  keekNaar: (dingen: readonly string[]) => `Keek naar ${joinNames('nl', dingen)}.`,
  over: (namen: readonly string[]) => `Over ${joinNames('nl', namen)}.`,
  probeerde: 'Probeerde te kijken. Kreeg niets te zien.',
  waarom: (grond: string) => `Mag, want: ${grond}.`,
  gegevens: {
    gezin: 'het overzicht van ons gezin',
    persoon: 'wie bij ons gezin horen',
    huishouden: 'wie bij wie woont',
    adres: 'een adres',
    gezag: 'wie gezag heeft',
    relatie: 'wie familie is van wie',
    veiligbereikbaar: 'hoe iemand veilig te bellen is',
    veiligheidsstand: 'de veiligheid',
    betrokkenheid: 'wie helpen',
    maatregel: 'wat de rechter besloot',
    mijnmaatregelen: 'wat de rechter besloot',
    termijn: 'wanneer iets klaar moet zijn',
    eerstecontact: 'wie elkaar zagen',
    uitvoerder: 'wie helpt',
    melding: 'een melding',
    meldingen: 'een melding',
    bekendepersoon: 'of wij bekend zijn',
    contactnotitie: 'een verslag van een gesprek',
    afspraak: 'een afspraak',
    portaaltoegang: 'wie dit plan kan openen',
    wacht: 'hoe lang iemand wacht',
    wachtbevestiging: 'een antwoord over de hulp',
    taak: 'wat nog moet gebeuren',
    woord: 'eigen woorden die gedeeld zijn',
    raadpleging: 'wie keek',
    mijngezinnen: 'een lijst waarin wij staan',
    bord: 'een lijst zonder namen',
    bordrij: 'een lijst zonder namen',
    brp: 'gegevens van de gemeente',
  },
  anders: 'gegevens over ons gezin',
  grond: {
    betrokken: 'helpt ons gezin',
    team: 'werkt in het team dat helpt',
    leiding: 'leidt de mensen die helpen',
    melding: 'er was een melding',
    mandaat: 'moet weten hoe lang kinderen wachten',
    dienstverlening: 'hoort bij het werk',
    jeugdwet721: 'de wet staat het toe (Jeugdwet)',
    wmo529: 'de wet staat het toe (Wmo)',
    eigen: 'eigen gegevens',
  },
  rol: {
    vastgezicht: 'vast gezicht',
    uitvoerder: 'jeugdbeschermer',
    teamleider: 'teamleider',
    team: 'lid van het team',
    meedenker: 'denkt mee',
    vervanger: 'vervanger',
    triage: 'eerste blik op de melding',
    triagebekend: 'eerste blik op de melding',
    netwerk: 'helpt thuis',
    ouder: 'ouder',
    jeugdige: 'jongere',
    geen: 'doet niet mee',
  },
  jij: { tekst: 'Hier staat wie keek naar gegevens over jou.', zelf: 'jou' },
  u: { tekst: 'Hier staat wie keek naar gegevens over u.', zelf: 'u' },
  uMet: (namen: readonly string[]) =>
    `Hier staat wie keek naar gegevens over u en ${joinNames('nl', namen)}.`,
};

const en: typeof nl = {
  titel: 'Who looked in our plan',
  later: 'Sometimes we show a line later, when somebody’s safety needs that.',
  leeg: 'Nothing stands here now.',
  leegTekst: 'Did somebody look? Then it comes here, sometimes later.',
  dag: (dag, vandaag) => {
    const metJaar = dag.slice(0, 4) !== vandaag.slice(0, 4);
    const datum = formatDate('en', dag, 'metWeekdag', { metJaar });
    const woord = relativeDay('en', dag, vandaag);
    return capitalise(dagwoorden.has(woord) ? `${woord}, ${datum}` : datum);
  },
  keekNaar: (dingen) => `Looked at ${joinNames('en', dingen)}.`,
  over: (namen) => `About ${joinNames('en', namen)}.`,
  probeerde: 'Tried to look. Got nothing to see.',
  waarom: (grond) => `Allowed, because: ${grond}.`,
  gegevens: {
    gezin: 'the overview of our family',
    persoon: 'who belong to our family',
    huishouden: 'who lives with whom',
    adres: 'an address',
    gezag: 'who has gezag (parental authority)',
    relatie: 'who is family of whom',
    veiligbereikbaar: 'how somebody can be called safely',
    veiligheidsstand: 'the safety',
    betrokkenheid: 'who help',
    maatregel: 'what the judge decided',
    mijnmaatregelen: 'what the judge decided',
    termijn: 'when something must be ready',
    eerstecontact: 'who met',
    uitvoerder: 'who helps',
    melding: 'a report',
    meldingen: 'a report',
    bekendepersoon: 'whether we are known',
    contactnotitie: 'a note of a conversation',
    afspraak: 'an appointment',
    portaaltoegang: 'who can open this plan',
    wacht: 'how long somebody waits',
    wachtbevestiging: 'an answer about the help',
    taak: 'what still has to be done',
    woord: 'own words that were shared',
    raadpleging: 'who looked',
    mijngezinnen: 'a list in which we stand',
    bord: 'a list without names',
    bordrij: 'a list without names',
    brp: 'data of the municipality',
  },
  anders: 'data about our family',
  grond: {
    betrokken: 'helps our family',
    team: 'works in the team that helps',
    leiding: 'leads the people who help',
    melding: 'there was a report',
    mandaat: 'has to know how long children wait',
    dienstverlening: 'belongs to the work',
    jeugdwet721: 'the law allows it (Jeugdwet)',
    wmo529: 'the law allows it (Wmo)',
    eigen: 'own data',
  },
  rol: {
    vastgezicht: 'constant contact',
    uitvoerder: 'jeugdbeschermer (youth protector)',
    teamleider: 'team leader',
    team: 'member of the team',
    meedenker: 'thinks along',
    vervanger: 'stands in',
    triage: 'first look at the report',
    triagebekend: 'first look at the report',
    netwerk: 'helps at home',
    ouder: 'parent',
    jeugdige: 'young person',
    geen: 'does not take part',
  },
  jij: { tekst: 'Here stands who looked at data about you.', zelf: 'you' },
  u: { tekst: 'Here stands who looked at data about you.', zelf: 'you' },
  uMet: (namen) => `Here stands who looked at data about you and ${joinNames('en', namen)}.`,
};

export const portaalkijk = { nl, en } satisfies Catalogus;
