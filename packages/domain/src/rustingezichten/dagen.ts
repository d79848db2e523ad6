import { daysBetween, type Periode, type PlainDate } from '../kern/index.ts';

/** A half-open stretch with both ends. */
export interface Stuk {
  readonly vanaf: PlainDate;
  readonly tot: PlainDate;
}

/** The part of a period before a day; undefined when nothing of it is left. */
export function knip({ vanaf, tot }: Periode, peil: PlainDate): Stuk | undefined {
  const einde = tot === undefined || tot > peil ? peil : tot;
  return vanaf < einde ? { vanaf, tot: einde } : undefined;
}

/** The days of all stretches together, as stretches that do not touch, in order. */
export function voegSamen(stukken: readonly Stuk[]): readonly Stuk[] {
  const samen: Stuk[] = [];
  for (const stuk of [...stukken].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))) {
    const laatste = samen.at(-1);
    if (laatste === undefined || laatste.tot < stuk.vanaf) samen.push(stuk);
    else if (laatste.tot < stuk.tot) samen[samen.length - 1] = { vanaf: laatste.vanaf, tot: stuk.tot };
  }
  return samen;
}

/** What a stretch has left when the others are taken from it. */
export function gatenIn({ vanaf, tot }: Stuk, stukken: readonly Stuk[]): readonly Stuk[] {
  const gaten: Stuk[] = [];
  let dag = vanaf;
  for (const stuk of voegSamen(stukken)) {
    if (stuk.vanaf > dag && dag < tot) gaten.push({ vanaf: dag, tot: stuk.vanaf < tot ? stuk.vanaf : tot });
    if (stuk.tot > dag) dag = stuk.tot;
  }
  if (dag < tot) gaten.push({ vanaf: dag, tot });
  return gaten;
}

export const dagenIn = (stukken: readonly Stuk[]): number =>
  stukken.reduce((som, { vanaf, tot }) => som + daysBetween(vanaf, tot), 0);

/** The days on which two or more of the groups were there; within a group nothing may overlap. */
export function dagenMetMeer(groepen: readonly (readonly Stuk[])[]): number {
  const alle = groepen.flat();
  const grenzen = [...new Set(alle.flatMap(({ vanaf, tot }) => [vanaf, tot]))].sort();
  return grenzen.reduce((som, van, at) => {
    const tot = grenzen[at + 1];
    const er = alle.filter((stuk) => stuk.vanaf <= van && van < stuk.tot).length;
    return tot === undefined || er < 2 ? som : som + daysBetween(van, tot);
  }, 0);
}
