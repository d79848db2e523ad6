import type { Catalogus } from '../catalogus.ts';

/** The words of the main menu, apart from their pages: every page carries them. */
const nl = {
  mijndag: 'Mijn dag',
  gezinnen: 'Mijn gezinnen',
  maatregelen: 'Mijn maatregelen',
  wachtbord: 'Wachtbord',
  meldingen: 'Meldingen',
  mijnteam: 'Mijn team',
  nuonveilig: 'Nu onveilig',
  noodkijken: 'Kijk bij nood',
  spoedkaart: 'Spoedkaart',
  meedenkvragen: 'Meedenkvragen',
  toezicht: 'Toezicht',
  accounts: 'Accounts',
  inrichting: 'Inrichting',
  inzagelog: 'Mijn inzagelog',
  meekijkalarm: 'Meekijk-alarm',
  zoeken: 'Zoeken',
};

const en: typeof nl = {
  mijndag: 'My day',
  gezinnen: 'My families',
  maatregelen: 'My measures',
  wachtbord: 'Waiting board',
  meldingen: 'Reports',
  mijnteam: 'My team',
  nuonveilig: 'Unsafe now',
  noodkijken: 'Emergency looks',
  spoedkaart: 'Crisis card',
  meedenkvragen: 'Questions',
  toezicht: 'Supervision',
  accounts: 'Accounts',
  inrichting: 'Set-up',
  inzagelog: 'My access log',
  meekijkalarm: 'Reading alarm',
  zoeken: 'Search',
};

export const menu = { nl, en } satisfies Catalogus;
