import { heeftLeeftijd, type Persoon, type PersoonId } from '../gezin/index.ts';
import { accept, addYears, geldtOp, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { looptijd, type Maatregel, type MaatregelId } from '../maatregel/index.ts';
import type { Termijnsoort } from '../termijn/index.ts';
import type { Wachtsoort } from './wacht.ts';

/** What is decided for one child outside the order of a measure; each is a duty of somebody. */
export const besluitsoorten = ['jeugdhulp', 'machtiginguithuisplaatsing', 'verzoekonderzoek'] as const;
export type Besluitsoort = (typeof besluitsoorten)[number];
export const plekken = ['pleeggezin', 'instelling'] as const;
export type Plek = (typeof plekken)[number];

export interface LegBesluitVast {
  readonly soort: Besluitsoort;
  readonly kind: PersoonId;
  /** Of an inquiry: the day the request was received. */
  readonly beslotenOp: PlainDate;
  /** Of a machtiging: until when, exclusive. */
  readonly tot?: PlainDate | undefined;
  readonly plek?: Plek | undefined;
}

export interface Besluitstand {
  readonly leden: readonly Persoon[];
  readonly maatregelen: readonly Maatregel[];
  /** What each child waits for now. */
  readonly wachten: readonly {
    readonly kind: PersoonId;
    readonly soort: Wachtsoort;
    readonly sinds: PlainDate;
  }[];
  /** Decisions that stand. */
  readonly besluiten: readonly {
    readonly kind: PersoonId;
    readonly soort: Besluitsoort;
    readonly beslotenOp: PlainDate;
  }[];
}

type OverKind<Kind extends string> = { readonly kind: Kind; readonly persoon: PersoonId };
export type BesluitRefusal =
  | OverKind<'persoonNietInGezin' | 'kindOverleden' | 'besluitStondErAl' | 'geenMaatregelVoorMachtiging'>
  | OverKind<'kindIsAchttien'>
  | (OverKind<'kindWachtAl'> & { readonly soort: Wachtsoort; readonly sinds: PlainDate })
  | { readonly kind: 'besluitInToekomst'; readonly beslotenOp: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'machtigingEindeOntbreekt' }
  | { readonly kind: 'plekOntbreekt' }
  | { readonly kind: 'einddatumVoorBesluit'; readonly beslotenOp: PlainDate }
  | { readonly kind: 'machtigingLangerDanJaar'; readonly uiterlijk: PlainDate };

/** The wait that a decision begins, and the clock it stands on; without a clock the child is late from the next day. */
export interface Wachtplicht {
  readonly soort: Wachtsoort;
  readonly klok?: Termijnsoort | undefined;
  /** The clock of what lapses when nobody acts. */
  readonly vervalt?: Termijnsoort | undefined;
  readonly maatregel?: MaatregelId | undefined;
}

/** The clock that a wait stands on; a place to live has none to look for it. */
export function klokVanWacht(soort: Wachtsoort): Termijnsoort | undefined {
  if (soort === 'pleeggezin') return undefined;
  return soort === 'onderzoek' ? 'wachtnormraad' : soort;
}

/**
 * Which wait a decision begins. A place the judge found necessary has no term to look for it: the child is late from
 * the next day, and what the judge gave lapses after three months.
 * @source BW 1:265c lid 3; Toetsingsnormen inspectie (passende hulp, start onderzoek)
 */
export function wachtplichtVan({ soort, plek }: Pick<LegBesluitVast, 'soort' | 'plek'>): Wachtplicht {
  if (soort === 'jeugdhulp') return { soort: 'passendehulp', klok: 'passendehulp' };
  if (soort === 'verzoekonderzoek') return { soort: 'onderzoek', klok: 'wachtnormraad' };
  return {
    soort: plek === 'instelling' ? 'passendehulp' : 'pleeggezin',
    vervalt: 'machtigingnietuitgevoerd',
  };
}

/** A machtiging holds at most a year, for a child under supervision or voogdij on the day the judge spoke. */
function listMachtigingRefusals(state: Besluitstand, command: LegBesluitVast): BesluitRefusal[] {
  const { kind, beslotenOp, tot, plek } = command;
  const refusals: BesluitRefusal[] = [];
  if (plek === undefined) refusals.push({ kind: 'plekOntbreekt' });
  if (tot === undefined) refusals.push({ kind: 'machtigingEindeOntbreekt' });
  else if (tot <= beslotenOp) refusals.push({ kind: 'einddatumVoorBesluit', beslotenOp });
  else if (tot > addYears(beslotenOp, 1))
    refusals.push({ kind: 'machtigingLangerDanJaar', uiterlijk: addYears(beslotenOp, 1) });
  const hasMaatregel = state.maatregelen.some(
    (maatregel) => maatregel.kind === kind && geldtOp(looptijd(maatregel), beslotenOp),
  );
  if (!hasMaatregel) refusals.push({ kind: 'geenMaatregelVoorMachtiging', persoon: kind });
  return refusals;
}

/**
 * Writing down what was decided for a child: help, a machtiging to place it elsewhere, a request for an inquiry. One
 * duty begins one wait: who waits for it already does not wait twice.
 * @source BW 1:265b, 1:265c lid 1; BW 1:233; Jeugdwet art. 2.3, 3.1
 */
export function decideLegBesluitVast(
  state: Besluitstand,
  command: LegBesluitVast,
  today: PlainDate,
): Outcome<Wachtplicht, BesluitRefusal> {
  const { soort, kind, beslotenOp } = command;
  const persoon = state.leden.find((lid) => lid.id === kind);
  if (persoon === undefined) return refuse({ kind: 'persoonNietInGezin', persoon: kind });
  const refusals: BesluitRefusal[] = [];
  if (beslotenOp > today) refusals.push({ kind: 'besluitInToekomst', beslotenOp, vandaag: today });
  if (persoon.overlijden !== undefined) refusals.push({ kind: 'kindOverleden', persoon: kind });
  if (heeftLeeftijd(18, persoon.geboorte, today)) refusals.push({ kind: 'kindIsAchttien', persoon: kind });
  if (soort === 'machtiginguithuisplaatsing') refusals.push(...listMachtigingRefusals(state, command));
  const plicht = wachtplichtVan(command);
  const waits = state.wachten.find((wacht) => wacht.kind === kind && wacht.soort === plicht.soort);
  const stood = state.besluiten.some(
    (besluit) => besluit.kind === kind && besluit.soort === soort && besluit.beslotenOp === beslotenOp,
  );
  if (stood) refusals.push({ kind: 'besluitStondErAl', persoon: kind });
  else if (waits)
    refusals.push({ kind: 'kindWachtAl', persoon: kind, soort: waits.soort, sinds: waits.sinds });
  return refusals.length > 0 ? refuse(...refusals) : accept(plicht);
}

export type IntrekkingRefusal =
  | { readonly kind: 'besluitIngetrokken'; readonly op: PlainDate }
  | { readonly kind: 'intrekkingInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'intrekkingVoorBesluit'; readonly beslotenOp: PlainDate };

/** A decision is withdrawn: from that day there is no duty, and nothing is late by it. */
export function decideTrekBesluitIn(
  besluit: { readonly beslotenOp: PlainDate; readonly ingetrokkenOp?: PlainDate | undefined },
  op: PlainDate,
  today: PlainDate,
): Outcome<{ readonly ingetrokkenOp: PlainDate }, IntrekkingRefusal> {
  if (besluit.ingetrokkenOp !== undefined)
    return refuse({ kind: 'besluitIngetrokken', op: besluit.ingetrokkenOp });
  if (op > today) return refuse({ kind: 'intrekkingInToekomst', op, vandaag: today });
  if (op < besluit.beslotenOp)
    return refuse({ kind: 'intrekkingVoorBesluit', beslotenOp: besluit.beslotenOp });
  return accept({ ingetrokkenOp: op });
}
