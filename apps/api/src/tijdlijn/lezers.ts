import { persoonId, type PersoonId } from '@rondom/domain/gezin';
import type { PlainDate } from '@rondom/domain/kern';
import {
  defaultLezers,
  zichtbaarVanaf,
  type GevoeligOnderwerp,
  type Lezersfeiten,
  type Leesreden,
  type NietLeesreden,
  type Notitiefeiten,
} from '@rondom/domain/tijdlijn';
import type { Id } from '../platform/actor.ts';
import { amsterdamInstant } from '../platform/clock.ts';
import type { Tx } from '../platform/database/index.ts';
import { werkdagen } from '../termijnregels/index.ts';

/** What the writer fills in beside the text. */
export interface Notitiekeuze {
  readonly over: readonly Id[];
  readonly aanwezig: readonly Id[];
  readonly verteldDoor?: readonly Id[];
  readonly gevoelig?: readonly { readonly van: Id; readonly onderwerp: GevoeligOnderwerp }[];
  readonly delen: 'nu' | 'volgendeWerkdag' | 'niet';
  /** Readers the writer adds to the default, by name. */
  readonly extraLezers?: readonly Id[];
  /** Readers the writer leaves out, by name: sharing with fewer is always possible. */
  readonly nietLezers?: readonly Id[];
}

export function notitiefeitenOf(keuze: Notitiekeuze): Notitiefeiten {
  return {
    over: keuze.over.map(persoonId),
    aanwezig: keuze.aanwezig.map(persoonId),
    verteldDoor: (keuze.verteldDoor ?? []).map(persoonId),
    gevoelig: (keuze.gevoelig ?? []).map(({ van, onderwerp }) => ({ van: persoonId(van), onderwerp })),
  };
}

/** `gekozen`: added by the writer; `weggelaten`: left out; `nietGedeeld`: the writer shares it with nobody. */
export type Lezersreden = Leesreden | NietLeesreden | 'gekozen' | 'weggelaten' | 'nietGedeeld';
export interface Gezinslezer {
  readonly persoon: PersoonId;
  readonly leest: boolean;
  readonly reden: Lezersreden;
}

/** Who of the family will read the note: the default of the domain, and whom the writer adds; nobody when not shared. */
export function listGezinslezers(keuze: Notitiekeuze, feiten: Lezersfeiten, today: PlainDate): Gezinslezer[] {
  return defaultLezers(notitiefeitenOf(keuze), feiten, today).map((besluit) => {
    if (keuze.delen === 'niet') return { persoon: besluit.persoon, leest: false, reden: 'nietGedeeld' };
    if (keuze.nietLezers?.includes(besluit.persoon) === true)
      return { persoon: besluit.persoon, leest: false, reden: 'weggelaten' };
    if (!besluit.leest && keuze.extraLezers?.includes(besluit.persoon) === true)
      return { persoon: besluit.persoon, leest: true, reden: 'gekozen' };
    return besluit;
  });
}

/** The readers to keep with the note: those who read, and chosen ids that the decision must refuse as strangers. */
export function lezersOf(keuze: Notitiekeuze, lezers: readonly Gezinslezer[]): PersoonId[] {
  if (keuze.delen === 'niet') return [];
  const gekozen = (keuze.extraLezers ?? [])
    .filter((id) => keuze.nietLezers?.includes(id) !== true)
    .map(persoonId);
  return [...new Set([...lezers.filter(({ leest }) => leest).map(({ persoon }) => persoon), ...gekozen])];
}

/** From when the portal shows the note; null when it is not shared. */
export async function deelmoment(tx: Tx, delen: Notitiekeuze['delen']): Promise<Date | null> {
  if (delen === 'niet') return null;
  if (delen === 'nu') return tx.now;
  // The time of now plays no part in the end of the next working day.
  const { dag, tijd } = zichtbaarVanaf(delen, { dag: tx.today, tijd: '' }, await werkdagen(tx));
  return amsterdamInstant(dag, tijd);
}
