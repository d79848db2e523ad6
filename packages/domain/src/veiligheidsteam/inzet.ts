import { decideWordAdviseur } from '../betrokkenheid/index.ts';
import { accept, addDays, daysBetween, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import { terugkijkdagen, waarvoorMaximum, type Inzetstand, type Teamfunctie } from './soorten.ts';
import { decideTeamgrond, type Grondfeiten, type Teamgrond, type TeamgrondRefusal } from './teamgrond.ts';

export interface VraagTeam {
  readonly functie: Teamfunctie;
  readonly waarvoor: string;
  readonly vanaf: PlainDate;
  /** The last day before somebody looks again; nobody stands beside a family without an end. */
  readonly terugkijkOp: PlainDate;
}

export type VraagTeamRefusal =
  | { readonly kind: 'waarvoorLeeg' }
  | { readonly kind: 'waarvoorTeLang'; readonly maximum: number }
  | { readonly kind: 'teamVanafVoorbij' }
  | { readonly kind: 'terugkijkBuitenTermijn'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'teamNietTeVragen' }
  | { readonly kind: 'teamAlGevraagd'; readonly functie: Teamfunctie };

const terugkijkRefusals = (dag: PlainDate, vanaf: PlainDate, vandaag: PlainDate): VraagTeamRefusal[] => {
  const uiterlijk = addDays(vandaag, terugkijkdagen.hoogstens);
  return dag < vanaf || dag < vandaag || dag > uiterlijk
    ? [{ kind: 'terugkijkBuitenTermijn', uiterlijk }]
    : [];
};

/**
 * The safety team is asked to stand beside the local team: what for, with which function, from when, and when somebody
 * looks again. The face of the family stays who it was: nothing of that is in this decision.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): the team works beside the local team
 */
export function decideVraagTeam(
  state: { readonly isTeam: boolean; readonly lopend: readonly Teamfunctie[] },
  vraag: VraagTeam,
  vandaag: PlainDate,
): Outcome<VraagTeam, VraagTeamRefusal> {
  const { functie, waarvoor, vanaf, terugkijkOp } = vraag;
  const refusals: VraagTeamRefusal[] = [
    ...(waarvoor.trim() === '' ? [{ kind: 'waarvoorLeeg' } as const] : []),
    ...(waarvoor.length > waarvoorMaximum
      ? [{ kind: 'waarvoorTeLang', maximum: waarvoorMaximum } as const]
      : []),
    ...(vanaf < vandaag ? [{ kind: 'teamVanafVoorbij' } as const] : []),
    ...terugkijkRefusals(terugkijkOp, vanaf, vandaag),
    ...(state.isTeam ? [] : [{ kind: 'teamNietTeVragen' } as const]),
    ...(state.lopend.includes(functie) ? [{ kind: 'teamAlGevraagd', functie } as const] : []),
  ];
  return refusals.length > 0 ? refuse(...refusals) : accept(vraag);
}

export type NeemTeamAanRefusal =
  | { readonly kind: 'teamvraagVoorbij'; readonly stand: Inzetstand }
  | { readonly kind: 'lidNietVanTeam' }
  | { readonly kind: 'onderzochtDitGezin' }
  | TeamgrondRefusal;

/**
 * The team says yes by naming a person, with his home and its ground of that day. Who ever examined this family for the
 * Raad has no seat in the team beside it.
 * @source Jeugdwet art. 3.1 lid 1; and the ground of the home
 */
export function decideNeemTeamAan(
  state: {
    readonly stand: Inzetstand;
    readonly functie: Teamfunctie;
    /** Undefined: nobody of this team, or somebody of this family. */
    readonly lid: Grondfeiten | undefined;
    readonly onderzochten: readonly MedewerkerId[];
  },
  medewerker: MedewerkerId,
  dag: PlainDate,
): Outcome<Teamgrond, NeemTeamAanRefusal> {
  if (state.stand !== 'gevraagd') return refuse({ kind: 'teamvraagVoorbij', stand: state.stand });
  if (state.lid === undefined) return refuse({ kind: 'lidNietVanTeam' });
  const adviseur = decideWordAdviseur(state.onderzochten, medewerker);
  if (!adviseur.ok) return adviseur;
  return decideTeamgrond(state.functie, state.lid, dag);
}

export const inzetstappen = ['intrekken', 'kijkOpnieuw', 'aanvaarden', 'gezien'] as const;
export type Inzetstap = (typeof inzetstappen)[number];

const past: Record<Inzetstap, Inzetstand> = {
  intrekken: 'gevraagd',
  kijkOpnieuw: 'aangenomen',
  aanvaarden: 'teruggestapt',
  gezien: 'geweigerd',
};

/** What the vast gezicht may do with it now. */
export const inzetstappenVan = (stand: Inzetstand, gezien: boolean): readonly Inzetstap[] =>
  inzetstappen.filter((stap) => past[stap] === stand && !gezien);

export type InzetstapRefusal =
  | { readonly kind: 'teamvraagVoorbij'; readonly stand: Inzetstand }
  | Extract<VraagTeamRefusal, { readonly kind: 'terugkijkBuitenTermijn' }>;

/** A step of the vast gezicht: taken back, looked again with a new day, what the team left accepted, a no that was seen. */
export function decideInzetstap(
  { stand, gezien }: { readonly stand: Inzetstand; readonly gezien: boolean },
  stap: Inzetstap,
  terugkijkOp: PlainDate | undefined,
  vandaag: PlainDate,
): Outcome<Inzetstap, InzetstapRefusal> {
  if (!inzetstappenVan(stand, gezien).includes(stap)) return refuse({ kind: 'teamvraagVoorbij', stand });
  const refusals = stap === 'kijkOpnieuw' ? terugkijkRefusals(terugkijkOp ?? vandaag, vandaag, vandaag) : [];
  const [eerste] = refusals;
  return eerste?.kind === 'terugkijkBuitenTermijn' ? refuse(eerste) : accept(stap);
}

/** Whether who was named still stands beside the family: accepted, and the day to look again has not passed. */
export const staatErnaast = (
  inzet: { readonly stand: Inzetstand; readonly vanaf: PlainDate; readonly terugkijkOp: PlainDate },
  dag: PlainDate,
): boolean => inzet.stand === 'aangenomen' && inzet.vanaf <= dag && dag <= inzet.terugkijkOp;

/** Days past the day on which an answer was due, or since the team stepped back and nobody accepted what it left. */
export const dagenOpen = (
  inzet: {
    readonly stand: Inzetstand;
    readonly antwoordOp: PlainDate;
    readonly teruggestaptOp: PlainDate | undefined;
  },
  dag: PlainDate,
): number =>
  inzet.stand === 'gevraagd'
    ? Math.max(0, daysBetween(inzet.antwoordOp, dag))
    : inzet.stand === 'teruggestapt' && inzet.teruggestaptOp !== undefined
      ? daysBetween(inzet.teruggestaptOp, dag)
      : 0;
