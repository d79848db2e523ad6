import type { Organisatiesoort } from '../regio/index.ts';

/** How a question stands. What ended says how; an answer stays an answer, also after who gave it stepped out. */
export const meedenkstanden = [
  'gevraagd',
  'aangenomen',
  'beantwoord',
  'geweigerd',
  'uitgestapt',
  'ingetrokken',
  'toestemmingweg',
  'lieverniet',
] as const;
export type Meedenkstand = (typeof meedenkstanden)[number];

/** One question, short enough to answer in three lines. */
export const vraagMaximum = 300;
/** One line of an answer. */
export const antwoordregelMaximum = 200;
export const redenMaximum = 200;

/** Days from today: what stands in the form before somebody chooses. An agreement of our own; no law says it. */
export const standaarddagen = { antwoord: 10, toegang: 14 } as const;
/** At most six weeks. */
export const toegangMaximumDagen = 42;

/** Kinds of organisations around a family that can be asked. Who decides or supervises is not asked this way. */
export const meedenksoorten = [
  'ggz',
  'verslavingszorg',
  'ouderenzorg',
  'jeugdhulpaanbieder',
  'schuldhulp',
  'vrouwenopvang',
  'huisarts',
  'school',
  'gecertificeerdeinstelling',
  'veiligthuis',
] as const satisfies readonly Organisatiesoort[];

/**
 * Whether who answers asked himself: do children live there, is one on its way? Asked of who treats an adult; nothing
 * about children of this family is told with it.
 * @source Besluit verplichte meldcode art. 1 onder f en art. 2 lid 1 onder e
 */
export const kindchecks = ['gedaan', 'nogniet'] as const;
export type Kindcheck = (typeof kindchecks)[number];
