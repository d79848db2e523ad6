import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Geheim } from './geheim.ts';

/** Who can decide that nobody else may know where somebody stays. */
export const verblijfbesluiten = ['gecertificeerdeinstelling', 'rechter', 'opvang'] as const;
export type Verblijfbesluit = (typeof verblijfbesluiten)[number];

/** What betrays a place beside an address, as somebody fills it in. */
export const verblijfsoorten = [
  'plaats',
  'straat',
  'postcode',
  'school',
  'huisarts',
  'sport',
  'opvang',
  'pleeggezin',
  'instelling',
  'telefoon',
] as const satisfies readonly Geheim['soort'][];

export interface HoudVerblijfGeheim {
  readonly personen: readonly PersoonId[];
  readonly besluit: Verblijfbesluit;
  readonly sinds: PlainDate;
  /** First day on which the decision itself no longer holds; it stays secret until a person ends it. */
  readonly tot: PlainDate | undefined;
  readonly bron: string;
  readonly namen: readonly Geheim[];
}

export type HoudVerblijfGeheimRefusal =
  | { readonly kind: 'verblijfVanNiemand' }
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'verblijfInToekomst'; readonly sinds: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'verblijfTotVoorSinds' }
  | { readonly kind: 'verblijfBronOntbreekt' }
  | { readonly kind: 'verblijfAlGeheim' };

/**
 * That nobody else may know where somebody stays: by whose decision, for whom, since and until when, from what source.
 * It works at once. Gives the persons for whom it is new, and the names that betray it.
 * @source Jeugdwet art. 7.3.10
 */
export function decideHoudVerblijfGeheim(
  { leden, geheim }: { readonly leden: readonly PersoonId[]; readonly geheim: readonly PersoonId[] },
  command: HoudVerblijfGeheim,
  today: PlainDate,
): Outcome<
  { readonly personen: readonly PersoonId[]; readonly namen: readonly Geheim[] },
  HoudVerblijfGeheimRefusal
> {
  const { sinds, tot, bron } = command;
  const refusals: HoudVerblijfGeheimRefusal[] = [];
  const gekozen = [...new Set(command.personen)];
  if (gekozen.length === 0) refusals.push({ kind: 'verblijfVanNiemand' });
  for (const persoon of gekozen)
    if (!leden.includes(persoon)) refusals.push({ kind: 'persoonNietInGezin', persoon });
  if (sinds > today) refusals.push({ kind: 'verblijfInToekomst', sinds, vandaag: today });
  if (tot !== undefined && tot <= sinds) refusals.push({ kind: 'verblijfTotVoorSinds' });
  if (bron.trim() === '') refusals.push({ kind: 'verblijfBronOntbreekt' });
  const personen = gekozen.filter((persoon) => !geheim.includes(persoon));
  if (gekozen.length > 0 && personen.length === 0) refusals.push({ kind: 'verblijfAlGeheim' });
  if (refusals.length > 0) return refuse(...refusals);
  const namen = command.namen
    .map(({ soort, tekst }) => ({ soort, tekst: tekst.trim() }))
    .filter(({ tekst }) => tekst !== '');
  return accept({ personen, namen });
}

export type EindigVerblijfGeheimRefusal =
  { readonly kind: 'verblijfIsGeeindigd' } | { readonly kind: 'verblijfRedenOntbreekt' };

/** It is secret no more because a person says so, with the reason. */
export function decideEindigVerblijfGeheim(
  geeindigdOp: PlainDate | undefined,
  reden: string,
): Outcome<null, EindigVerblijfGeheimRefusal> {
  if (geeindigdOp !== undefined) return refuse({ kind: 'verblijfIsGeeindigd' });
  return reden.trim() === '' ? refuse({ kind: 'verblijfRedenOntbreekt' }) : accept(null);
}
