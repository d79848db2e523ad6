import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

const nl = {
  nietVoorAlleRegios: 'Een belofte geldt voor alle regio’s. U heeft mandaat voor een deel.',
  borddagInToekomst: 'Deze dag moet nog komen. Kies vandaag of eerder.',
  borddagTeLangGeleden: ({ vanaf }: { readonly vanaf: string }) => `Kies ${dag(vanaf)} of later.`,
  nulOpNietNaVandaag: 'Kies een dag na vandaag.',
  nulOpTeVer: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Deze dag is te ver weg. Kies ${dag(uiterlijk)} of eerder.`,
};

const en: typeof nl = {
  nietVoorAlleRegios: 'A promise is for all regions. You are mandated for some of them.',
  borddagInToekomst: 'This day is still to come. Choose today or earlier.',
  borddagTeLangGeleden: ({ vanaf }) => `Choose ${day(vanaf)} or later.`,
  nulOpNietNaVandaag: 'Choose a day after today.',
  nulOpTeVer: ({ uiterlijk }) => `This day is too far away. Choose ${day(uiterlijk)} or earlier.`,
};

export const bord = { nl, en } satisfies Catalogus;
