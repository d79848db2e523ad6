import { plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** Refusals when a waiting list is brought in. */
const nl = {
  importNietGereed: 'Deze stap kan nu niet. Kijk hoe ver de lijst is.',
  twijfelOpen: ({ aantal }: { readonly aantal: number }): string =>
    `Kies eerst bij ${aantal} ${plural(aantal, 'regel', 'regels')} met twijfel.`,
  nietsOverTeNemen: 'In deze lijst staat niets dat kan worden overgenomen.',
  terugdraaienTeLaat: ({ overgenomenOp }: { readonly overgenomenOp: string }): string =>
    `Terugdraaien kon op ${formatDate('nl', overgenomenOp, 'lang', { metJaar: true })}. Nu kan het niet meer.`,
  bestandAlOvergenomen: 'Dit bestand is al overgenomen. Gooi deze lijst weg.',
  geenTwijfel: 'Bij deze regel is geen twijfel.',
  kandidaatOnbekend: 'Kies een kind dat bij de regel staat.',
  deelBuitenBestand: 'Dit deel hoort niet bij het bestand. Verstuur het opnieuw.',
};

const en: typeof nl = {
  importNietGereed: 'This step is not possible now. See how far the list is.',
  twijfelOpen: ({ aantal }) => `First choose for ${aantal} ${plural(aantal, 'line', 'lines')} in doubt.`,
  nietsOverTeNemen: 'Nothing in this list can be taken over.',
  terugdraaienTeLaat: ({ overgenomenOp }) =>
    `Turning back was possible on ${formatDate('en', overgenomenOp, 'lang', { metJaar: true })}. Now it is not.`,
  bestandAlOvergenomen: 'This file was taken over already. Throw this list away.',
  geenTwijfel: 'There is no doubt about this line.',
  kandidaatOnbekend: 'Choose a child that stands with the line.',
  deelBuitenBestand: 'This part does not belong to the file. Please send it again.',
};

export const wachtimport = { nl, en } satisfies Catalogus;
