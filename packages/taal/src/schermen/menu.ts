import type { Catalogus } from '../catalogus.ts';

/** The words of the main menu, apart from their pages: every page carries them. */
const nl = {
  mijndag: 'Mijn dag',
  gezinnen: 'Mijn gezinnen',
  maatregelen: 'Mijn maatregelen',
  wachtbord: 'Wachtbord',
  meldingen: 'Meldingen',
  zoeken: 'Zoeken',
};

const en: typeof nl = {
  mijndag: 'My day',
  gezinnen: 'My families',
  maatregelen: 'My measures',
  wachtbord: 'Waiting board',
  meldingen: 'Reports',
  zoeken: 'Search',
};

export const menu = { nl, en } satisfies Catalogus;
