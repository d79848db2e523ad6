import {
  decideDeel,
  decideDeeladvies,
  findToestemmers,
  gegevenssoorten,
  situaties,
  stemmenVan,
  type Deeladvies,
  type DeelRefusal,
  type Doel,
} from '@rondom/domain/grondslag';
import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findOrganisatiesoort, findOver, listToestemmingenVoor } from './feiten.store.ts';
import { insertDeling } from './grondslag.store.ts';
import type { Deel, Vraag } from './opdracht.ts';

type NotFound = { readonly kind: 'nietGevonden' };

/**
 * Answers any question about sharing what is known of one person with one organisation, from one reading of the facts.
 * With a purpose, only what was said yes to for that purpose counts.
 */
export async function findAdviseur(
  tx: Tx,
  gezin: Id,
  over: Id,
  naarId: Id,
  doel?: Doel,
): Promise<((vraag: Vraag) => Deeladvies) | undefined> {
  const feiten = await findOver(tx, gezin, over);
  const van = await findOrganisatiesoort(tx, tx.actor.organisatieId);
  const naar = await findOrganisatiesoort(tx, naarId);
  if (!feiten || !van || !naar) return undefined;
  const persoon = { id: persoonId(over), geboorte: feiten.geboorte };
  const alles = {
    dag: tx.today,
    over: persoon.id,
    stemmen: stemmenVan(persoon.id, findToestemmers(persoon, feiten.gezag, tx.today)),
    toestemmingen: (await listToestemmingenVoor(tx, gezin, over, naarId)).filter(
      (een) => doel === undefined || een.doel === doel,
    ),
    plaatsGeheim: feiten.plaatsGeheim,
    standGeldt: feiten.standGeldt,
  };
  return (vraag) => decideDeeladvies({ van, naar, ...vraag }, alles);
}

export interface Deeladviezen {
  readonly let: Deeladvies['let'];
  readonly adviezen: readonly (Vraag &
    Pick<Deeladvies, 'antwoord' | 'voorwaarden' | 'ontbreekt'> & {
      readonly artikel: string | null;
      readonly stand: string | null;
    })[];
}

const vragen: readonly Vraag[] = situaties.flatMap((situatie) =>
  gegevenssoorten.flatMap((gegevens) => [true, false].map((gevraagd) => ({ situatie, gegevens, gevraagd }))),
);

/** From whom to whom, for what, on which article, today: every answer for one receiver and one person. */
export function readDeeladviezen(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  { naar, over }: { readonly naar: Id; readonly over: Id },
): Promise<Outcome<Deeladviezen, GateRefusal | NotFound>> {
  return gate.read(aanvraag, { gezin, resource: 'deling' }, async (tx): Werk<Deeladviezen, NotFound> => {
    const advies = await findAdviseur(tx, gezin, over, naar);
    if (!advies) return refuse({ kind: 'nietGevonden' as const });
    const adviezen = vragen.map((vraag) => {
      const { antwoord, voorwaarden, ontbreekt, regel } = advies(vraag);
      return {
        ...vraag,
        antwoord,
        voorwaarden,
        ontbreekt,
        artikel: regel?.artikel ?? null,
        stand: regel?.stand ?? null,
      };
    });
    const personen = [over, ...adviezen.flatMap(({ ontbreekt }) => ontbreekt)];
    const first = vragen[0];
    return accept({
      value: { let: first ? advies(first).let : [], adviezen },
      getoond: { gezin, personen },
    });
  });
}

/** Writes down that something was shared, on the ground that holds today; without one it is refused. */
export function deel(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  { overId, naarId, ...vraag }: Deel,
): Promise<Outcome<{ id: Id; versie: number }, GateRefusal | NotFound | DeelRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'deling' },
    async (tx): Werk<{ id: Id; versie: number }, NotFound | DeelRefusal> => {
      const advies = await findAdviseur(tx, gezin, overId, naarId);
      if (!advies) return refuse({ kind: 'nietGevonden' as const });
      const decided = decideDeel(advies(vraag));
      if (!decided.ok) return decided;
      const id = await insertDeling(tx, gezin, { overId, naarId, ...vraag }, decided.value);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [overId] } });
    },
  );
}
