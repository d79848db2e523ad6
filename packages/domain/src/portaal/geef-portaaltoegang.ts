import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import {
  findPortaalrecht,
  type GeenRechtReden,
  type Portaalfeiten,
  type Portaalrecht,
  type Portaalsoort,
  type Vertegenwoordiging,
} from './portaalsoort.ts';

export const toestellen = ['eigen', 'gedeeld', 'meegekeken'] as const;
/** Whose phone it is read on; `meegekeken`: somebody looks along against this person's will. */
export type Toestel = (typeof toestellen)[number];
export const leesniveaus = ['gewoon', 'eenvoudig', 'voorlezen'] as const;
export type Leesniveau = (typeof leesniveaus)[number];

/** What the vast gezicht asked this person, alone, before opening anything. */
export interface VijfVragen {
  readonly als: Portaalsoort;
  /** The document that was seen, where somebody stands in for another. */
  readonly vertegenwoordiging?: Vertegenwoordiging | undefined;
  readonly gevaar:
    { readonly is: false } | { readonly is: true; readonly welk: string; readonly afspraak: string };
  readonly toestel: Toestel;
  /** Safe moment and way, in words; said where the phone is shared or danger was named. */
  readonly moment: string;
  /** ISO 639-1, as the person reads. */
  readonly taal: string;
  readonly leesniveau: Leesniveau;
}

/** A veiligheidsstand that stands: who is the danger, and for whom; without names it is anybody of the family. */
export interface OpenStand {
  readonly gevaar: PersoonId | undefined;
  readonly voor: PersoonId | undefined;
}

export interface Toegangsfeiten extends Portaalfeiten {
  readonly vastGezicht: MedewerkerId | undefined;
  readonly standen: readonly OpenStand[];
  /** With whom this person lives. */
  readonly huisgenoten: readonly PersoonId[];
  /** As what the portal is open for this person now. */
  readonly heeft: Portaalsoort | undefined;
}

export interface Portaalbesluit {
  readonly soort: 'gegeven' | 'herzien';
  readonly recht: Portaalrecht;
  readonly vragen: VijfVragen;
}

export type GeefPortaaltoegangRefusal =
  | GeenRechtReden
  | { readonly kind: 'alleenVastGezichtGeeft' }
  | { readonly kind: 'toegangAlsAnder'; readonly als: Portaalsoort }
  | { readonly kind: 'gevaarNietGenoemd' }
  | { readonly kind: 'gevaarZonderWoorden' }
  | { readonly kind: 'gevaarZonderAfspraak' }
  | { readonly kind: 'toestelNietVeilig' }
  | { readonly kind: 'veiligMomentOntbreekt' };

/**
 * Whether danger stands around this reading: this person is the danger or in it, or somebody of the same home is.
 * A stand without names counts for everybody.
 */
export function staatGevaar(feiten: Pick<Toegangsfeiten, 'persoon' | 'standen' | 'huisgenoten'>): boolean {
  const thuis = new Set([feiten.persoon.id, ...feiten.huisgenoten]);
  return feiten.standen.some(
    ({ gevaar, voor }) => gevaar === undefined || voor === undefined || thuis.has(gevaar) || thuis.has(voor),
  );
}

function refusalsOfDanger(feiten: Toegangsfeiten, vragen: VijfVragen): GeefPortaaltoegangRefusal[] {
  const { gevaar, toestel, moment } = vragen;
  const refusals: GeefPortaaltoegangRefusal[] = [];
  if (!gevaar.is && staatGevaar(feiten)) refusals.push({ kind: 'gevaarNietGenoemd' });
  if (gevaar.is && gevaar.welk.trim() === '') refusals.push({ kind: 'gevaarZonderWoorden' });
  if (gevaar.is && gevaar.afspraak.trim() === '') refusals.push({ kind: 'gevaarZonderAfspraak' });
  if (toestel === 'meegekeken') refusals.push({ kind: 'toestelNietVeilig' });
  else if ((gevaar.is || toestel === 'gedeeld') && moment.trim() === '')
    refusals.push({ kind: 'veiligMomentOntbreekt' });
  return refusals;
}

/**
 * Opens the portal for one person, after five questions: by what right, is anybody in danger when this person reads or
 * is seen reading, whose phone, when and how is it safe, in which words. Given and never inherited: gezag alone opens
 * nothing, a parent's consent is not asked for a child of twelve, and while danger stands it is named with what was
 * agreed. Asked again, the answers are renewed and nothing else changes.
 * @source Jeugdwet art. 7.3.10, 7.3.11, 7.3.15
 */
export function decideGeefPortaaltoegang(
  feiten: Toegangsfeiten,
  command: { readonly vragen: VijfVragen; readonly door: MedewerkerId },
  today: PlainDate,
): Outcome<Portaalbesluit, GeefPortaaltoegangRefusal> {
  const { vragen, door } = command;
  if (feiten.vastGezicht === undefined || door !== feiten.vastGezicht)
    return refuse({ kind: 'alleenVastGezichtGeeft' });
  if (feiten.heeft !== undefined && feiten.heeft !== vragen.als)
    return refuse({ kind: 'toegangAlsAnder', als: feiten.heeft });
  const recht = findPortaalrecht(feiten, vragen.als, vragen.vertegenwoordiging, today);
  const refusals = refusalsOfDanger(feiten, vragen);
  if (!recht.heeft) return refuse(recht.reden, ...refusals);
  const [eerste, ...rest] = refusals;
  if (eerste !== undefined) return refuse(eerste, ...rest);
  return accept({
    soort: feiten.heeft === undefined ? 'gegeven' : 'herzien',
    recht: recht.recht,
    vragen: {
      ...vragen,
      moment: vragen.moment.trim(),
      gevaar: vragen.gevaar.is
        ? { is: true, welk: vragen.gevaar.welk.trim(), afspraak: vragen.gevaar.afspraak.trim() }
        : vragen.gevaar,
    },
  });
}

export const intrekredenen = [
  'eigenVerzoek',
  'gevaar',
  'toestelNietVeilig',
  'geenRechtMeer',
  'vergissing',
] as const;
/** Why the portal was closed again. That a parent asks it for a child is no reason. */
export type Intrekreden = (typeof intrekredenen)[number];

export type NeemPortaaltoegangTerugRefusal =
  { readonly kind: 'alleenVastGezichtGeeft' } | { readonly kind: 'heeftGeenToegang' };

/** Closes the portal of one person, at once and with a reason. */
export function decideNeemPortaaltoegangTerug(
  feiten: Pick<Toegangsfeiten, 'vastGezicht' | 'heeft'>,
  command: { readonly reden: Intrekreden; readonly door: MedewerkerId },
): Outcome<{ readonly als: Portaalsoort; readonly reden: Intrekreden }, NeemPortaaltoegangTerugRefusal> {
  if (feiten.vastGezicht === undefined || command.door !== feiten.vastGezicht)
    return refuse({ kind: 'alleenVastGezichtGeeft' });
  if (feiten.heeft === undefined) return refuse({ kind: 'heeftGeenToegang' });
  return accept({ als: feiten.heeft, reden: command.reden });
}
