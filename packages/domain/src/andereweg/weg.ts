import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { AndereWegStand, Hindernis, Plicht, Toestaander } from './soorten.ts';

/** How long the papers may follow the help, at most. Our own agreement: no law sets it. */
export const papierenDagen = 28;

export type WegRefusal =
  | { readonly kind: 'wegNietNu'; readonly stand: AndereWegStand }
  | { readonly kind: 'nodigLeeg' }
  | { readonly kind: 'hindernisLeeg' }
  | { readonly kind: 'wieLeeg' }
  | { readonly kind: 'redenLeeg' }
  | { readonly kind: 'geleerdLeeg' }
  | { readonly kind: 'naamLeeg' }
  | { readonly kind: 'grondOntbreekt' }
  | { readonly kind: 'eindVoorVandaag' }
  | { readonly kind: 'startInToekomst' }
  | { readonly kind: 'papierenVoorStart' }
  | { readonly kind: 'papierenTeLaat'; readonly uiterlijk: PlainDate };

const leeg = (tekst: string): boolean => tekst.trim() === '';
const nietNu = (stand: AndereWegStand): WegRefusal => ({ kind: 'wegNietNu', stand });
const answer = <T>(value: T, refusals: readonly WegRefusal[]): Outcome<T, WegRefusal> =>
  refusals.length > 0 ? refuse(...refusals) : accept(value);

export interface Zoek {
  readonly nodig: string;
  readonly hindernis: Hindernis;
  readonly hindernisTekst: string;
  readonly toestaat: Toestaander;
  readonly wie: string;
  readonly eindOp?: PlainDate | undefined;
}

/** What is needed now, and what stands in its way. Also where a director asked for it and nothing stands there yet. */
export function decideZoek(
  stand: AndereWegStand | undefined,
  zoek: Zoek,
  vandaag: PlainDate,
): Outcome<'gezocht', WegRefusal> {
  const refusals: WegRefusal[] = [];
  if (stand !== undefined && stand !== 'gevraagd' && stand !== 'gezocht') refusals.push(nietNu(stand));
  if (leeg(zoek.nodig)) refusals.push({ kind: 'nodigLeeg' });
  if (leeg(zoek.hindernisTekst)) refusals.push({ kind: 'hindernisLeeg' });
  if (zoek.eindOp !== undefined && zoek.eindOp < vandaag) refusals.push({ kind: 'eindVoorVandaag' });
  return answer('gezocht', refusals);
}

/** Who may permit says yes or no, always with why. */
export function decideBesluit(
  stand: AndereWegStand,
  besluit: { readonly mag: boolean; readonly reden: string },
): Outcome<'toegestaan' | 'geweigerd', WegRefusal> {
  const refusals: WegRefusal[] = [];
  if (stand !== 'gezocht') refusals.push(nietNu(stand));
  if (leeg(besluit.reden)) refusals.push({ kind: 'redenLeeg' });
  return answer(besluit.mag ? 'toegestaan' : 'geweigerd', refusals);
}

/** On what help starts: it was permitted, a person with a name said yes, or a duty leaves no choice today. */
export type Startgrond =
  | { readonly soort: 'besluit' }
  | { readonly soort: 'persoon'; readonly naam: string }
  | { readonly soort: 'plicht'; readonly plicht: Plicht };

export interface Start {
  readonly op: PlainDate;
  readonly wie: string;
  readonly grond: Startgrond;
  readonly papierenUiterlijk: PlainDate;
}

/**
 * Help first, papers after: help starts as soon as somebody permits it or a duty asks it, whatever papers are missing.
 * A day for the papers is set at the start. The wait itself goes on until help began with the child and was confirmed.
 */
export function decideStart(
  stand: AndereWegStand,
  start: Start,
  vandaag: PlainDate,
): Outcome<'gestart', WegRefusal> {
  const { grond, op, papierenUiterlijk } = start;
  const refusals: WegRefusal[] = [];
  if (stand !== 'gezocht' && stand !== 'toegestaan') refusals.push(nietNu(stand));
  if (stand === 'gezocht' && grond.soort === 'besluit') refusals.push({ kind: 'grondOntbreekt' });
  if (grond.soort === 'persoon' && leeg(grond.naam)) refusals.push({ kind: 'naamLeeg' });
  if (leeg(start.wie)) refusals.push({ kind: 'wieLeeg' });
  if (op > vandaag) refusals.push({ kind: 'startInToekomst' });
  if (papierenUiterlijk < op) refusals.push({ kind: 'papierenVoorStart' });
  const laatste = addDays(op, papierenDagen);
  if (papierenUiterlijk > laatste) refusals.push({ kind: 'papierenTeLaat', uiterlijk: laatste });
  return answer('gestart', refusals);
}

/** The papers are done, after the help. */
export const decidePapieren = (stand: AndereWegStand): Outcome<'papierenrond', WegRefusal> =>
  stand === 'gestart' ? accept('papierenrond') : refuse(nietNu(stand));

/** What others can do with it: only then is the way closed. */
export function decideGeleerd(stand: AndereWegStand, geleerd: string): Outcome<'geleerd', WegRefusal> {
  const refusals: WegRefusal[] = [];
  if (stand !== 'papierenrond') refusals.push(nietNu(stand));
  if (leeg(geleerd)) refusals.push({ kind: 'geleerdLeeg' });
  return answer('geleerd', refusals);
}

/** No other way after all: with why, and only before help started. */
export function decideStop(stand: AndereWegStand, reden: string): Outcome<'gestopt', WegRefusal> {
  const refusals: WegRefusal[] = [];
  if (stand !== 'gevraagd' && stand !== 'gezocht' && stand !== 'toegestaan') refusals.push(nietNu(stand));
  if (leeg(reden)) refusals.push({ kind: 'redenLeeg' });
  return answer('gestopt', refusals);
}

/** What can be done at this moment by who works with the family. */
export function stappenNu(
  stand: AndereWegStand,
): readonly ('zoek' | 'start' | 'papieren' | 'geleerd' | 'stop')[] {
  switch (stand) {
    case 'gevraagd':
      return ['zoek', 'stop'];
    case 'gezocht':
      return ['zoek', 'start', 'stop'];
    case 'toegestaan':
      return ['start', 'stop'];
    case 'gestart':
      return ['papieren'];
    case 'papierenrond':
      return ['geleerd'];
    case 'geleerd':
    case 'geweigerd':
    case 'gestopt':
      return [];
  }
}
