import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

type Dag = string;
const nlDag = (dag: Dag): string => formatDate('nl', dag, 'lang', { metJaar: true });
const enDag = (dag: Dag): string => formatDate('en', dag, 'lang', { metJaar: true });

/** Refusals when the rules of clocks or the calendar are changed. */
const nl = {
  dagBuitenBereik: ({ van, tot }: { readonly van: Dag; readonly tot: Dag }): string =>
    `Kies een dag van ${nlDag(van)} tot en met ${nlDag(tot)}.`,
  dagAlVrij: ({ dag }: { readonly dag: Dag }): string => `${nlDag(dag)} is al vrij. Kies een andere dag.`,
  dagAlWerkdag: ({ dag }: { readonly dag: Dag }): string =>
    `${nlDag(dag)} is al een werkdag. Kies een andere dag.`,
  dagVrijDoorWet: ({ dag }: { readonly dag: Dag }): string =>
    `${nlDag(dag)} is vrij door de wet zelf. Alleen een dag bij besluit kan weer werkdag worden.`,
  termijnsoortOnbekend: 'Deze termijn kennen wij niet. Kies er een uit de lijst.',
  versieInVerleden: ({ vandaag }: { readonly vandaag: Dag }): string =>
    `Een regel wijzigt vooruit. Kies een dag na ${nlDag(vandaag)}.`,
  versieTeVer: ({ tot }: { readonly tot: Dag }): string =>
    `Dat is te ver vooruit. Kies een dag tot en met ${nlDag(tot)}.`,
  termijnlengteOnjuist: ({ hoogstens }: { readonly hoogstens: number }): string =>
    `Vul een lengte in van 1 tot en met ${hoogstens}.`,
  termijneenheidPastNiet: 'Uren blijven uren en dagen blijven dagen. Kies een andere eenheid.',
  versieOverlapt: ({ geldigVanaf }: { readonly geldigVanaf: Dag }): string =>
    `Er is al een versie vanaf ${nlDag(geldigVanaf)}. Kies een latere dag.`,
  versieVerandertNiets: 'Deze versie is gelijk aan de vorige. Er verandert niets.',
  wijzigingAlBeslist: ({ status }: { readonly status: string }): string =>
    status === 'ingetrokken'
      ? 'Deze wijziging is ingetrokken. Maak een nieuwe.'
      : 'Deze wijziging is al bevestigd. Herstel haar met een nieuwe wijziging.',
  andereWijzigingLoopt: 'Een andere wijziging wordt nu toegepast. Wacht tot zij klaar is.',
  voorbeeldVeranderd: ({ gezien, nu }: { readonly gezien: number; readonly nu: number }): string =>
    `U zag ${gezien} verplaatste dagen. Nu zijn het er ${nu}. Kijk opnieuw.`,
  termijnGoldNiet: ({ op }: { readonly op: Dag }): string =>
    `Op ${nlDag(op)} gold deze termijn nog niet. Kies een latere dag.`,
};

const en: typeof nl = {
  dagBuitenBereik: ({ van, tot }) => `Choose a day from ${enDag(van)} through ${enDag(tot)}.`,
  dagAlVrij: ({ dag }) => `${enDag(dag)} is free already. Choose another day.`,
  dagAlWerkdag: ({ dag }) => `${enDag(dag)} is a working day already. Choose another day.`,
  dagVrijDoorWet: ({ dag }) =>
    `${enDag(dag)} is free by law itself. Only a day by decree can become a working day again.`,
  termijnsoortOnbekend: 'We do not know this deadline. Choose one from the list.',
  versieInVerleden: ({ vandaag }) => `A rule changes forward. Choose a day after ${enDag(vandaag)}.`,
  versieTeVer: ({ tot }) => `That is too far ahead. Choose a day through ${enDag(tot)}.`,
  termijnlengteOnjuist: ({ hoogstens }) => `Enter a length from 1 through ${hoogstens}.`,
  termijneenheidPastNiet: 'Hours stay hours and days stay days. Choose another unit.',
  versieOverlapt: ({ geldigVanaf }) =>
    `There is a version from ${enDag(geldigVanaf)} already. Choose a later day.`,
  versieVerandertNiets: 'This version equals the one before. Nothing changes.',
  wijzigingAlBeslist: ({ status }) =>
    status === 'ingetrokken'
      ? 'This change was withdrawn. Make a new one.'
      : 'This change was confirmed already. Repair it with a new change.',
  andereWijzigingLoopt: 'Another change is being applied now. Wait until it is done.',
  voorbeeldVeranderd: ({ gezien, nu }) =>
    `You saw ${gezien} moved days. Now there are ${nu}. Please look again.`,
  termijnGoldNiet: ({ op }) => `On ${enDag(op)} this deadline did not exist yet. Choose a later day.`,
};

export const termijnregels = { nl, en } satisfies Catalogus;
