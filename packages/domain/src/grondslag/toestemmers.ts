import { heeftLeeftijd, isZekerJongerDan, type Persoon, type PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';

/** Who has to say yes before something about somebody is shared. */
export interface Toestemmers {
  readonly zelf: boolean;
  /** Everybody who has gezag. */
  readonly gezag: readonly PersoonId[];
  /** Nobody is known who could: a child without a parent with gezag in the sources. */
  readonly onbekend: boolean;
}

/**
 * About a child under twelve who has gezag says yes; from twelve the young person alone. Consent to *help* asks parents
 * longer (7.3.4), to share what is known does not. Where the birth is partly unknown both are asked: too many voices do
 * no harm.
 * @source Jeugdwet 7.3.11 lid 1, 7.3.15 lid 1
 */
export function findToestemmers(
  persoon: Pick<Persoon, 'id' | 'geboorte'>,
  gezag: readonly PersoonId[],
  dag: PlainDate,
): Toestemmers {
  if (heeftLeeftijd(12, persoon.geboorte, dag)) return { zelf: true, gezag: [], onbekend: false };
  const zelf = !isZekerJongerDan(12, persoon.geboorte, dag);
  return { zelf, gezag, onbekend: gezag.length === 0 };
}

/** The persons who must each have said yes. */
export const stemmenVan = (persoon: PersoonId, { zelf, gezag }: Toestemmers): readonly PersoonId[] => [
  ...(zelf ? [persoon] : []),
  ...gezag,
];
