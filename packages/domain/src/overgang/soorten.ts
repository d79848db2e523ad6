import type { PlainDate } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import { volwassenensoorten } from '../volwassenenhulp/index.ts';

/** What growing up asks: questions to the young person, none of which has to be answered. */
export const overgangsvragen = [
  'wonen',
  'inkomen',
  'zorgverzekering',
  'schulden',
  'school',
  'huisarts',
  'iemand',
] as const;
export type Overgangsvraag = (typeof overgangsvragen)[number];

/** A point of the part of the family plan about growing up: one of the questions, or help that runs now. */
export const puntonderwerpen = [...overgangsvragen, 'hulp'] as const;
export type Puntonderwerp = (typeof puntonderwerpen)[number];

/** Help as it is given now. */
export const hulpsoorten = ['jeugdhulp', 'pleegzorg', 'jeugdreclassering'] as const;
export type Hulpsoort = (typeof hulpsoorten)[number];

/** What comes of help at eighteen: it goes on, help for adults takes over, or the young person wants it to stop. */
export const vervolgen = ['gaatdoor', 'volwassenhulp', 'stopt'] as const;
export type Vervolg = (typeof vervolgen)[number];

/** Help that runs, as far as it decides until when it can. */
export interface LopendeHulp {
  readonly soort: Hulpsoort;
  readonly begonnenOp: PlainDate;
  /** The day on which it was decided, by the Jeugdwet, that this help stays needed. */
  readonly bepaaldOp?: PlainDate | undefined;
  readonly vervolg?: Vervolg | undefined;
}

/** Help for adults that somebody of eighteen can get: each of it but care for the old. */
export const ontvangersoorten: readonly Organisatiesoort[] = volwassenensoorten.filter(
  (soort) => soort !== 'ouderenzorg',
);

/** What there is of a young person that can go along. Never anything of a parent, a brother or a sister. */
export const overgangstukken = ['plan', 'punten', 'woorden', 'cijfers'] as const;
export type Overgangstuk = (typeof overgangstukken)[number];

export const overgangkeuzes = ['gaatmee', 'blijfthier', 'eerstpraten'] as const;
export type Overgangkeuze = (typeof overgangkeuzes)[number];
