import type { PlainDate } from '@rondom/domain/kern';
import type { Mens } from '../mensen.ts';
import { periode } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Gezin } from './gezin.ts';
import type { Gezinsjabloon } from './vorm.ts';

/** Who was the vast gezicht from when on. */
export interface Gezicht {
  readonly mens: Mens;
  readonly vanaf: PlainDate;
}

/** The faces of a family, one after another. */
export function bouwGezichten(
  wereld: Wereld,
  { gemeente, vast, gesloten }: Gezinsjabloon,
  { gezin }: Gezin,
): readonly [Gezicht, ...Gezicht[]] {
  const { lading, kalender, mensen } = wereld;
  const { nu, toen } = mensen.lokaalteam(gemeente);
  const gezichten = vast.map(([sinds, plaats, tot], at): Gezicht => {
    const mens = plaats < 0 ? toen[-1 - plaats] : nu[plaats];
    if (mens === undefined) throw new RangeError(`the team of ${gemeente} has no member ${plaats}`);
    const volgende = tot ?? vast[at + 1]?.[0];
    const vanaf = kalender.kantoor(sinds);
    lading.voeg('betrokkenheid', {
      gezin_id: gezin,
      soort: 'vastgezicht',
      gebruiker_id: mens.id,
      organisatie_id: mens.organisatie,
      periode: periode(vanaf, volgende === undefined ? undefined : kalender.kantoor(volgende)),
    });
    return { mens, vanaf };
  });
  const weg = vast.at(-1)?.[2];
  const laatste = gezichten.at(-1);
  // Who was it left, and nobody came: the team was asked, and is asked until somebody is.
  if (weg !== undefined && gesloten === undefined && laatste !== undefined)
    lading.voeg('betrokkenheid', {
      gezin_id: gezin,
      soort: 'team',
      organisatie_id: laatste.mens.organisatie,
      reden: 'vertrek',
      periode: periode(kalender.kantoor(weg)),
    });
  const [eerste, ...rest] = gezichten;
  if (eerste === undefined) throw new RangeError('every family of the demo had a vast gezicht');
  return [eerste, ...rest];
}

/** Who it was on a day; before the first, the first. */
export const gezichtOp = (gezichten: readonly [Gezicht, ...Gezicht[]], dag: PlainDate): Mens =>
  (gezichten.findLast(({ vanaf }) => vanaf <= dag) ?? gezichten[0]).mens;
