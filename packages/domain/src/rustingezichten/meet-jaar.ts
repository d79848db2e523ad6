import { addYears, geldtOp, overlapt, type PlainDate } from '../kern/index.ts';
import type { Geschiedenis } from './geschiedenis.ts';
import { meetRust, type Rustmeting } from './meet-rust.ts';

/** What is added up over a year, in the order in which it is read. */
export const jaarcijfers = [
  'dagen',
  'dagenVastGezicht',
  'wisselingen',
  'eersteContacten',
  'hertellingen',
  'dubbel',
  'naElkaar',
  'erbij',
  'gatdagen',
] as const satisfies readonly (keyof Rustmeting)[];
/** And in how many families: of how many faces they had this year, and of nobody now. */
export const gezinscijfers = [
  'zonderGezicht',
  'eenGezicht',
  'tweeGezichten',
  'meerGezichten',
  'nuZonder',
] as const;
export const rustcijfers = [...jaarcijfers, ...gezinscijfers] as const;
export type Rustcijfer = (typeof rustcijfers)[number];

/** One family over the year before a day; undefined when nobody had come yet. */
export type Jaarmeting = Readonly<Record<Rustcijfer, number>>;

/**
 * The same meter over one year: what it says now less what it said a year before, so that years add up to the whole.
 * @source Afspraak van Rondom: wat per regio wordt geteld, is de som van wat elk gezin zelf ziet
 */
export function meetJaar(geschiedenis: Geschiedenis, op: PlainDate): Jaarmeting | undefined {
  const nu = meetRust(geschiedenis, op);
  if (nu.begin === undefined || nu.begin >= op) return undefined;
  const van = addYears(op, -1);
  const toen = nu.begin >= van ? undefined : meetRust(geschiedenis, van);
  const verschil = (cijfer: (typeof jaarcijfers)[number]): number => nu[cijfer] - (toen?.[cijfer] ?? 0);
  const vast = geschiedenis.deelnames.filter(({ rol }) => rol === 'vastgezicht');
  const gezichten = new Set(
    vast
      .filter((deelname) => overlapt(deelname, { vanaf: van, tot: op }))
      .map(({ medewerker }) => medewerker),
  ).size;
  return {
    dagen: verschil('dagen'),
    dagenVastGezicht: verschil('dagenVastGezicht'),
    wisselingen: verschil('wisselingen'),
    eersteContacten: verschil('eersteContacten'),
    hertellingen: verschil('hertellingen'),
    dubbel: verschil('dubbel'),
    naElkaar: verschil('naElkaar'),
    erbij: verschil('erbij'),
    gatdagen: verschil('gatdagen'),
    zonderGezicht: gezichten === 0 ? 1 : 0,
    eenGezicht: gezichten === 1 ? 1 : 0,
    tweeGezichten: gezichten === 2 ? 1 : 0,
    meerGezichten: gezichten > 2 ? 1 : 0,
    nuZonder: vast.some((deelname) => geldtOp(deelname, op)) ? 0 : 1,
  };
}
