import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { findDeelregel, type Deelantwoord, type Deelregel, type Voorwaarde } from './deelregels.ts';
import { geldtToestemming, type Toestemming } from './toestemming.ts';
import type { Deelvraag } from './vraag.ts';

/** What goes with every answer, because of where the family stands. */
export type Let = 'nooitadres' | 'gevaarbijvertellen';

/** From whom to whom, for what, on which article, today. */
export interface Deeladvies {
  /** `toestemmingis`: needed, and there. */
  readonly antwoord: Deelantwoord | 'toestemmingis';
  readonly regel: Pick<Deelregel, 'code' | 'artikel' | 'stand'> | undefined;
  readonly voorwaarden: readonly Voorwaarde[];
  readonly let: readonly Let[];
  /** Who still has to say yes. */
  readonly ontbreekt: readonly PersoonId[];
  /** The consents it rests on. */
  readonly toestemmingen: readonly string[];
}

export interface Deelfeiten {
  readonly dag: PlainDate;
  readonly over: PersoonId;
  /** Who must each say yes about this person; empty: nobody is known who could. */
  readonly stemmen: readonly PersoonId[];
  /** Consents about this person towards this receiver. */
  readonly toestemmingen: readonly Toestemming[];
  readonly plaatsGeheim: boolean;
  readonly standGeldt: boolean;
}

/** Whether something may go to that organisation today, and why. Consent counts only where the law gives no ground. */
export function decideDeeladvies(vraag: Deelvraag, feiten: Deelfeiten): Deeladvies {
  const regel = findDeelregel(vraag);
  const geldig = feiten.toestemmingen.filter(
    (een) =>
      een.over === feiten.over && een.soorten.includes(vraag.gegevens) && geldtToestemming(een, feiten.dag),
  );
  const vraagt = regel?.antwoord === 'toestemming';
  const ontbreekt = vraagt ? feiten.stemmen.filter((wie) => !geldig.some(({ gever }) => gever === wie)) : [];
  const isEr = vraagt && feiten.stemmen.length > 0 && ontbreekt.length === 0;
  return {
    antwoord: isEr ? 'toestemmingis' : (regel?.antwoord ?? 'zoekuit'),
    regel: regel && { code: regel.code, artikel: regel.artikel, stand: regel.stand },
    voorwaarden: regel?.voorwaarden ?? [],
    let: [
      ...(feiten.plaatsGeheim ? (['nooitadres'] as const) : []),
      ...(feiten.standGeldt ? (['gevaarbijvertellen'] as const) : []),
    ],
    ontbreekt,
    toestemmingen: isEr ? geldig.map(({ id }) => id) : [],
  };
}

export type DeelRefusal = { readonly kind: 'geenGrondOmTeDelen'; readonly antwoord: Deeladvies['antwoord'] };

/** Whether it may be written down as shared: only with a ground in the law, or with every consent it needs. */
export function decideDeel(advies: Deeladvies): Outcome<Deeladvies, DeelRefusal> {
  return ['verplicht', 'mag', 'toestemmingis'].includes(advies.antwoord)
    ? accept(advies)
    : refuse({ kind: 'geenGrondOmTeDelen', antwoord: advies.antwoord });
}
