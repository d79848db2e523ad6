import type { Catalogus } from '../catalogus.ts';

/** The neutral page behind *Snel weg* in the demo. It names nothing and nobody. */
const nl = {
  titel: 'Nieuw tabblad',
  demo: 'Dit is een lege pagina. In het echt staat hier een gewone website, bijvoorbeeld het weerbericht.',
  geschiedenis: 'Wilt u ook uw geschiedenis wissen? Kies in uw browser: Geschiedenis, en dan Wissen.',
};

const en: typeof nl = {
  titel: 'New tab',
  demo: 'This is an empty page. In real use an ordinary website stands here, such as a weather forecast.',
  geschiedenis: 'Do you want to clear your history too? Choose in your browser: History, and then Clear.',
};

export const weg = { nl, en } satisfies Catalogus;
