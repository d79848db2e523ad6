import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

interface WetBeslistAl {
  readonly artikel: string;
}
interface TotEnMet {
  readonly totEnMet: string;
}

const nl = {
  wieDoetWatVoorNiemand: 'Kies voor wie dit is.',
  onderwerpNietVoorKind: 'Dit onderwerp gaat over een volwassene. Kies een volwassene.',
  onderwerpNietVoorVolwassene: 'Dit onderwerp gaat over een kind. Kies een kind.',
  wetBeslistAl: ({ artikel }: WetBeslistAl) =>
    `De wet zegt al wie hierover beslist (${artikel}). Kies een andere rol.`,
  totEnMetVoorbij: ({ totEnMet }: TotEnMet) =>
    `${formatDate('nl', totEnMet, 'lang', { metJaar: true })} is voorbij. Kies een latere dag.`,
  regeleindeVoorBegin: ({ op }: { op: string }) =>
    `Deze regel begon op ${formatDate('nl', op, 'lang', { metJaar: true })}. Kies een latere dag.`,
  regeleindeTeLaat: ({ uiterlijk }: { uiterlijk: string }) =>
    `Kies een dag tot en met ${formatDate('nl', uiterlijk, 'lang', { metJaar: true })}.`,
  regeleindeZonderReden: 'Schrijf op waarom dit verandert.',
  regeleindeRedenTeLang: ({ maximum }: { maximum: number }) => `Houd het korter dan ${maximum} tekens.`,
  regelNietTerug: 'Deze regel kan niet meer terug. Schrijf een nieuwe.',
  lezerKanNietLezen: 'Een lezer die u koos, heeft geen eigen plan. Kies iemand anders.',
};

const en: typeof nl = {
  wieDoetWatVoorNiemand: 'Choose for whom this is.',
  onderwerpNietVoorKind: 'This subject is about an adult. Choose an adult.',
  onderwerpNietVoorVolwassene: 'This subject is about a child. Choose a child.',
  wetBeslistAl: ({ artikel }) => `The law already says who decides this (${artikel}). Choose another part.`,
  totEnMetVoorbij: ({ totEnMet }) =>
    `${formatDate('en', totEnMet, 'lang', { metJaar: true })} has passed. Choose a later day.`,
  regeleindeVoorBegin: ({ op }) =>
    `This line began on ${formatDate('en', op, 'lang', { metJaar: true })}. Choose a later day.`,
  regeleindeTeLaat: ({ uiterlijk }) =>
    `Choose a day up to ${formatDate('en', uiterlijk, 'lang', { metJaar: true })}.`,
  regeleindeZonderReden: 'Write down why this changes.',
  regeleindeRedenTeLang: ({ maximum }) => `Keep it shorter than ${maximum} signs.`,
  regelNietTerug: 'This line cannot come back. Write a new one.',
  lezerKanNietLezen: 'A reader you chose has no own plan. Choose somebody else.',
};

export const wiedoetwat = { nl, en } satisfies Catalogus;
