import type { Catalogus } from '../catalogus.ts';

/** Kinderen die te lang wachten: what is done next for a child, and who does it. */
const nl = {
  stap: {
    jeugdbeschermerNoemen: 'een jeugdbeschermer noemen',
    kennismaking: 'kennismaken met het kind en de ouders',
    bevestigingVragen: 'vragen of de hulp echt is begonnen',
    netwerkBekijken: 'kijken wat familie en buurt kunnen doen',
    maatwerkBesluit: 'besluiten over hulp op maat',
    hulpStarten: 'de hulp laten beginnen',
    plekZoeken: 'een plek zoeken die past',
    onderzoekStarten: 'het onderzoek laten beginnen',
  },
  stapWie: {
    lokaalteam: 'lokaal team',
    gecertificeerdeinstelling: 'gecertificeerde instelling',
    jeugdbeschermer: 'jeugdbeschermer',
    expertteam: 'expertteam',
    raad: 'Raad voor de Kinderbescherming',
    pleegzorg: 'pleegzorg',
    jeugdhulpaanbieder: 'jeugdhulpaanbieder',
  },
};

const en: typeof nl = {
  stap: {
    jeugdbeschermerNoemen: 'name a youth protector',
    kennismaking: 'get to know the child and the parents',
    bevestigingVragen: 'ask whether help has really begun',
    netwerkBekijken: 'see what family and neighbours can do',
    maatwerkBesluit: 'decide on help made to measure',
    hulpStarten: 'let the help begin',
    plekZoeken: 'find a place that fits',
    onderzoekStarten: 'let the inquiry begin',
  },
  stapWie: {
    lokaalteam: 'local team',
    gecertificeerdeinstelling: 'certified institution',
    jeugdbeschermer: 'youth protector',
    expertteam: 'team of experts',
    raad: 'Child Protection Board',
    pleegzorg: 'foster care',
    jeugdhulpaanbieder: 'youth care provider',
  },
};

export const wachtlijst = { nl, en } satisfies Catalogus;
