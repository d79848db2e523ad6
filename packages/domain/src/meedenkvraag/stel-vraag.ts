import type { Deeladvies } from '../grondslag/index.ts';
import type { PersoonId } from '../gezin/index.ts';
import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import { meedenksoorten, toegangMaximumDagen, vraagMaximum } from './soorten.ts';

export interface NieuweMeedenkvraag {
  readonly vraag: string;
  readonly antwoordOp: PlainDate;
  /** The last day on which who is asked reads. */
  readonly toegangTot: PlainDate;
}

export interface Vraagfeiten {
  readonly dag: PlainDate;
  readonly soort: Organisatiesoort;
  readonly eigenOrganisatie: boolean;
  /** Works for another region than that of the family. */
  readonly buitenRegio: boolean;
  /** The named person works there, may be asked, and is not of this family. */
  readonly persoonKan: boolean;
  /** Every part that goes along is read by the person it is about. */
  readonly delenVanPersoon: boolean;
  readonly advies: Pick<Deeladvies, 'antwoord' | 'ontbreekt' | 'regel' | 'toestemmingen'>;
  /** The first last day of the consents it rests on. */
  readonly toestemmingTot: PlainDate | undefined;
}

export type MeedenkvraagRefusal =
  | { readonly kind: 'meedenkvraagLeeg' }
  | { readonly kind: 'meedenkvraagTeLang'; readonly maximum: number }
  | { readonly kind: 'antwoorddagVoorbij' }
  | { readonly kind: 'antwoordNaToegang' }
  | { readonly kind: 'toegangTeLang'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'organisatieNietTeVragen' }
  | { readonly kind: 'organisatieBuitenRegio' }
  | { readonly kind: 'persoonNietTeVragen' }
  | { readonly kind: 'deelNietVanPersoon' }
  | { readonly kind: 'toestemmingOntbreekt'; readonly wie: readonly PersoonId[] }
  | { readonly kind: 'toestemmingKorter'; readonly totEnMet: PlainDate };

/** On what a question rests: a law, or the yes of whom it is about. */
export interface Meedenkgrond {
  readonly grond: 'toestemming' | 'wet';
  readonly artikel: string;
  readonly toestemmingen: readonly string[];
}

/**
 * One question with a last day and a ground. Without a law or every consent it needs, nothing is sent; a consent that
 * ends earlier than the access does not carry it.
 * @source Jeugdwet 7.3.11 lid 1; AVG 7; afspraak van Rondom: 300 tekens, hoogstens zes weken
 */
export function decideMeedenkvraag(
  nieuw: NieuweMeedenkvraag,
  feiten: Vraagfeiten,
): Outcome<Meedenkgrond, MeedenkvraagRefusal> {
  const refusals = [...overDeVraag(nieuw, feiten.dag), ...overWie(feiten), ...overGrond(nieuw, feiten)];
  if (refusals.length > 0) return refuse(...refusals);
  const { antwoord, regel, toestemmingen } = feiten.advies;
  const isToestemming = antwoord === 'toestemmingis';
  return accept({
    grond: isToestemming ? 'toestemming' : 'wet',
    artikel: regel?.artikel ?? '',
    toestemmingen: isToestemming ? toestemmingen : [],
  });
}

function overDeVraag(
  { vraag, antwoordOp, toegangTot }: NieuweMeedenkvraag,
  dag: PlainDate,
): MeedenkvraagRefusal[] {
  const uiterlijk = addDays(dag, toegangMaximumDagen);
  return [
    ...(vraag.trim() === '' ? [{ kind: 'meedenkvraagLeeg' } as const] : []),
    ...(vraag.length > vraagMaximum ? [{ kind: 'meedenkvraagTeLang', maximum: vraagMaximum } as const] : []),
    ...(antwoordOp < dag ? [{ kind: 'antwoorddagVoorbij' } as const] : []),
    ...(toegangTot < antwoordOp ? [{ kind: 'antwoordNaToegang' } as const] : []),
    ...(toegangTot > uiterlijk ? [{ kind: 'toegangTeLang', uiterlijk } as const] : []),
  ];
}

function overWie(feiten: Vraagfeiten): MeedenkvraagRefusal[] {
  const kan = !feiten.eigenOrganisatie && (meedenksoorten as readonly string[]).includes(feiten.soort);
  return [
    ...(kan ? [] : [{ kind: 'organisatieNietTeVragen' } as const]),
    ...(feiten.buitenRegio ? [{ kind: 'organisatieBuitenRegio' } as const] : []),
    ...(feiten.persoonKan ? [] : [{ kind: 'persoonNietTeVragen' } as const]),
    ...(feiten.delenVanPersoon ? [] : [{ kind: 'deelNietVanPersoon' } as const]),
  ];
}

function overGrond(
  { toegangTot }: NieuweMeedenkvraag,
  { advies, toestemmingTot }: Vraagfeiten,
): MeedenkvraagRefusal[] {
  if (!['verplicht', 'mag', 'toestemmingis'].includes(advies.antwoord))
    return [{ kind: 'toestemmingOntbreekt', wie: advies.ontbreekt }];
  if (advies.antwoord === 'toestemmingis' && toestemmingTot !== undefined && toestemmingTot < toegangTot)
    return [{ kind: 'toestemmingKorter', totEnMet: toestemmingTot }];
  return [];
}
