import { countInWords, type Eenheid } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

interface Langer {
  readonly aantal: number;
  readonly eenheid: Eenheid;
}

/** Refusals about clocks. */
const nl = {
  nietTeLaat: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Deze termijn is niet te laat. De laatste dag is ${formatDate('nl', uiterlijk)}.`,
  andereRedenZonderWoorden: 'Schrijf in een paar woorden wat de andere reden is.',
  termijnVanAnder: 'Deze termijn is van een andere organisatie. Die kan haar wijzigen.',
  klokLooptAl: ({ vanaf }: { readonly vanaf: string }) =>
    `Deze termijn loopt al, sinds ${formatDate('nl', vanaf)}. Een tweede is niet nodig.`,
  klokGestopt: ({ op }: { readonly op: string }) => `Deze termijn is gestopt op ${formatDate('nl', op)}.`,
  opschortredenPastNiet: 'Om deze reden mag deze termijn niet stilstaan. Kies een andere.',
  staatAlStil: ({ sinds }: { readonly sinds: string }) =>
    `De termijn staat al stil, sinds ${formatDate('nl', sinds)}. Kies eerst Hervat.`,
  staatNietStil: 'De termijn staat niet stil.',
  verteldVoorBegin: ({ vanaf }: { readonly vanaf: string }) =>
    `De termijn begon op ${formatDate('nl', vanaf)}. Kies die dag of later.`,
  nietOpschortbaar: 'Deze termijn mag niet stilstaan.',
  opschortingOnjuist: 'De laatste dag ligt niet na de eerste. Kijk de datums na.',
  opschortingenOverlappen: 'De termijn stond op die dagen al stil. Kies andere dagen.',
  opschortingBuitenTermijn: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Stilstaan kan alleen terwijl de termijn loopt, tot en met ${formatDate('nl', uiterlijk)}.`,
  nietVerlengbaar: 'Deze termijn mag niet langer duren.',
  verlengingOnjuist: 'Kies een heel aantal dagen, weken of maanden.',
  teVaakVerlengd: 'Deze termijn is al verlengd. Dat mag één keer.',
  langerDanToegestaan: ({ hoogstens }: { readonly hoogstens: Langer }) =>
    `Zo lang mag niet. Hoogstens ${countInWords('nl', hoogstens.aantal, hoogstens.eenheid)}.`,
  verlengdBuitenTermijn: ({ uiterlijk }: { readonly uiterlijk: string }) =>
    `Verlengen kan alleen terwijl de termijn loopt, tot en met ${formatDate('nl', uiterlijk)}.`,
  klaarVoorBegin: ({ vanaf }: { readonly vanaf: string }) =>
    `De termijn begon op ${formatDate('nl', vanaf)}. Eerder kan zij niet stoppen.`,
};

const en: typeof nl = {
  nietTeLaat: ({ uiterlijk }) => `This deadline is not late. The last day is ${formatDate('en', uiterlijk)}.`,
  andereRedenZonderWoorden: 'Write in a few words what the other reason is.',
  termijnVanAnder: 'This deadline is the duty of another organisation. They can change it.',
  klokLooptAl: ({ vanaf }) =>
    `This deadline already runs, since ${formatDate('en', vanaf)}. A second one is not needed.`,
  klokGestopt: ({ op }) => `This deadline stopped on ${formatDate('en', op)}.`,
  opschortredenPastNiet: 'For this reason this deadline may not stand still. Choose another.',
  staatAlStil: ({ sinds }) =>
    `The deadline has stood still since ${formatDate('en', sinds)}. Choose Resume first.`,
  staatNietStil: 'The deadline does not stand still.',
  verteldVoorBegin: ({ vanaf }) =>
    `The deadline began on ${formatDate('en', vanaf)}. Choose that day or later.`,
  nietOpschortbaar: 'This deadline may not stand still.',
  opschortingOnjuist: 'The last day is not after the first. Check the dates.',
  opschortingenOverlappen: 'The deadline already stood still on those days. Choose other days.',
  opschortingBuitenTermijn: ({ uiterlijk }) =>
    `It can stand still only while it runs, through ${formatDate('en', uiterlijk)}.`,
  nietVerlengbaar: 'This deadline may not be extended.',
  verlengingOnjuist: 'Choose a whole number of days, weeks or months.',
  teVaakVerlengd: 'This deadline was already extended. That is allowed once.',
  langerDanToegestaan: ({ hoogstens }) =>
    `That is too long. At most ${countInWords('en', hoogstens.aantal, hoogstens.eenheid)}.`,
  verlengdBuitenTermijn: ({ uiterlijk }) =>
    `It can be extended only while it runs, through ${formatDate('en', uiterlijk)}.`,
  klaarVoorBegin: ({ vanaf }) =>
    `The deadline began on ${formatDate('en', vanaf)}. It cannot stop before that.`,
};

export const termijn = { nl, en } satisfies Catalogus;
