import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** The words of the main menu, apart from their pages: every page carries them. */
const nl = {
  mijndag: 'Mijn dag',
  gezinnen: 'Mijn gezinnen',
  maatregelen: 'Mijn maatregelen',
  wachtbord: 'Wachtbord',
  wachtimport: 'Wachtlijst inlezen',
  meldingen: 'Meldingen',
  mijnteam: 'Mijn team',
  termijnen: 'Termijnen',
  nuonveilig: 'Nu onveilig',
  noodkijken: 'Kijk bij nood',
  spoedkaart: 'Spoedkaart',
  meedenkvragen: 'Meedenkvragen',
  anderewegen: 'Andere wegen',
  aanbod: 'Vrije plekken',
  plekbeeld: 'Waar is plek?',
  rustingezichten: 'Rust in gezichten',
  ketenkaart: 'Ketenkaart',
  tijdigheid: 'Op tijd of niet',
  dilemmas: 'Dilemma’s',
  regioafspraken: 'Regioafspraken',
  toezicht: 'Toezicht',
  accounts: 'Accounts',
  inrichting: 'Inrichting',
  inzagelog: 'Mijn inzagelog',
  rustkeuze: 'Mijn berichten',
  alletermijnen: 'Alle termijnen',
  wieiswaarvan: 'Wie is waarvan',
  regels: 'Vrije dagen en regels',
  meekijkalarm: 'Meekijk-alarm',
  zoeken: 'Zoeken',
  registratieVerlopen: (dag: string) =>
    `Uw registratie liep af op ${formatDate('nl', dag, 'lang', { metJaar: true })}.`,
  registratieVraag:
    'Daarom ziet u nu geen gezinnen. Is zij verlengd? Vraag de applicatiebeheerder dit vast te leggen.',
};

const en: typeof nl = {
  mijndag: 'My day',
  gezinnen: 'My families',
  maatregelen: 'My measures',
  wachtbord: 'Waiting board',
  wachtimport: 'Read in a waiting list',
  meldingen: 'Reports',
  mijnteam: 'My team',
  termijnen: 'Deadlines',
  nuonveilig: 'Unsafe now',
  noodkijken: 'Emergency looks',
  spoedkaart: 'Crisis card',
  meedenkvragen: 'Questions',
  anderewegen: 'Other ways',
  aanbod: 'Free places',
  plekbeeld: 'Where is there place?',
  rustingezichten: 'How many faces',
  ketenkaart: 'Map of the chain',
  tijdigheid: 'On time or not',
  dilemmas: 'Dilemmas',
  regioafspraken: 'Regional agreements',
  toezicht: 'Supervision',
  accounts: 'Accounts',
  inrichting: 'Set-up',
  inzagelog: 'My access log',
  rustkeuze: 'My messages',
  alletermijnen: 'All deadlines',
  wieiswaarvan: 'Who is about what',
  regels: 'Free days and rules',
  meekijkalarm: 'Reading alarm',
  zoeken: 'Search',
  registratieVerlopen: (dag) =>
    `Your registration ended on ${formatDate('en', dag, 'lang', { metJaar: true })}.`,
  registratieVraag:
    'That is why you see no families now. Was it renewed? Ask the application manager to record it.',
};

export const menu = { nl, en } satisfies Catalogus;
