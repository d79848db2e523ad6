import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { OrganisatieId } from '../regio/index.ts';
import { wettelijkeKalender, type Kalender } from '../termijn/index.ts';
import type { Wachtsoort } from '../wachtlijst/index.ts';
import { padsoorten, type Padsoort, type Paduitkomst } from './soorten.ts';
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
  | { readonly kind: 'tekortApart' }
  | { readonly kind: 'expertteamApart' };

export interface Padstapstand {
  readonly soort: Padsoort;
  readonly eigenaar?: OrganisatieId | undefined;
  readonly gedaanOp?: PlainDate | undefined;
}
type Door = { readonly organisatie: OrganisatieId | null };

/** An open step is its owner's, and of nobody else. */
function listVanAnder({ eigenaar, gedaanOp }: Padstapstand, { organisatie }: Door): PadstapRefusal[] {
  if (gedaanOp !== undefined) return [{ kind: 'padstapAlGedaan', op: gedaanOp }];
  return eigenaar === undefined || eigenaar !== organisatie ? [{ kind: 'padstapVanAnder' }] : [];
}

/**
 * Somebody of the owner says that a thing on the path was done, or that it was tried and did not work out. The shortage
 * is told to the NZa for all children of a region at once; the expert team is asked with a question, not with a tick.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function decideRondPadstapAf(
  stap: Padstapstand,
  uitkomst: Paduitkomst,
  door: Door,
): Outcome<null, PadstapRefusal> {
  const refusals = listVanAnder(stap, door);
  if (refusals.length > 0) return refuse(...refusals);
  if (stap.soort === 'tekortmelding') return refuse({ kind: 'tekortApart' });
  if (stap.soort === 'expertteam' && uitkomst === 'gedaan') return refuse({ kind: 'expertteamApart' });
  return accept(null);
}

/** What the owner may do with a step now. */
export type Padactie = 'gedaan' | 'nietGelukt' | 'vraag';

/**
 * What is offered for a step: what the rules above would accept.
 * @source Afspraak van Rondom: docs/zicht.md
 */
export function listPadacties(stap: Padstapstand, door: Door): readonly Padactie[] {
  if (listVanAnder(stap, door).length > 0 || stap.soort === 'tekortmelding') return [];
  return stap.soort === 'expertteam' ? ['vraag', 'nietGelukt'] : ['gedaan', 'nietGelukt'];
}

export type PadvraagRefusal = PadstapRefusal | { readonly kind: 'padstapZonderVraag' };

/**
 * The owner asks the expert team about this child: the step is done when the question was sent.
 * @source Jeugdwet art. 1.1 (regionaal expertteam: adviseert op verzoek)
 */
export function decideVraagOverPad(stap: Padstapstand, door: Door): Outcome<null, PadvraagRefusal> {
  if (stap.soort !== 'expertteam') return refuse({ kind: 'padstapZonderVraag' });
  const refusals = listVanAnder(stap, door);
  return refusals.length > 0 ? refuse(...refusals) : accept(null);
}

/**
 * How many children a statement of shortage says: below ten only that they are fewer, so that nobody is to be found in it.
 * @source Afspraak van Rondom: docs/zicht.md (published figures from ten on)
 */
export const tekortaantal = (kinderen: number): number | 'minderDanTien' =>
  kinderen < 10 ? 'minderDanTien' : kinderen;
