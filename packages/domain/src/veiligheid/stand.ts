import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

export const standsoorten = [
  'partnergeweld',
  'kindermishandeling',
  'ouderenmishandeling',
  'eergerelateerd',
  'stalking',
  'huisverbod',
  'geheimadres',
  'meldergeheim',
] as const;
export type Standsoort = (typeof standsoorten)[number];

/** A danger in a family: of what kind, from whom and for whom, as far as that is known. */
export interface Stand {
  readonly soort: Standsoort;
  readonly gevaar: PersoonId | undefined;
  readonly voor: PersoonId | undefined;
  readonly sinds: PlainDate;
  readonly geeindigdOp: PlainDate | undefined;
}

export interface ZetStand {
  readonly soort: Standsoort;
  readonly gevaar: PersoonId | undefined;
  /** Nobody named: for the family. */
  readonly voor: readonly PersoonId[];
  readonly sinds: PlainDate;
  /** From where the writer knows it, in own words. */
  readonly bron: string;
}

export type ZetStandRefusal =
  | { readonly kind: 'standBronOntbreekt' }
  | { readonly kind: 'standInToekomst'; readonly sinds: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'standGevaarIsZelf'; readonly persoon: PersoonId }
  | { readonly kind: 'standStaatAl' }
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId };

const zelfde = (stand: Stand, { soort, gevaar }: ZetStand, voor: PersoonId | undefined): boolean =>
  stand.geeindigdOp === undefined && stand.soort === soort && stand.gevaar === gevaar && stand.voor === voor;

/**
 * Somebody who works with the family says that there is danger, and how he knows. From then on nobody of the family
 * reads by default. Gives the persons for whom it is new.
 * @source Jeugdwet art. 7.3.10; Wmo 2015 art. 4.1.1 lid 2
 */
export function decideZetStand(
  { leden, standen }: { readonly leden: readonly PersoonId[]; readonly standen: readonly Stand[] },
  command: ZetStand,
  today: PlainDate,
): Outcome<readonly (PersoonId | undefined)[], ZetStandRefusal> {
  const { gevaar, voor, sinds, bron } = command;
  const refusals: ZetStandRefusal[] = [];
  if (bron.trim() === '') refusals.push({ kind: 'standBronOntbreekt' });
  if (sinds > today) refusals.push({ kind: 'standInToekomst', sinds, vandaag: today });
  for (const persoon of new Set([...voor, ...(gevaar === undefined ? [] : [gevaar])]))
    if (!leden.includes(persoon)) refusals.push({ kind: 'persoonNietInGezin', persoon });
  if (gevaar !== undefined && voor.includes(gevaar))
    refusals.push({ kind: 'standGevaarIsZelf', persoon: gevaar });
  const doelen = voor.length === 0 ? [undefined] : [...new Set(voor)];
  const nieuw = doelen.filter((doel) => !standen.some((stand) => zelfde(stand, command, doel)));
  if (nieuw.length === 0) refusals.push({ kind: 'standStaatAl' });
  return refusals.length > 0 ? refuse(...refusals) : accept(nieuw);
}

export interface EindigStand {
  readonly reden: string;
  /** What becomes of what was held back: nothing is released by itself. */
  readonly achtergehouden: string;
}
export type EindigStandRefusal =
  | { readonly kind: 'standIsGeeindigd' }
  | { readonly kind: 'standRedenOntbreekt' }
  | { readonly kind: 'achtergehoudenOntbreekt' }
  | { readonly kind: 'verblijfNogGeheim' };

/**
 * A danger is over when a person says so, with the reason, and says what becomes of what was held back. The one of a
 * secret address stands as long as the address is secret.
 * @source Jeugdwet art. 7.3.10
 */
export function decideEindigStand(
  stand: Stand,
  { reden, achtergehouden }: EindigStand,
  verblijfGeheim: boolean,
): Outcome<null, EindigStandRefusal> {
  const refusals: EindigStandRefusal[] = [];
  if (stand.geeindigdOp !== undefined) return refuse({ kind: 'standIsGeeindigd' });
  if (stand.soort === 'geheimadres' && verblijfGeheim) refusals.push({ kind: 'verblijfNogGeheim' });
  if (reden.trim() === '') refusals.push({ kind: 'standRedenOntbreekt' });
  if (achtergehouden.trim() === '') refusals.push({ kind: 'achtergehoudenOntbreekt' });
  return refusals.length > 0 ? refuse(...refusals) : accept(null);
}

export type HeropenStandRefusal = { readonly kind: 'standStaatAl' } | { readonly kind: 'standBronOntbreekt' };

/** The danger is there again: a new one stands from today, beside the one that ended with its reason. */
export function decideHeropenStand(
  stand: Stand,
  standen: readonly Stand[],
  bron: string,
): Outcome<null, HeropenStandRefusal> {
  const { soort, gevaar, voor, sinds } = stand;
  const command = { soort, gevaar, voor: [], sinds, bron };
  if (standen.some((ander) => zelfde(ander, command, voor))) return refuse({ kind: 'standStaatAl' });
  return bron.trim() === '' ? refuse({ kind: 'standBronOntbreekt' }) : accept(null);
}
