/** An age on a day: certain, one of two years, or not known. */
export type Leeftijd =
  | { readonly soort: 'jaren'; readonly jaren: number }
  | { readonly soort: 'tussen'; readonly van: number; readonly tot: number }
  | { readonly soort: 'onbekend' };

const yearsOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);

const exists = (date: string): boolean =>
  new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8));

/** The first and last day a date of birth can mean (`1967-02-30`, `1967-02`, `1967`, `0000`). */
function bounds(born: string): readonly [first: string, last: string] | undefined {
  const [year = '0000', month = '00', day = '00'] = born.split('-');
  if (year === '0000') return undefined;
  if (month === '00') return [`${year}-01-01`, `${year}-12-31`];
  if (day !== '00' && exists(`${year}-${month}-${day}`)) return [born, born];
  return [`${year}-${month}-01`, `${year}-${month}-31`];
}

/** The age of somebody with a date of birth that may be partly unknown. */
export function leeftijdOp(geboortedatum: string, dag: string): Leeftijd {
  const found = bounds(geboortedatum);
  if (!found) return { soort: 'onbekend' };
  const [oldest, youngest] = [yearsOn(found[0], dag), Math.max(0, yearsOn(found[1], dag))];
  if (oldest === youngest) return { soort: 'jaren', jaren: oldest };
  return { soort: 'tussen', van: youngest, tot: oldest };
}

/** Whether somebody is certainly an adult: then nothing about gezag is said. */
export function isZekerMeerderjarig(geboortedatum: string | null, dag: string): boolean {
  const found = geboortedatum === null ? undefined : bounds(geboortedatum);
  return found !== undefined && yearsOn(found[1], dag) >= 18;
}

/** Whether a child of the family is certainly sixteen and not yet twenty-three: then growing up is talked about. */
export const groeitOp = (
  leden: readonly { readonly rol: string; readonly geboortedatum: string | null }[],
  dag: string,
): boolean =>
  leden.some(({ rol, geboortedatum }) => {
    const found = rol !== 'kind' || geboortedatum === null ? undefined : bounds(geboortedatum);
    if (found === undefined) return false;
    const jaren = yearsOn(found[1], dag);
    return jaren >= 16 && jaren < 23;
  });
