import {
  decideWordOnderzoeker,
  type BandMetGezin,
  type WordOnderzoeker,
  type WordOnderzoekerRefusal,
} from '../betrokkenheid/index.ts';
import { addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import { onderzoeksdagen, type Raadsverzoekstand } from './soorten.ts';

export type NeemVerzoekAanRefusal =
  | { readonly kind: 'raadsverzoekVoorbij'; readonly stand: Raadsverzoekstand }
  | { readonly kind: 'onderzoekBuitenTermijn'; readonly uiterlijk: PlainDate }
  | WordOnderzoekerRefusal;

/**
 * An investigator takes a request up until a day, after which he reads nothing more. Who helped, reported, triaged or
 * advised here does not.
 * @source Jeugdwet art. 3.1 lid 1
 */
export function decideNeemVerzoekAan(
  state: { readonly stand: Raadsverzoekstand; readonly banden: readonly BandMetGezin[] },
  wie: WordOnderzoeker,
  tot: PlainDate,
  vandaag: PlainDate,
): Outcome<{ readonly medewerker: MedewerkerId }, NeemVerzoekAanRefusal> {
  if (state.stand !== 'gevraagd') return refuse({ kind: 'raadsverzoekVoorbij', stand: state.stand });
  const uiterlijk = addDays(vandaag, onderzoeksdagen.hoogstens);
  if (tot < vandaag || tot > uiterlijk) return refuse({ kind: 'onderzoekBuitenTermijn', uiterlijk });
  return decideWordOnderzoeker(state.banden, wie);
}
