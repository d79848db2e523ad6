import type { PlainDate } from '../kern/index.ts';
import { findVersieOp, type Termijnsoortgegevens, type Termijnversie } from './soort.ts';
import { hoofdstukken, type Hoofdstuk } from './soorten/index.ts';

/**
 * Every clock the product knows, by chapter in `soorten/`. A change of law is a new version beside the old one,
 * never an edit: an event of before the change keeps its clock. `docs/termijnen.md` is made from this table.
 */
export const termijnsoorten = {
  ...hoofdstukken.gemeente,
  ...hoofdstukken.veiligthuis,
  ...hoofdstukken.huisverbod,
  ...hoofdstukken.raad,
  ...hoofdstukken.maatregel,
  ...hoofdstukken.gi,
  ...hoofdstukken.aanwijzing,
  ...hoofdstukken.gesloten,
  ...hoofdstukken.jji,
  ...hoofdstukken.gegevens,
} satisfies Record<string, Termijnsoortgegevens>;

export type Termijnsoort = keyof typeof termijnsoorten;

/** Clocks that start when the GI is charged with a task and has been told so. */
export type Opdrachtsoort = {
  [S in Termijnsoort]: (typeof termijnsoorten)[S]['gebeurtenis'] extends 'opdracht' ? S : never;
}[Termijnsoort];

export const isOpdrachtsoort = (soort: Termijnsoort): soort is Opdrachtsoort =>
  termijnsoorten[soort].gebeurtenis === 'opdracht';

export const isTermijnsoort = (text: string): text is Termijnsoort => Object.hasOwn(termijnsoorten, text);

export const listTermijnsoorten = (): readonly Termijnsoort[] =>
  Object.keys(termijnsoorten).filter(isTermijnsoort);

/** The chapter a clock stands in. */
export function hoofdstukVan(soort: Termijnsoort): Hoofdstuk {
  const found = (Object.keys(hoofdstukken) as Hoofdstuk[]).find((naam) =>
    Object.hasOwn(hoofdstukken[naam], soort),
  );
  if (found === undefined) throw new RangeError(`no chapter holds ${soort}`);
  return found;
}

/** The version in force on the day of the event; undefined when the clock did not exist then. */
export const findVersie = (soort: Termijnsoort, day: PlainDate): Termijnversie | undefined =>
  findVersieOp(termijnsoorten[soort].versies, day);
