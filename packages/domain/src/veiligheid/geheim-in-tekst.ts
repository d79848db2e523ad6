import type { PersoonId } from '../gezin/index.ts';
import type { Geheim } from './geheim.ts';
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
