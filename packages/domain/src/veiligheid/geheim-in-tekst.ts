import type { PersoonId } from '../gezin/index.ts';
import type { Geheim, Geheimsoort } from './geheim.ts';
import { vindGeheimen, type Vindplek } from './tekstcontrole.ts';

/** A secret of the family, and who of the family knows it: who live there. To everybody else it is secret. */
export interface Gezinsgeheim extends Geheim {
  readonly weten: readonly PersoonId[];
}

/** Who will read a text: these members of the family, or also people outside it. */
export type Tekstlezers = readonly PersoonId[] | 'ookAnderen';

export interface GeheimInTekst {
  readonly kind: 'geheimInTekst';
  /** Where in the text as it was typed; `niet`: the readers from whom it is secret. Never the secret itself. */
  readonly plekken: readonly (Vindplek & { readonly niet: readonly PersoonId[] })[];
}

/**
 * Whether a text that is about to be shared gives a reader what is secret from him. There is no sharing all the same
 * with that reader: the words go out of the text, or the reader goes out of the readers.
 * @source Jeugdwet art. 7.3.10
 */
export function findGeheimInTekst(
  tekst: string,
  geheimen: readonly Gezinsgeheim[],
  lezers: Tekstlezers,
): GeheimInTekst | undefined {
  const plekken = geheimen.flatMap((geheim) => {
    const niet = lezers === 'ookAnderen' ? [] : lezers.filter((lezer) => !geheim.weten.includes(lezer));
    if (lezers !== 'ookAnderen' && niet.length === 0) return [];
    return vindGeheimen(tekst, [geheim]).map((plek) => ({ ...plek, niet }));
  });
  const opVolgorde = plekken.toSorted((a, b) => a.van - b.van || b.tot - a.tot);
  const eenmaal = opVolgorde.filter(
    (plek, nummer) =>
      !opVolgorde.slice(0, nummer).some((eerder) => eerder.van <= plek.van && eerder.tot >= plek.tot),
  );
  return eenmaal.length === 0 ? undefined : { kind: 'geheimInTekst', plekken: eenmaal };
}

/** For a writer who may know nothing of the family: of which kinds, and neither where nor from whom. */
export interface GeheimVanGezin {
  readonly kind: 'geheimVanGezin';
  readonly soorten: readonly Geheimsoort[];
}

/**
 * What somebody outside the family hears of what he wrote to it: that something in it is secret, and of which kind.
 * @source Jeugdwet art. 7.3.10; Algemene verordening gegevensbescherming art. 5 lid 1 onder c
 */
export const zonderPlekken = ({ plekken }: GeheimInTekst): GeheimVanGezin => ({
  kind: 'geheimVanGezin',
  soorten: [...new Set(plekken.map(({ soort }) => soort))].toSorted(),
});
