import type { GezinId } from '../gezin/index.ts';
import { accept, addDays, geldtOp, overlapt, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import { isGezicht, type Betrokkenheid } from './betrokkenheid.ts';

/** Which kind of being away it is: the family reads it, so it never says what is the matter. */
export const afwezigredenen = ['vakantie', 'ziekte', 'verlof', 'anders'] as const;
export type Afwezigreden = (typeof afwezigredenen)[number];

export interface Afwezigheid {
  readonly medewerker: MedewerkerId;
  readonly vanaf: PlainDate;
  /** Exclusive: the first day back. */
  readonly tot: PlainDate;
}

export interface MeldAfwezig extends Afwezigheid {
  /** Per own family who stands in; undefined: nobody yet, and the team leader is asked. */
  readonly vervangers: ReadonlyMap<GezinId, MedewerkerId | undefined>;
}

export type MeldAfwezigRefusal =
  | { readonly kind: 'totVoorVanaf'; readonly vanaf: PlainDate; readonly tot: PlainDate }
  | { readonly kind: 'afwezigInVerleden'; readonly vandaag: PlainDate }
  | { readonly kind: 'afwezigTeLang'; readonly dagen: number }
  | { readonly kind: 'alAfwezig'; readonly vanaf: PlainDate; readonly tot: PlainDate }
  | { readonly kind: 'gezinNietGenoemd'; readonly aantal: number }
  | { readonly kind: 'nietUwGezin' }
  | { readonly kind: 'vervangerNietVanTeam' }
  | { readonly kind: 'vervangerAfwezig' };

interface State {
  readonly eigenGezinnen: readonly GezinId[];
  readonly eerder: readonly Afwezigheid[];
  /** Colleagues of one's own organisation whose account is open. */
  readonly collegas: readonly MedewerkerId[];
  readonly collegasAfwezig: readonly MedewerkerId[];
}

/** Longer than this is not being away: the family gets somebody who stays. Ours, of no law. */
export const hoogstensAfwezig = 366;

/**
 * A worker says beforehand when he is away. Every family he is the face of is named, with who stands in or with nobody
 * yet: a family that is forgotten is a family without a face.
 * @source Jeugdwet art. 7.3.11 lid 2 onder a (who replaces)
 */
export function decideMeldAfwezig(
  state: State,
  command: MeldAfwezig,
  today: PlainDate,
): Outcome<MeldAfwezig, MeldAfwezigRefusal> {
  const { medewerker, vanaf, tot, vervangers } = command;
  const refusals: MeldAfwezigRefusal[] = [];
  if (tot <= vanaf) refusals.push({ kind: 'totVoorVanaf', vanaf, tot });
  if (vanaf < today) refusals.push({ kind: 'afwezigInVerleden', vandaag: today });
  if (tot > addDays(vanaf, hoogstensAfwezig))
    refusals.push({ kind: 'afwezigTeLang', dagen: hoogstensAfwezig });
  const al = state.eerder.find((ander) => overlapt(ander, command));
  if (al !== undefined) refusals.push({ kind: 'alAfwezig', vanaf: al.vanaf, tot: al.tot });
  const vergeten = state.eigenGezinnen.filter((gezin) => !vervangers.has(gezin));
  if (vergeten.length > 0) refusals.push({ kind: 'gezinNietGenoemd', aantal: vergeten.length });
  if ([...vervangers.keys()].some((gezin) => !state.eigenGezinnen.includes(gezin)))
    refusals.push({ kind: 'nietUwGezin' });
  const gekozen = [...vervangers.values()].filter((wie) => wie !== undefined);
  if (gekozen.some((wie) => wie === medewerker || !state.collegas.includes(wie)))
    refusals.push({ kind: 'vervangerNietVanTeam' });
  else if (gekozen.some((wie) => state.collegasAfwezig.includes(wie)))
    refusals.push({ kind: 'vervangerAfwezig' });
  return refusals.length > 0 ? refuse(...refusals) : accept(command);
}

/**
 * The first day on which nobody is there for a family while somebody should be: each of its faces is away, and so is
 * whoever stands in. Undefined when every day has somebody.
 */
export function eersteOnbemandeDag(
  betrokkenheden: readonly Betrokkenheid[],
  afwezig: readonly Afwezigheid[],
  { vanaf, tot }: { readonly vanaf: PlainDate; readonly tot: PlainDate },
): PlainDate | undefined {
  const kandidaten = betrokkenheden.filter((b) => isGezicht(b) || b.rol === 'vervanger');
  const isWeg = (wie: MedewerkerId, dag: PlainDate): boolean =>
    afwezig.some((weg) => weg.medewerker === wie && geldtOp(weg, dag));
  for (let dag = vanaf; dag < tot; dag = addDays(dag, 1))
    if (!kandidaten.some((b) => geldtOp(b, dag) && !isWeg(b.medewerker, dag))) return dag;
  return undefined;
}
