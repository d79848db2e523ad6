import type { Catalogus } from '../catalogus.ts';

const nl = {
  vraagTeRuim: 'Geef een voornaam en een achternaam, of een naam en een geboortejaar.',
  zoekLimiet: ({ maximum }: { readonly maximum: number }) =>
    `U zocht dit uur al ${maximum} keer. Probeer het later opnieuw, of vraag een collega.`,
};

const en: typeof nl = {
  vraagTeRuim: 'Give a first name and a surname, or a name and a year of birth.',
  zoekLimiet: ({ maximum }) =>
    `You already searched ${maximum} times this hour. Try again later, or ask a colleague.`,
};

export const zoeken = { nl, en } satisfies Catalogus;
