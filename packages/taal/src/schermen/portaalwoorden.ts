import { capitalise, joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { relativeDay, dayOf, formatTime } from '../tijd.ts';

/** Own words in the portal: who may read them, by name, before and after they were sent. */
const nl = {
  titel: 'Mijn woorden',
  vanAnderen: 'Woorden van anderen',
  vanAnderenTekst: 'Zij kozen dat dit hier staat.',
  schreef: (naam: string, op: string, vandaag: string) =>
    `${naam || 'Iemand'} schreef dit ${relativeDay('nl', dayOf(op), vandaag)}.`,
  geschreven: (op: string, vandaag: string) =>
    capitalise(`${relativeDay('nl', dayOf(op), vandaag, 'metWeekdag')} om ${formatTime('nl', op)}`),
  verderNiemand: 'Verder niemand.',
  nogNiet: (naam: string, vast: string) => `${capitalise(naam)} nog niet. ${vast} leest het eerst.`,
  schrijf: 'Ik wil iets schrijven',
  wieMagLezen: 'Wie mag dit lezen?',
  alleen: (vast: string) => `Alleen ${vast}`,
  ook: (vast: string) => `${vast} en wie ik kies`,
  iedereen: 'Iedereen in mijn plan',
  kies: 'Wie nog meer?',
  kiesIemand: 'Kies nog iemand, of kies hierboven anders.',
  verstuur: 'Verstuur mijn woorden',
  verstuurd: (namen: readonly string[]) => `Verstuurd naar ${joinNames('nl', namen)}.`,
  geenVastGezicht: 'Schrijven kan nog niet.',
  geenVastGezichtTekst: 'Er is nu niemand die jullie vaste gezicht is. Zodra er iemand is, kan het.',
  rol: {
    ouder: 'ouder',
    kind: 'kind',
    partner: 'partner',
    grootouder: 'oma of opa',
    netwerk: 'helpt thuis',
    anders: 'hoort erbij',
    vastgezicht: 'vast gezicht',
    duogezicht: 'vast gezicht',
    uitvoerder: 'jeugdbeschermer',
    vervanger: 'vervanger',
  },
  jij: {
    tekst: 'Niemand verandert jouw woorden.',
    leeg: 'Hier komt wat jij schrijft.',
    leegTekst: 'Jij kiest wie het mag lezen.',
    vraag: 'Wat wil jij zeggen?',
    wordtBewaard: 'Wat jij typt, wordt meteen bewaard.',
    terug: 'Jouw tekst blijft bewaard als jij teruggaat.',
    houdtVoorZich: (vast: string) =>
      `${vast} houdt dit voor zich. Alleen als iemand gevaar loopt, vertelt zij het verder. Zij zegt dat eerst tegen jou.`,
    vertelt: (vast: string) =>
      `Alleen als iemand gevaar loopt, vertelt ${vast} het verder. Zij zegt dat eerst tegen jou.`,
    gevaarKiest: (naam: string, vast: string) =>
      `${capitalise(naam)} kan dit dan lezen. ${vast} leest het eerst. Zij praat dan met jou.`,
    nietInIedereen: (naam: string) => `${capitalise(naam)} hoort daar niet bij. Dat is voor de veiligheid.`,
  },
  u: {
    tekst: 'Niemand verandert uw woorden.',
    leeg: 'Hier komt wat u schrijft.',
    leegTekst: 'U kiest wie het mag lezen.',
    vraag: 'Wat wilt u zeggen?',
    wordtBewaard: 'Wat u typt, wordt meteen bewaard.',
    terug: 'Uw tekst blijft bewaard als u teruggaat.',
    houdtVoorZich: (vast: string) =>
      `${vast} houdt dit voor zich. Alleen als iemand gevaar loopt, vertelt zij het verder. Zij zegt dat eerst tegen u.`,
    vertelt: (vast: string) =>
      `Alleen als iemand gevaar loopt, vertelt ${vast} het verder. Zij zegt dat eerst tegen u.`,
    gevaarKiest: (naam: string, vast: string) =>
      `${capitalise(naam)} kan dit dan lezen. ${vast} leest het eerst. Zij praat dan met u.`,
    nietInIedereen: (naam: string) => `${capitalise(naam)} hoort daar niet bij. Dat is voor de veiligheid.`,
  },
};

const enU = {
  tekst: 'Nobody changes your words.',
  leeg: 'What you write will stand here.',
  leegTekst: 'You choose who may read it.',
  vraag: 'What do you want to say?',
  wordtBewaard: 'What you type is saved at once.',
  terug: 'Your text stays saved when you go back.',
  houdtVoorZich: (vast: string) =>
    `${vast} keeps this private. Only if somebody is in danger, ${vast} tells others. You hear that first.`,
  vertelt: (vast: string) => `Only if somebody is in danger, ${vast} tells others. You hear that first.`,
  gevaarKiest: (naam: string, vast: string) =>
    `Then ${naam} can read this. ${vast} reads it first, and then talks with you.`,
  nietInIedereen: (naam: string) => `${capitalise(naam)} is not among them. That is for safety.`,
};

const en: typeof nl = {
  titel: 'My words',
  vanAnderen: 'Words of others',
  vanAnderenTekst: 'They chose that this stands here.',
  schreef: (naam, op, vandaag) =>
    `${naam || 'Somebody'} wrote this ${relativeDay('en', dayOf(op), vandaag)}.`,
  geschreven: (op, vandaag) =>
    capitalise(`${relativeDay('en', dayOf(op), vandaag, 'metWeekdag')} at ${formatTime('en', op)}`),
  verderNiemand: 'Nobody else.',
  nogNiet: (naam, vast) => `Not yet ${naam}. ${vast} reads it first.`,
  schrijf: 'I want to write something',
  wieMagLezen: 'Who may read this?',
  alleen: (vast) => `Only ${vast}`,
  ook: (vast) => `${vast} and who I choose`,
  iedereen: 'Everybody in my plan',
  kies: 'Who else?',
  kiesIemand: 'Choose somebody, or choose differently above.',
  verstuur: 'Send my words',
  verstuurd: (namen) => `Sent to ${joinNames('en', namen)}.`,
  geenVastGezicht: 'You cannot write yet.',
  geenVastGezichtTekst: 'Nobody is your constant contact now. As soon as somebody is, you can.',
  rol: {
    ouder: 'parent',
    kind: 'child',
    partner: 'partner',
    grootouder: 'grandparent',
    netwerk: 'helps at home',
    anders: 'belongs here',
    vastgezicht: 'constant contact',
    duogezicht: 'constant contact',
    uitvoerder: 'jeugdbeschermer (youth protector)',
    vervanger: 'stands in',
  },
  jij: enU,
  u: enU,
};

export const portaalwoorden = { nl, en } satisfies Catalogus;
