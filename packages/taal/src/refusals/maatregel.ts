import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

interface Beschikt {
  readonly beschikkingsdatum: string;
}

const nl = {
  kindOntbreekt: 'Kies voor welk kind de rechter dit besloot.',
  geenGecertificeerdeInstelling:
    'Deze organisatie mag geen ondertoezichtstelling uitvoeren. Kies een gecertificeerde instelling.',
  beschikkingInToekomst: 'De dag van het besluit ligt in de toekomst. Kijk de datum na.',
  ingangVoorBeschikking: ({ beschikkingsdatum }: Beschikt) =>
    `De maatregel kan niet ingaan voor het besluit van ${dag(beschikkingsdatum)}.`,
  belastVoorBeschikking: ({ beschikkingsdatum }: Beschikt) =>
    `De instelling kan niet belast zijn voor het besluit van ${dag(beschikkingsdatum)}.`,
  geinformeerdVoorBeschikking: ({ beschikkingsdatum }: Beschikt) =>
    `De instelling kan het niet weten voor het besluit van ${dag(beschikkingsdatum)}.`,
  belastInToekomst: 'De dag waarop de instelling belast is, ligt in de toekomst. Kijk de datum na.',
  geinformeerdInToekomst: 'De dag waarop de instelling het wist, ligt in de toekomst. Kijk de datum na.',
  einddatumVoorIngang: ({ ingangsdatum }: { readonly ingangsdatum: string }) =>
    `De maatregel eindigt voor zij begint, op ${dag(ingangsdatum)}. Kijk de datums na.`,
  maatregelLangerDanJaar: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Een ondertoezichtstelling duurt ten hoogste een jaar: tot ${dag(uiterlijk)}.`,
  regioOnbekend: 'Van dit gezin is niet bekend in welke regio het woont. Vraag het uw beheerder.',
  dagInToekomst: 'Deze dag ligt in de toekomst. Kies vandaag of eerder.',
  planklokLooptAl: ({ vanaf }: { readonly vanaf: string }) =>
    `Dit staat er al. De zes weken tellen vanaf ${dag(vanaf)}.`,
  persoonNietInGezin: 'Deze persoon hoort niet bij dit gezin.',
  kindMeerderjarig: 'Deze persoon is dan al 18. Een ondertoezichtstelling kan niet meer.',
  kindOverleden: 'Dit kind is overleden.',
  kindHeeftOndertoezichtstelling: ({ tot }: { readonly tot: string }) =>
    `Dit kind heeft al een ondertoezichtstelling, tot ${dag(tot)}.`,
  verlengdVoorEersteBesluit: ({ beschikkingOp }: { readonly beschikkingOp: string }) =>
    `Verlengen kan niet vóór het eerste besluit van ${dag(beschikkingOp)}. Kijk de datum na.`,
  maatregelIsVervallen: ({ laatsteDag }: { readonly laatsteDag: string }) =>
    `De maatregel hield op na ${dag(laatsteDag)}. Verlengen kan niet meer. Leg een nieuwe vast.`,
  mededelingVoorIngang: ({ ingangsdatum }: { readonly ingangsdatum: string }) =>
    `De maatregel begon op ${dag(ingangsdatum)}. Kies die dag of later.`,
  mededelingAlGedaan: ({ op }: { readonly op: string }) => `De Raad weet het al sinds ${dag(op)}.`,
};

const en: typeof nl = {
  kindOntbreekt: 'Choose for which child the judge decided this.',
  geenGecertificeerdeInstelling:
    'This organisation may not carry out an ondertoezichtstelling (supervision order). Choose a certified institution.',
  beschikkingInToekomst: 'The day of the decision is in the future. Check the date.',
  ingangVoorBeschikking: ({ beschikkingsdatum }) =>
    `The measure cannot begin before the decision of ${day(beschikkingsdatum)}.`,
  belastVoorBeschikking: ({ beschikkingsdatum }) =>
    `The institution cannot have been charged before the decision of ${day(beschikkingsdatum)}.`,
  geinformeerdVoorBeschikking: ({ beschikkingsdatum }) =>
    `The institution cannot have been told before the decision of ${day(beschikkingsdatum)}.`,
  belastInToekomst: 'The day on which the institution was charged is in the future. Check the date.',
  geinformeerdInToekomst: 'The day on which the institution was told is in the future. Check the date.',
  einddatumVoorIngang: ({ ingangsdatum }) =>
    `The measure ends before it begins, on ${day(ingangsdatum)}. Check the dates.`,
  maatregelLangerDanJaar: ({ uiterlijk }) =>
    `An ondertoezichtstelling (supervision order) lasts at most a year: until ${day(uiterlijk)}.`,
  regioOnbekend: 'It is not known in which region this family lives. Ask your administrator.',
  dagInToekomst: 'This day is in the future. Choose today or earlier.',
  planklokLooptAl: ({ vanaf }) => `This is there already. The six weeks count from ${day(vanaf)}.`,
  persoonNietInGezin: 'This person is not in this family.',
  kindMeerderjarig:
    'This person will be 18 by then. An ondertoezichtstelling (supervision order) is no longer possible.',
  kindOverleden: 'This child has died.',
  kindHeeftOndertoezichtstelling: ({ tot }) =>
    `This child already has an ondertoezichtstelling (supervision order), until ${day(tot)}.`,
  verlengdVoorEersteBesluit: ({ beschikkingOp }) =>
    `It cannot be extended before the first decision of ${day(beschikkingOp)}. Check the date.`,
  maatregelIsVervallen: ({ laatsteDag }) =>
    `The measure ended after ${day(laatsteDag)}. It cannot be extended any more. Record a new one.`,
  mededelingVoorIngang: ({ ingangsdatum }) =>
    `The measure began on ${day(ingangsdatum)}. Choose that day or later.`,
  mededelingAlGedaan: ({ op }) => `The Raad has known since ${day(op)}.`,
};

export const maatregel = { nl, en } satisfies Catalogus;
