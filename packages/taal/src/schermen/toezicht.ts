import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** Figures per region for supervision; small ones are not told. */
const nl = {
  titel: 'Toezicht',
  inleiding: 'Aantallen per regio. Onder de vijf staat er 1–4.',
  leeg: 'Hier komen de aantallen per regio.',
  leegTekst: 'Er staan nog geen regio’s in.',
  tabel: 'Aantallen per jeugdhulpregio',
  kolom: {
    regio: 'Regio',
    gezinnen: 'Gezinnen',
    teLang: 'Kinderen die te lang wachten',
    veiligOnbekend: 'Daarvan veiligheid niet bekend',
    geholpen: 'Geholpen',
  },
  sinds: (dag: string) => `sinds ${formatDate('nl', dag)}`,
  eenTotVier: '1–4',
  nietGetoond: 'niet getoond',
  totaal: 'Samen',
  uitleg: 'Een som staat er alleen als niemand daarmee een klein aantal kan vinden.',
};

const en: typeof nl = {
  titel: 'Supervision',
  inleiding: 'Counts per region. Below five it says 1–4.',
  leeg: 'The counts per region will come here.',
  leegTekst: 'There are no regions yet.',
  tabel: 'Counts per youth care region',
  kolom: {
    regio: 'Region',
    gezinnen: 'Families',
    teLang: 'Children waiting too long',
    veiligOnbekend: 'Of whom safety unknown',
    geholpen: 'Helped',
  },
  sinds: (dag) => `since ${formatDate('en', dag)}`,
  eenTotVier: '1–4',
  nietGetoond: 'not shown',
  totaal: 'Together',
  uitleg: 'A sum is given only when nobody can find a small count with it.',
};

export const toezicht = { nl, en } satisfies Catalogus;
