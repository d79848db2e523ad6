import type { Catalogus } from '../catalogus.ts';

/** Refusals about messages, read by a child and a parent alike: nobody is called u or jij. */
const nl = {
  berichtNietVeilig: 'Dit kan nu niet veilig. Kies alleen hier.',
  mailNietAanKind: 'Onder de achttien sturen wij geen mail. Kies iets anders.',
  toestelNietAlleenEigen: 'Anderen zien deze telefoon misschien. Kies alleen hier.',
  acuutNietInPortaal: 'Dit bericht is alleen voor wie hier werkt.',
};

const en: typeof nl = {
  berichtNietVeilig: 'This is not safe now. Choose only here.',
  mailNietAanKind: 'Under eighteen we send no mail. Choose something else.',
  toestelNietAlleenEigen: 'Others may see this phone. Choose only here.',
  acuutNietInPortaal: 'This message is only for those who work here.',
};

export const rust = { nl, en } satisfies Catalogus;
