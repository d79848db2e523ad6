import type { Geboorte } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import { hulpgrens } from './hulpgrens.ts';
import type { LopendeHulp } from './soorten.ts';
import { verjaardag } from './verjaardag.ts';

/** What ends by law on the birthday itself, at 00.00. */
export const eindsoorten = ['gezag', 'ondertoezichtstelling', 'uithuisplaatsing', 'voogdij'] as const;
export type Eindsoort = (typeof eindsoorten)[number];

/** What help for adults opens on that day. */
export const opensoorten = ['wmo', 'zorgverzekeringswet', 'langdurigezorg'] as const;

/** What holds about the young person today, as far as it can end. */
export interface WatGeldt {
  readonly gezag: boolean;
  readonly ondertoezichtstelling: boolean;
  readonly uithuisplaatsing: boolean;
  readonly voogdij: boolean;
}

export interface Einde {
  readonly soort: Eindsoort;
  /** The first day on which it no longer holds: the birthday itself, also in a weekend. */
  readonly tot: PlainDate;
  readonly artikel: string;
}

const artikelen: Record<Eindsoort, string> = {
  gezag: 'BW 1:245 lid 1 en 1:233',
  ondertoezichtstelling: 'BW 1:255 lid 1 en 1:233',
  uithuisplaatsing: 'BW 1:265b lid 1 en 1:233',
  voogdij: 'BW 1:280 en 1:233',
};

/**
 * What ends when somebody comes of age. Each of these is over a minderjarige; none needs a decision to end, and none is
 * moved by a weekend or a holiday.
 * @source BW 1:233 (minderjarige), 1:245 lid 1, 1:255 lid 1, 1:265b lid 1, 1:280
 */
export function watEindigt(geldt: WatGeldt, geboorte: Geboorte): Einde[] {
  const tot = verjaardag(18, geboorte);
  if (tot === undefined) return [];
  return eindsoorten
    .filter((soort) => geldt[soort])
    .map((soort) => ({ soort, tot, artikel: artikelen[soort] }));
}

/** One stretch of help on the line from sixteen to twenty-three. */
export interface Hulplijn {
  readonly hulp: LopendeHulp;
  readonly tot: PlainDate | undefined;
  readonly artikel: string;
  readonly gaatDoor: boolean;
}

/** Each help on the line: until when the law lets it go on, with what was decided so far. */
export function hulplijnen(hulp: readonly LopendeHulp[], geboorte: Geboorte): Hulplijn[] {
  const achttien = verjaardag(18, geboorte);
  return hulp.flatMap((een) => {
    const grens = hulpgrens(een, geboorte);
    if (grens === undefined || achttien === undefined) return [];
    const { tot, artikel } = grens;
    return [{ hulp: een, tot, artikel, gaatDoor: tot === undefined || tot > achttien }];
  });
}
