import type { Catalogus } from '../catalogus.ts';

/** Refusals when an account is closed or opened. */
const nl = {
  eigenAccount: 'Dit is uw eigen account. Vraag een andere beheerder.',
  laatsteBeheerder: 'Dit is de laatste beheerder. Maak eerst een andere.',
  accountAlZo: ({ actief }: { readonly actief: boolean }): string =>
    actief ? 'Dit account is al open.' : 'Dit account is al gesloten.',
  registratienummerOnjuist: ({ soort }: { readonly soort: 'skj' | 'big' }): string =>
    soort === 'skj' ? 'Een SKJ-nummer heeft 9 cijfers.' : 'Een BIG-nummer heeft 11 cijfers.',
  redenPastNiet: 'Deze reden past hier niet. Kies een andere.',
};

const en: typeof nl = {
  eigenAccount: 'This is your own account. Ask another administrator.',
  laatsteBeheerder: 'This is the last administrator. Make another one first.',
  accountAlZo: ({ actief }) => (actief ? 'This account is open already.' : 'This account is closed already.'),
  registratienummerOnjuist: ({ soort }) =>
    soort === 'skj' ? 'An SKJ number has 9 digits.' : 'A BIG number has 11 digits.',
  redenPastNiet: 'This reason does not fit here. Choose another one.',
};

export const account = { nl, en } satisfies Catalogus;
