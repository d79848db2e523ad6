import type { PersoonId } from '../gezin/index.ts';
import type { Deeladvies } from '../grondslag/index.ts';
import { accept, addMonths, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import { hulpMaximumMaanden, volwassenensoorten } from './soorten.ts';

export interface Hulpvraagfeiten {
  readonly dag: PlainDate;
  /** The person has certainly reached eighteen. */
  readonly volwassen: boolean;
  readonly soort: Organisatiesoort;
  /** Works for another region than that of the family. */
  readonly buitenRegio: boolean;
  /** The named worker, or somebody at the intake, works there and is not of this family. */
  readonly persoonKan: boolean;
  /** The same person there, or its intake, is asked already for the same adult, or takes part. */
  readonly looptAl: boolean;
  readonly advies: Pick<Deeladvies, 'antwoord' | 'ontbreekt' | 'regel' | 'toestemmingen'>;
  /** The first last day of the consents it rests on. */
  readonly toestemmingTot: PlainDate | undefined;
}

export type HulpvraagRefusal =
  | { readonly kind: 'hulpNietVolwassen' }
  | { readonly kind: 'geenVolwassenenhulp' }
  | { readonly kind: 'hulpBuitenRegio' }
  | { readonly kind: 'hulpverlenerNietTeVragen' }
  | { readonly kind: 'hulpLooptAl' }
  | { readonly kind: 'hulpDagVoorbij' }
  | { readonly kind: 'hulpTeLang'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'hulpToestemmingOntbreekt'; readonly wie: readonly PersoonId[] }
  | { readonly kind: 'hulpToestemmingKorter'; readonly totEnMet: PlainDate };

export interface Hulpgrond {
  readonly artikel: string;
  readonly toestemmingen: readonly string[];
}

/**
 * Who helps an adult is asked to take part for that adult, and only with his own yes: no law lets the local team tell a
 * service about its client without it. The yes carries it until its own last day and never longer than a year.
 * @source Jeugdwet 7.3.11 lid 1; AVG 9 lid 2 onder a; afspraak van Rondom: hoogstens een jaar
 */
export function decideHulpvraag(
  { totEnMet }: { readonly totEnMet: PlainDate },
  feiten: Hulpvraagfeiten,
): Outcome<Hulpgrond, HulpvraagRefusal> {
  const refusals = [...overWie(feiten), ...overDag(totEnMet, feiten), ...overGrond(totEnMet, feiten)];
  if (refusals.length > 0) return refuse(...refusals);
  const { regel, toestemmingen } = feiten.advies;
  return accept({ artikel: regel?.artikel ?? '', toestemmingen });
}

function overWie(feiten: Hulpvraagfeiten): HulpvraagRefusal[] {
  const kan = (volwassenensoorten as readonly string[]).includes(feiten.soort);
  return [
    ...(feiten.volwassen ? [] : [{ kind: 'hulpNietVolwassen' } as const]),
    ...(kan ? [] : [{ kind: 'geenVolwassenenhulp' } as const]),
    ...(feiten.buitenRegio ? [{ kind: 'hulpBuitenRegio' } as const] : []),
    ...(feiten.persoonKan ? [] : [{ kind: 'hulpverlenerNietTeVragen' } as const]),
    ...(feiten.looptAl ? [{ kind: 'hulpLooptAl' } as const] : []),
  ];
}

function overDag(totEnMet: PlainDate, { dag }: Hulpvraagfeiten): HulpvraagRefusal[] {
  const uiterlijk = addMonths(dag, hulpMaximumMaanden);
  if (totEnMet < dag) return [{ kind: 'hulpDagVoorbij' }];
  return totEnMet > uiterlijk ? [{ kind: 'hulpTeLang', uiterlijk }] : [];
}

function overGrond(totEnMet: PlainDate, { advies, toestemmingTot }: Hulpvraagfeiten): HulpvraagRefusal[] {
  if (advies.antwoord !== 'toestemmingis' || toestemmingTot === undefined)
    return [{ kind: 'hulpToestemmingOntbreekt', wie: advies.ontbreekt }];
  return toestemmingTot < totEnMet ? [{ kind: 'hulpToestemmingKorter', totEnMet: toestemmingTot }] : [];
}
