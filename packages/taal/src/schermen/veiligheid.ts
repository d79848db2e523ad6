import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** How safe it is for each child, voice by voice. There is no average. */
const nl = {
  titel: 'Hoe veilig is het nu?',
  gevraagd: (op: string) => `gevraagd op ${formatDate('nl', op)}`,
  onveilig: '0 onveilig',
  veilig: '10 veilig',
  verschil: (hoog: string, cijferHoog: number, laag: string, cijferLaag: number) =>
    `${hoog} zegt ${cijferHoog}, ${laag} zegt ${cijferLaag}. Over dat verschil gaat het gesprek.`,
  eerder: 'Open teken: het vorige cijfer',
  tabel: 'Als tabel',
  beeld: 'Als beeld',
  kolom: { kind: 'Over', wie: 'Wie', cijfer: 'Cijfer', op: 'Gevraagd op', vorige: 'Vorige keer' },
  nietGevraagd: 'niet gevraagd',
  geen: 'geen',
  leeg: 'Er zijn nog geen cijfers.',
  leegTekst: 'Hier komt wat kind, ouders en vast gezicht zeggen.',
  knop: 'Vraag hoe veilig het is',
  sheet: {
    titel: 'Hoe veilig is het?',
    uitleg: '0 is onveilig, 10 is veilig. Schrijf op wat ieder zelf zegt.',
    op: 'Op welke dag vroeg u het?',
    over: (kind: string) => `Over ${kind}`,
    zelf: (naam: string) => `${naam} zelf`,
    bewaar: 'Bewaar de cijfers',
    klaar: 'De cijfers zijn bewaard.',
    geenKind: 'Er staat nog geen kind bij dit gezin.',
  },
};

const en: typeof nl = {
  titel: 'How safe is it now?',
  gevraagd: (op) => `asked on ${formatDate('en', op)}`,
  onveilig: '0 not safe',
  veilig: '10 safe',
  verschil: (hoog, cijferHoog, laag, cijferLaag) =>
    `${hoog} says ${cijferHoog}, ${laag} says ${cijferLaag}. The talk is about that difference.`,
  eerder: 'Open sign: the figure before',
  tabel: 'As a table',
  beeld: 'As a picture',
  kolom: { kind: 'About', wie: 'Who', cijfer: 'Figure', op: 'Asked on', vorige: 'Time before' },
  nietGevraagd: 'not asked',
  geen: 'none',
  leeg: 'There are no figures yet.',
  leegTekst: 'What child, parents and constant contact say comes here.',
  knop: 'Ask how safe it is',
  sheet: {
    titel: 'How safe is it?',
    uitleg: '0 is not safe, 10 is safe. Write down what each says.',
    op: 'On which day did you ask?',
    over: (kind) => `About ${kind}`,
    zelf: (naam) => naam,
    bewaar: 'Save the figures',
    klaar: 'The figures are saved.',
    geenKind: 'There is no child in this family yet.',
  },
};

export const veiligheid = { nl, en } satisfies Catalogus;
