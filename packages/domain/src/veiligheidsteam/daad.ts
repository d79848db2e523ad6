import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import {
  afspraakMaximum,
  daadMaximum,
  type Daadsoort,
  type Inzetstand,
  type Teamfunctie,
} from './soorten.ts';
import {
  decideTeamgrond,
  draagt,
  type Grondfeiten,
  type Teamgrond,
  type TeamgrondRefusal,
} from './teamgrond.ts';

export interface NieuweDaad {
  readonly soort: Daadsoort;
  readonly op: PlainDate;
  readonly tekst: string;
}

interface Bijstaan {
  readonly stand: Inzetstand;
  readonly vanaf: PlainDate;
  /** Whether it is the actor himself who was named. */
  readonly ikBenHet: boolean;
}

export type DaadRefusal =
  | { readonly kind: 'daadNietVanU' }
  | { readonly kind: 'daadBuitenInzet'; readonly vanaf: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'daadLeeg' }
  | { readonly kind: 'daadTeLang'; readonly maximum: number }
  | { readonly kind: 'grondDraagtNiet'; readonly soort: Daadsoort }
  | { readonly kind: 'daadAlVervangen' }
  | TeamgrondRefusal;

/**
 * One act of the team, on the ground that held on the day of the act and is kept with it: what changes later changes
 * nothing here. A correction is a new version of the same act.
 * @source Wmo 2015 art. 4.1.1; Jeugdwet art. 2.3 en 3.2; Burgerlijk Wetboek Boek 1 art. 238 lid 3
 */
export function decideTeamdaad(
  state: Bijstaan & {
    readonly functie: Teamfunctie;
    readonly feiten: Grondfeiten;
    /** The version that this one corrects, and whether it was corrected before; undefined of a new act. */
    readonly vervangt?: { readonly eigen: boolean; readonly alVervangen: boolean } | undefined;
  },
  daad: NieuweDaad,
  vandaag: PlainDate,
): Outcome<Teamgrond, DaadRefusal> {
  if (!state.ikBenHet || state.stand !== 'aangenomen' || state.vervangt?.eigen === false)
    return refuse({ kind: 'daadNietVanU' });
  const refusals: DaadRefusal[] = [
    ...(daad.op < state.vanaf || daad.op > vandaag
      ? [{ kind: 'daadBuitenInzet', vanaf: state.vanaf, vandaag } as const]
      : []),
    ...(daad.tekst.trim() === '' ? [{ kind: 'daadLeeg' } as const] : []),
    ...(daad.tekst.length > daadMaximum ? [{ kind: 'daadTeLang', maximum: daadMaximum } as const] : []),
    ...(state.vervangt?.alVervangen === true ? [{ kind: 'daadAlVervangen' } as const] : []),
  ];
  const grond = decideTeamgrond(state.functie, state.feiten, daad.op);
  if (!grond.ok) return refuse(...refusals, ...grond.refusals);
  if (!draagt(grond.value, daad.soort)) refusals.push({ kind: 'grondDraagtNiet', soort: daad.soort });
  return refusals.length > 0 ? refuse(...refusals) : grond;
}

/** What the team leaves: agreed with the family, kept by the local team, and whom to call again. */
export interface Terugstap {
  readonly afgesproken: string;
  readonly blijft: string;
  readonly bel: string;
}

export type TerugstapRefusal =
  | { readonly kind: 'daadNietVanU' }
  | { readonly kind: 'terugstapOnvolledig' }
  | { readonly kind: 'terugstapTeLang'; readonly maximum: number };

/**
 * Stepping back is not closing: the story goes on with the same face, who hears what was agreed and whom to call.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): the safety team steps back, the local team stays
 */
export function decideTerugstap(
  { stand, ikBenHet }: Pick<Bijstaan, 'stand' | 'ikBenHet'>,
  terugstap: Terugstap,
): Outcome<Terugstap, TerugstapRefusal> {
  if (!ikBenHet || stand !== 'aangenomen') return refuse({ kind: 'daadNietVanU' });
  const teksten = [terugstap.afgesproken, terugstap.blijft, terugstap.bel];
  if (teksten.some((tekst) => tekst.trim() === '')) return refuse({ kind: 'terugstapOnvolledig' });
  if (teksten.some((tekst) => tekst.length > afspraakMaximum))
    return refuse({ kind: 'terugstapTeLang', maximum: afspraakMaximum });
  return accept(terugstap);
}
