import type { PlainDate } from '../kern/index.ts';
import { computeTermijn, isTermijnsoort, type Rekenkader } from '../termijn/index.ts';

/** An open clock as it stands: `kader` is the number of the last change it was counted with. */
export interface Klokstand {
  readonly soort: string;
  readonly vanaf: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly kader: number;
}

/**
 * What a change does with one open clock. `eigen`: its last day does not follow from its rule (somebody extended it, or
 * it was set by hand), so no rule moves it and a person looks.
 */
export type Gevolg =
  | { readonly is: 'blijft' }
  | { readonly is: 'verplaatst'; readonly naar: PlainDate }
  | { readonly is: 'eigen' };

function lastDay(soort: string, vanaf: PlainDate, kader: Rekenkader): PlainDate | undefined {
  if (!isTermijnsoort(soort) || kader.register.findVersie(soort, vanaf) === undefined) return undefined;
  return computeTermijn({ soort, vanaf }, kader).uiterlijk;
}

/**
 * Where an open clock goes when the rules change. It only moves when its last day was the outcome of its own rules.
 * @source Afspraak van Rondom: een wijziging verplaatst alleen wat uit de regel volgt
 */
export function findGevolg(
  { soort, vanaf, uiterlijk }: Klokstand,
  oud: Rekenkader,
  nieuw: Rekenkader,
): Gevolg {
  const naar = lastDay(soort, vanaf, nieuw);
  if (naar === uiterlijk) return { is: 'blijft' };
  if (naar === undefined || lastDay(soort, vanaf, oud) !== uiterlijk) {
    // A rule that does not speak of this clock, or a day of its own: only worth a look when the change would touch it.
    return naar === lastDay(soort, vanaf, oud) ? { is: 'blijft' } : { is: 'eigen' };
  }
  return { is: 'verplaatst', naar };
}

/** Equal clocks of one region, counted. */
export interface Klokgroep extends Klokstand {
  readonly regio: string | null;
  readonly aantal: number;
}

/** How many clocks of one kind in one region move, with the first of them. */
export interface Verplaatsgroep {
  readonly soort: string;
  readonly regio: string | null;
  readonly aantal: number;
  readonly vroegste: { readonly van: PlainDate; readonly naar: PlainDate };
}

export interface Voorbeeld {
  /** Open clocks that were looked at. */
  readonly bekeken: number;
  readonly verplaatst: number;
  readonly eigen: number;
  readonly groepen: readonly Verplaatsgroep[];
}

const volgorde = (a: Verplaatsgroep, b: Verplaatsgroep): number =>
  a.vroegste.van.localeCompare(b.vroegste.van) ||
  a.soort.localeCompare(b.soort) ||
  (a.regio ?? '').localeCompare(b.regio ?? '');

/**
 * What a change would move, before it does: per kind of clock and region, the earliest day first.
 * @source Afspraak van Rondom: niets verplaatst zonder voorbeeld en bevestiging
 */
export function telVerplaatsingen(
  klokken: readonly Klokgroep[],
  kaderVan: (nummer: number) => Rekenkader,
  nieuw: Rekenkader,
): Voorbeeld {
  const groepen = new Map<string, Verplaatsgroep>();
  let eigen = 0;
  for (const klok of klokken) {
    const gevolg = findGevolg(klok, kaderVan(klok.kader), nieuw);
    if (gevolg.is === 'eigen') eigen += klok.aantal;
    if (gevolg.is !== 'verplaatst') continue;
    const { soort, regio } = klok;
    const key = JSON.stringify([soort, regio]);
    const groep = groepen.get(key);
    const deze = { van: klok.uiterlijk, naar: gevolg.naar };
    groepen.set(key, {
      soort,
      regio,
      aantal: (groep?.aantal ?? 0) + klok.aantal,
      vroegste: groep && groep.vroegste.van <= deze.van ? groep.vroegste : deze,
    });
  }
  const rijen = [...groepen.values()].sort(volgorde);
  return {
    bekeken: klokken.reduce((sum, { aantal }) => sum + aantal, 0),
    verplaatst: rijen.reduce((sum, { aantal }) => sum + aantal, 0),
    eigen,
    groepen: rijen,
  };
}
