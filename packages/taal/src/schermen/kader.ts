import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';

/** What stands around every page: the frame, the demo bar, the faces of a list, the readers of a text. */
const nl = {
  naarInhoud: 'Naar de inhoud',
  menu: 'Menu',
  menuSluiten: 'Sluit menu',
  hoofdmenu: 'Hoofdmenu',
  instellingen: 'Uw keuzes',
  thema: { knop: 'Kleuren', licht: 'Licht', donker: 'Donker', systeem: 'Zoals dit toestel' },
  taal: { nl: 'Nederlands', en: 'English' },
  voorbeeldgegevens: 'Voorbeeldgegevens.',
  uKijktAls: 'U kijkt als',
  uKijktAlsNiemand: 'U bent niet aangemeld.',
  kijkAls: (naam: string) => `Kijk als ${naam}`,
  naarStart: 'Alle personen',
  naarRondleiding: 'Rondleiding',
  portaal: {
    mijnPlan: 'Mijn plan',
    onsPlan: 'Ons plan',
    snelWeg: 'Snel weg',
    snelWegUitleg:
      'Druk op Snel weg als iemand meekijkt. Deze pagina sluit dan meteen. U bent dan ook uitgelogd.',
    snelWegUitlegJij:
      'Druk op Snel weg als iemand meekijkt. Deze pagina sluit dan meteen. Jij bent dan ook uitgelogd.',
    begrepen: 'Begrepen',
  },
  lezers: (namen: readonly string[]) =>
    namen.length === 0
      ? 'Niemand van het gezin kan dit lezen.'
      : `${joinNames('nl', namen)} ${namen.length === 1 ? 'kan' : 'kunnen'} dit lezen.`,
  elders: 'In een ander venster is dit veranderd. Wat hier staat, wordt niet vanzelf bewaard.',
  datumHint: 'Bijvoorbeeld 28-12-2026',
  nietsGevonden: 'Niets gevonden. Probeer een ander woord.',
  nogNietBewaard: 'Nog niet bewaard. Laat deze pagina open: wij proberen het opnieuw.',
  wordtBewaard: 'Wordt bewaard terwijl u typt',
  fout: {
    geladen: 'Dit is niet geladen. De verbinding viel weg.',
    nietsVeranderd: 'Er is niets veranderd en niets verloren.',
    onverwacht: 'Hier ging bij ons iets mis.',
    uitgelogd: 'U bent uitgelogd.',
    uitgelogdTekst: 'Meld u aan in een nieuw tabblad. Wat u hier schreef, wordt dan alsnog bewaard.',
    iemandAnders: 'In een ander venster kijkt nu iemand anders.',
    aanmelden: 'Meld u aan',
    geenPagina: 'Deze pagina is er niet.',
    geenPaginaTekst: 'Misschien is het adres verkeerd overgenomen.',
    naarBegin: 'Naar het begin',
    nietVoorU: 'Dit is niet voor u te zien.',
    nietMeer: 'Deze pagina is niet meer van u.',
    nietMeerTekst: 'Uw toegang is net veranderd of geëindigd.',
    getypt: 'Dit had u nog getypt. Neem over wat u nodig hebt.',
  },
};

const en: typeof nl = {
  naarInhoud: 'Skip to content',
  menu: 'Menu',
  menuSluiten: 'Close menu',
  hoofdmenu: 'Main menu',
  instellingen: 'Your choices',
  thema: { knop: 'Colours', licht: 'Light', donker: 'Dark', systeem: 'Like this device' },
  taal: { nl: 'Nederlands', en: 'English' },
  voorbeeldgegevens: 'Example data.',
  uKijktAls: 'You are looking as',
  uKijktAlsNiemand: 'You are not logged in.',
  kijkAls: (naam) => `Look as ${naam}`,
  naarStart: 'All persons',
  naarRondleiding: 'Tour',
  portaal: {
    mijnPlan: 'My plan',
    onsPlan: 'Our plan',
    snelWeg: 'Leave quickly',
    snelWegUitleg:
      'Press Leave quickly when somebody looks along. This page closes at once. You are logged out too.',
    snelWegUitlegJij:
      'Press Leave quickly when somebody looks along. This page closes at once. You are logged out too.',
    begrepen: 'I understand',
  },
  lezers: (namen) =>
    namen.length === 0 ? 'Nobody of the family can read this.' : `${joinNames('en', namen)} can read this.`,
  elders: 'This was changed in another window. What stands here is not saved by itself.',
  datumHint: 'For example 28-12-2026',
  nietsGevonden: 'Nothing found. Try another word.',
  nogNietBewaard: 'Not saved yet. Keep this page open: we are trying again.',
  wordtBewaard: 'Is saved while you type',
  fout: {
    geladen: 'This did not load. The connection was lost.',
    nietsVeranderd: 'Nothing has changed and nothing is lost.',
    onverwacht: 'Something went wrong on our side.',
    uitgelogd: 'You have been logged out.',
    uitgelogdTekst: 'Log in in a new tab. What you wrote here is then saved after all.',
    iemandAnders: 'In another window somebody else is looking now.',
    aanmelden: 'Log in',
    geenPagina: 'This page does not exist.',
    geenPaginaTekst: 'The address may have been copied wrongly.',
    naarBegin: 'To the beginning',
    nietVoorU: 'This is not for you to see.',
    nietMeer: 'This page is no longer yours.',
    nietMeerTekst: 'Your access has just changed or ended.',
    getypt: 'You had typed this. Copy what you need.',
  },
};

export const kader = { nl, en } satisfies Catalogus;
