import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { momentInWords } from '../kloktijd.ts';

/** The portal's own pages: what a child (jij) and a parent (u) read first. Sentences of eight to ten words. */
const nlDatum = (dag: string): string => formatDate('nl', dag, 'lang', { metJaar: true });

const nl = {
  nav: { start: 'Start', plan: 'Plan', woorden: 'Woorden', wieKeek: 'Wie keek' },
  terugNaarStart: 'Terug naar start',
  jij: {
    groet: (naam: string) => (naam === '' ? 'Hoi' : `Hoi ${naam}`),
    groetTekst: 'Dit is jouw plan. Jij mag lezen wat hier staat.',
    zelf: 'jou',
    zelfErbij: 'Jij',
    geenAfspraakTekst: (naam: string) => `Wil jij iets weten? Bel ${naam}.`,
    vastGezicht: 'jouw vaste gezicht',
    woordenTitel: 'Wat wil jij zeggen?',
    woordenTekst: 'Schrijf op wat jij vindt. Niemand verandert jouw woorden.',
    mijnWoorden: (n: number) => (n === 1 ? 'Lees jouw tekst' : `Lees jouw ${n} teksten`),
    notities: 'Met jou gedeeld',
  },
  u: {
    groet: (naam: string) => (naam === '' ? 'Welkom' : `Dag ${naam}`),
    groetTekst: 'Dit is ons plan. Hier staat wat u mag lezen.',
    zelf: 'u',
    zelfErbij: 'U',
    geenAfspraakTekst: (naam: string) => `Wilt u iets weten? Bel ${naam}.`,
    vastGezicht: 'uw vaste gezicht',
    woordenTitel: 'Wat wilt u zeggen?',
    woordenTekst: 'Schrijf op wat u vindt. Niemand verandert uw woorden.',
    mijnWoorden: (n: number) => (n === 1 ? 'Lees uw tekst' : `Lees uw ${n} teksten`),
    notities: 'Met u gedeeld',
  },
  nu: 'Wat gebeurt er nu?',
  geenAfspraak: 'Er staat nu geen afspraak.',
  daarna: 'Daarna',
  afspraak: {
    bezoek: (op: string, vandaag: string, met: string, bij: string) =>
      `${momentInWords('nl', op, vandaag)} komt ${met || 'er iemand'} ${bij ? `bij ${bij}` : 'langs'}`,
    gesprek: (op: string, vandaag: string, met: string, wie: readonly string[]) =>
      `${momentInWords('nl', op, vandaag)} praat ${met || 'iemand'} met ${joinNames('nl', wie)}`,
    bellen: (op: string, vandaag: string, met: string, wie: readonly string[]) =>
      `${momentInWords('nl', op, vandaag)} belt ${met || 'iemand'} met ${joinNames('nl', wie)}`,
    planbespreking: (op: string, vandaag: string, met: string, wie: readonly string[]) =>
      `${momentInWords('nl', op, vandaag)} bespreekt ${met || 'iemand'} het plan met ${joinNames('nl', wie)}`,
  },
  erbij: (namen: readonly string[]) =>
    `${joinNames('nl', namen)} ${namen.length === 1 ? 'is' : 'zijn'} erbij.`,
  bel: (naam: string) => `Bel ${naam}`,
  rechter: {
    titel: 'Wat de rechter besloot',
    ondertoezichtstelling: (tot: string) =>
      `Er is een ondertoezichtstelling (de rechter wil dat iemand meekijkt) tot ${nlDatum(tot)}.`,
    voor: (namen: readonly string[]) => `Dat geldt voor ${joinNames('nl', namen)}.`,
    beroep: (tot: string) =>
      `Niet mee eens? Een hogere rechter kan kijken. Vraag dat tot en met ${nlDatum(tot)}. Een advocaat helpt daarbij.`,
  },
  wieHelpt: 'Wie helpt',
  niemandHelpt: 'Er is nog niemand gekozen. Zodra iemand helpt, staat de naam hier.',
  rol: { uitvoerder: 'helpt mee', vervanger: 'vervangt als dat nodig is' },
  uitvoerder: {
    gezinsvoogdijwerker: 'jeugdbeschermer',
    voogdijwerker: 'jeugdbeschermer',
    jeugdreclasseringswerker: 'jeugdreclasseerder',
  },
  schrijf: 'Ik wil iets schrijven',
  leesVan: (namen: readonly string[]) => `Lees woorden van ${joinNames('nl', namen)}`,
  notitiesoort: {
    huisbezoek: 'Bezoek thuis',
    telefoon: 'Telefoongesprek',
    bericht: 'Bericht',
    overleg: 'Overleg',
  },
  notitieVan: (naam: string) => `${naam} schreef dit op.`,
  organisatiesoort: {
    lokaalteam: 'lokaal team',
    gecertificeerdeinstelling: 'jeugdbescherming',
    veiligthuis: 'Veilig Thuis',
    raadvoordekinderbescherming: 'Raad voor de Kinderbescherming',
    regionaalveiligheidsteam: 'regionaal veiligheidsteam',
    expertteam: 'expertteam',
    expertisecentrum: 'expertisecentrum',
    jeugdhulpaanbieder: 'jeugdhulp',
    ggz: 'ggz',
    verslavingszorg: 'verslavingszorg',
    ouderenzorg: 'ouderenzorg',
    justitielejeugdinrichting: 'jeugdinrichting',
    huisarts: 'huisarts',
    school: 'school',
    schuldhulp: 'schuldhulp',
    vrouwenopvang: 'vrouwenopvang',
    politie: 'politie',
    openbaarministerie: 'openbaar ministerie',
    centrumseksueelgeweld: 'Centrum Seksueel Geweld',
    gemeente: 'gemeente',
    inspectie: 'inspectie',
    regio: 'regio',
    advocatuur: 'advocaat',
    vertrouwenswerk: 'vertrouwenspersoon',
  },
  familiewoord: { moeder: 'mama', vader: 'papa', oma: 'oma', opa: 'opa' },
};

const enDatum = (dag: string): string => formatDate('en', dag, 'lang', { metJaar: true });

const en: typeof nl = {
  nav: { start: 'Start', plan: 'Plan', woorden: 'Words', wieKeek: 'Who looked' },
  terugNaarStart: 'Back to start',
  jij: {
    groet: (naam) => (naam === '' ? 'Hi' : `Hi ${naam}`),
    groetTekst: 'This is your plan. You may read what stands here.',
    zelf: 'you',
    zelfErbij: 'You',
    geenAfspraakTekst: (naam) => `Do you want to know something? Call ${naam}.`,
    vastGezicht: 'your constant contact',
    woordenTitel: 'What do you want to say?',
    woordenTekst: 'Write down what you think. Nobody changes your words.',
    mijnWoorden: (n) => (n === 1 ? 'Read your text' : `Read your ${n} texts`),
    notities: 'Shared with you',
  },
  u: {
    groet: (naam) => (naam === '' ? 'Welcome' : `Hello ${naam}`),
    groetTekst: 'This is our plan. Here is what you may read.',
    zelf: 'you',
    zelfErbij: 'You',
    geenAfspraakTekst: (naam) => `Do you want to know something? Call ${naam}.`,
    vastGezicht: 'your constant contact',
    woordenTitel: 'What do you want to say?',
    woordenTekst: 'Write down what you think. Nobody changes your words.',
    mijnWoorden: (n) => (n === 1 ? 'Read your text' : `Read your ${n} texts`),
    notities: 'Shared with you',
  },
  nu: 'What happens now?',
  geenAfspraak: 'There is no appointment now.',
  daarna: 'After that',
  afspraak: {
    bezoek: (op, vandaag, met, bij) =>
      `${momentInWords('en', op, vandaag)} ${met || 'somebody'} comes ${bij ? `to see ${bij}` : 'by'}`,
    gesprek: (op, vandaag, met, wie) =>
      `${momentInWords('en', op, vandaag)} ${met || 'somebody'} talks with ${joinNames('en', wie)}`,
    bellen: (op, vandaag, met, wie) =>
      `${momentInWords('en', op, vandaag)} ${met || 'somebody'} calls ${joinNames('en', wie)}`,
    planbespreking: (op, vandaag, met, wie) =>
      `${momentInWords('en', op, vandaag)} ${met || 'somebody'} discusses the plan with ${joinNames('en', wie)}`,
  },
  erbij: (namen) => `${joinNames('en', namen)} will be there.`,
  bel: (naam) => `Call ${naam}`,
  rechter: {
    titel: 'What the judge decided',
    ondertoezichtstelling: (tot) =>
      `There is an ondertoezichtstelling (supervision order: the judge wants somebody to watch along) until ${enDatum(tot)}.`,
    voor: (namen) => `It holds for ${joinNames('en', namen)}.`,
    beroep: (tot) =>
      `Do you disagree? A higher judge can look. Ask for it until ${enDatum(tot)}. A lawyer helps with it.`,
  },
  wieHelpt: 'Who helps',
  niemandHelpt: 'Nobody was chosen yet. As soon as somebody helps, the name stands here.',
  rol: { uitvoerder: 'helps too', vervanger: 'stands in when needed' },
  uitvoerder: {
    gezinsvoogdijwerker: 'jeugdbeschermer (youth protector)',
    voogdijwerker: 'jeugdbeschermer (youth protector)',
    jeugdreclasseringswerker: 'jeugdreclasseerder (youth probation officer)',
  },
  schrijf: 'I want to write something',
  leesVan: (namen) => `Read words of ${joinNames('en', namen)}`,
  notitiesoort: {
    huisbezoek: 'Visit at home',
    telefoon: 'Phone call',
    bericht: 'Message',
    overleg: 'Meeting',
  },
  notitieVan: (naam) => `${naam} wrote this down.`,
  organisatiesoort: {
    lokaalteam: 'local team',
    gecertificeerdeinstelling: 'youth protection',
    veiligthuis: 'Veilig Thuis',
    raadvoordekinderbescherming: 'Child Care and Protection Board',
    regionaalveiligheidsteam: 'regional safety team',
    expertteam: 'expert team',
    expertisecentrum: 'centre of expertise',
    jeugdhulpaanbieder: 'youth care',
    ggz: 'mental health care',
    verslavingszorg: 'addiction care',
    ouderenzorg: 'care for older people',
    justitielejeugdinrichting: 'youth detention centre',
    huisarts: 'family doctor',
    school: 'school',
    schuldhulp: 'debt help',
    vrouwenopvang: 'women’s shelter',
    politie: 'police',
    openbaarministerie: 'public prosecutor',
    centrumseksueelgeweld: 'Sexual Assault Centre',
    gemeente: 'municipality',
    inspectie: 'inspectorate',
    regio: 'region',
    advocatuur: 'lawyer',
    vertrouwenswerk: 'person of trust',
  },
  familiewoord: { moeder: 'mum', vader: 'dad', oma: 'grandma', opa: 'grandpa' },
};

export const portaal = { nl, en } satisfies Catalogus;
