import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

interface Vanaf {
  readonly vanaf: string | null;
}
interface Uiterlijk {
  readonly uiterlijk: string;
}
interface Grens {
  readonly grens: string;
}
interface Dag {
  readonly dag: string;
}

const nl = {
  overgangNietNu: ({ vanaf }: Vanaf) =>
    vanaf === null
      ? 'Van deze jongere is geen geboortedag bekend. Vul die eerst aan.'
      : `Dit kan tussen 16 en 23 jaar, vanaf ${formatDate('nl', vanaf, 'lang', { metJaar: true })}.`,
  overgangAfspraakOntbreekt: 'Schrijf op wat u samen afsprak.',
  overgangDagVoorbij: ({ uiterlijk }: Uiterlijk) =>
    `${formatDate('nl', uiterlijk, 'lang', { metJaar: true })} is voorbij. Kies een latere dag.`,
  overgangDagTeVer: ({ grens }: Grens) =>
    `Op ${formatDate('nl', grens, 'lang', { metJaar: true })} wordt deze jongere 23. Kies een dag ervoor.`,
  overgangHulpOntbreekt: 'Kies welke hulp het is en wanneer die begon.',
  overgangHulpInToekomst: ({ dag }: Dag) =>
    `${formatDate('nl', dag, 'lang', { metJaar: true })} moet nog komen. Kies vandaag of eerder.`,
  overgangOntvangerAl: 'Deze persoon staat er al bij.',
  overgangKiesNogNiet: 'Kiezen kan van je 16e tot je 23e.',
  overgangAlGelezen: 'Dit is al gelezen. Terugnemen kan niet meer.',
};

const en: typeof nl = {
  overgangNietNu: ({ vanaf }) =>
    vanaf === null
      ? 'No day of birth of this young person is known. Add it first.'
      : `This can be done between 16 and 23, from ${formatDate('en', vanaf, 'lang', { metJaar: true })}.`,
  overgangAfspraakOntbreekt: 'Write what you agreed together.',
  overgangDagVoorbij: ({ uiterlijk }) =>
    `${formatDate('en', uiterlijk, 'lang', { metJaar: true })} has passed. Choose a later day.`,
  overgangDagTeVer: ({ grens }) =>
    `On ${formatDate('en', grens, 'lang', { metJaar: true })} this young person turns 23. Choose a day before.`,
  overgangHulpOntbreekt: 'Choose which help it is and when it began.',
  overgangHulpInToekomst: ({ dag }) =>
    `${formatDate('en', dag, 'lang', { metJaar: true })} is still to come. Choose today or earlier.`,
  overgangOntvangerAl: 'This person is there already.',
  overgangKiesNogNiet: 'You can choose from 16 until 23.',
  overgangAlGelezen: 'This was read already. It cannot be taken back.',
};

export const overgang = { nl, en } satisfies Catalogus;
