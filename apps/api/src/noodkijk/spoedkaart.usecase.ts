import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { isDezelfdeMogelijk, isGerichteVraag, leesZoekvraag } from '@rondom/domain/zoeken';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { opdrachtOf, rangschik } from '../zoeken/index.ts';
import { findSpoedadres, findSpoedkaart, searchSpoed, type Spoedkaart } from './spoedkaart.store.ts';

type Geweigerd = { readonly kind: 'geenToegang' };

/** The card of one family. Who has no look and no duty here is refused as everybody is, and the try is logged. */
export function readSpoedkaart(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<Spoedkaart, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'spoedkaart' }, async (tx): Werk<Spoedkaart, Geweigerd> => {
    const found = await findSpoedkaart(tx, gezin);
    if (!found) return refuse({ kind: 'geenToegang' });
    return accept({ value: found.kaart, getoond: { gezin, personen: found.personen } });
  });
}

/** Where a household is: an act of its own, about who lives there. */
export function readSpoedadres(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  huishouden: Id,
): Promise<Outcome<{ tekst: string }, GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'spoedadres' },
    async (tx): Werk<{ tekst: string }, Geweigerd> => {
      const found = await findSpoedadres(tx, gezin, huishouden);
      if (!found) return refuse({ kind: 'geenToegang' });
      return accept({ value: { tekst: found.tekst }, getoond: { gezin, personen: found.personen } });
    },
  );
}

export interface SpoedGevonden {
  readonly treffers: readonly {
    readonly roepnaam: string;
    readonly voorvoegsel: string | null;
    readonly geslachtsnaam: string;
    readonly geboortejaar: string | null;
    readonly gezinId: Id;
    readonly gezin: string;
  }[];
}

/** Families of the region in which one has duty now: one person asked for, each person and family shown logged. */
export function searchSpoedkaart(
  gate: Gate,
  aanvraag: Aanvraag,
  tekst: string,
): Promise<Outcome<SpoedGevonden, GateRefusal | { readonly kind: 'vraagTeRuim' }>> {
  const doel = { gezin: null, resource: 'spoedkaart', actie: 'zoek' } as const;
  return gate.read(aanvraag, doel, async (tx) => {
    const vraag = leesZoekvraag(tekst, tx.today);
    if (!isGerichteVraag(vraag)) return refuse({ kind: 'vraagTeRuim' as const });
    const hits = rangschik(vraag, await searchSpoed(tx, opdrachtOf(vraag))).filter(({ redenen }) =>
      isDezelfdeMogelijk(redenen),
    );
    const treffers = hits.map((hit) => ({
      roepnaam: hit.roepnaam ?? hit.voornamen.split(' ')[0] ?? '',
      voorvoegsel: hit.voorvoegsel,
      geslachtsnaam: hit.geslachtsnaam,
      geboortejaar: hit.geboortedatum,
      gezinId: hit.gezinId,
      gezin: hit.gezin,
    }));
    const getoond = {
      gezin: null,
      gezinnen: hits.map(({ gezinId }) => gezinId),
      personen: hits.map(({ persoonId }) => persoonId),
    };
    return accept({ value: { treffers }, getoond });
  });
}
