import { accept, type Outcome } from '@rondom/domain/kern';
import { findCommunicatie, findVeiligBereikbaar } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { findPortaallezer } from './toegang.ts';

/** How the workers reach and address this person. Never a number and never a code word: a screen can be looked at. */
export interface Contact {
  readonly wanneer: string;
  readonly taal: string;
  readonly tolk: 'geen' | 'beroepstolk' | 'telefoontolk' | 'uitHetGezin';
  readonly gebarentaal: boolean;
  readonly steunpersoon: string;
}

export function readContact(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Contact, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'portaal', bereik: 'mijn' }, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id } = lezer.value;
    const bereikbaar = await findVeiligBereikbaar(tx, gezin, id);
    const communicatie = (await findCommunicatie(tx, gezin, id))?.inhoud;
    const value = {
      wanneer: bereikbaar?.inhoud.wanneer ?? '',
      taal: communicatie?.taal ?? '',
      tolk: communicatie?.tolk ?? ('geen' as const),
      gebarentaal: communicatie?.gebarentaal ?? false,
      steunpersoon: communicatie?.steunpersoon ?? '',
    };
    return accept({ value, getoond: { gezin, personen: [id] } });
  });
}
