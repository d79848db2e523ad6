import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { OrganisatieId } from '../regio/index.ts';
import { wettelijkeKalender, type Kalender } from '../termijn/index.ts';
import type { Wachtsoort } from '../wachtlijst/index.ts';
import { padsoorten, type Padsoort } from './soorten.ts';
import { eersteWerkdagNa } from './werkdag.ts';

export interface Padwacht {
  readonly soort: Wachtsoort;
  /** The fifth working day, as the clock of the vaste jeugdbeschermer counted it. */
  readonly uiterlijk: PlainDate;
  /** A jeugdbeschermer was named. */
  readonly metWerker: boolean;
}

export interface Padstap {
  readonly soort: Padsoort;
  readonly begonnenOp: PlainDate;
  readonly uiterlijk: PlainDate;
  /** The GI in charge, or the local team around the family. */
  readonly eigenaar: 'gecertificeerdeinstelling' | 'lokaalteam';
}

/** The working days each thing may take. */
const werkdagen: Readonly<Record<Padsoort, number>> = {
  andereGi: 1,
  lokaalTeam: 1,
  expertteam: 2,
  tekortmelding: 1,
};

/**
 * The fixed path of a child without a worker: it starts on the fifth working day, and says who does what until when.
 * The GI in charge asks another GI and the expert team and tells the NZa of the shortage; the local team keeps contact.
 * @source Besluit Jeugdwet art. 4.2.2 lid 1 (five working days); Jeugdwet art. 9a.2 lid 4 onder b (shortage), 1.1 (regionaal expertteam)
 */
export function listPadstappen(
  { soort, uiterlijk, metWerker }: Padwacht,
  today: PlainDate,
  kalender: Kalender = wettelijkeKalender,
): readonly Padstap[] {
  if (soort !== 'vastejeugdbeschermer' || metWerker || today < uiterlijk) return [];
  return padsoorten.map((stap) => {
    let laatste = uiterlijk;
    for (let n = 0; n < werkdagen[stap]; n += 1) laatste = eersteWerkdagNa(laatste, kalender);
    return {
      soort: stap,
      begonnenOp: uiterlijk,
      uiterlijk: laatste,
      eigenaar: stap === 'lokaalTeam' ? ('lokaalteam' as const) : ('gecertificeerdeinstelling' as const),
    };
  });
}

export type PadstapRefusal =
  | { readonly kind: 'padstapAlGedaan'; readonly op: PlainDate }
  | { readonly kind: 'padstapVanAnder' }
  | { readonly kind: 'tekortApart' };

/**
 * Somebody of the owner says that a thing on the path was done, or that it was tried and did not work out. The shortage
 * is told to the NZa for all children of a region at once.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function decideRondPadstapAf(
  stap: {
    readonly soort: Padsoort;
    readonly eigenaar?: OrganisatieId | undefined;
    readonly gedaanOp?: PlainDate | undefined;
  },
  door: { readonly organisatie: OrganisatieId | null },
): Outcome<null, PadstapRefusal> {
  if (stap.gedaanOp !== undefined) return refuse({ kind: 'padstapAlGedaan', op: stap.gedaanOp });
  if (stap.eigenaar === undefined || stap.eigenaar !== door.organisatie)
    return refuse({ kind: 'padstapVanAnder' });
  return stap.soort === 'tekortmelding' ? refuse({ kind: 'tekortApart' }) : accept(null);
}

/**
 * How many children a statement of shortage says: below ten only that they are fewer, so that nobody is to be found in it.
 * @source Afspraak van Rondom: docs/zicht.md (published figures from ten on)
 */
export const tekortaantal = (kinderen: number): number | 'minderDanTien' =>
  kinderen < 10 ? 'minderDanTien' : kinderen;
