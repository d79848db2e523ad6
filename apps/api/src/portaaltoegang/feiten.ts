import { persoonId, type PersoonId } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { leestVoor, type StandTegen, type Toegangsfeiten } from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import type { Lezersfeiten } from '@rondom/domain/tijdlijn';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { getGezinsfeiten, lezersfeitenOf, type GezinsfeitenRow } from '../tijdlijn/index.ts';
import { getToegangsfeiten, type ToegangsfeitenRow } from './feiten.store.ts';

/** Everything of one family that decides about portals, read once. */
export interface Gezinsstand {
  readonly gezin: GezinsfeitenRow;
  readonly lezers: Lezersfeiten;
  readonly toegang: ToegangsfeitenRow;
}

export async function loadGezinsstand(tx: Tx, gezin: Id): Promise<Gezinsstand> {
  const row = await getGezinsfeiten(tx, gezin);
  return { gezin: row, lezers: lezersfeitenOf(row, tx.today), toegang: await getToegangsfeiten(tx, gezin) };
}

/** The facts about one member, or undefined when it is nobody of this family. */
export function toegangsfeitenOf(
  { gezin, lezers, toegang }: Gezinsstand,
  id: Id,
  today: PlainDate,
): Toegangsfeiten | undefined {
  const persoon = lezers.personen.find((lid) => lid.id === id);
  if (persoon === undefined) return undefined;
  const van = (kind: PersoonId, soort: 'ouder' | 'pleegouder'): PersoonId[] =>
    gezin.relaties
      .filter((relatie) => relatie.soort === soort && relatie.naar === kind)
      .filter(({ tot }) => tot === null || tot > today)
      .map((relatie) => persoonId(relatie.van));
  return {
    persoon,
    kinderen: lezers.personen
      .filter(({ plaats }) => plaats === 'kind')
      .map((kind) => ({
        kind,
        gezag: kind.gezag,
        ouders: van(kind.id, 'ouder'),
        pleegouders: van(kind.id, 'pleegouder'),
      })),
    deelInPlan: toegang.deelInPlan.includes(id),
    vastGezicht: toegang.vastGezicht === null ? undefined : medewerkerId(toegang.vastGezicht),
    standen: toegang.standen.map(({ gevaar, voor }) => ({
      gevaar: gevaar === null ? undefined : persoonId(gevaar),
      voor: voor === null ? undefined : persoonId(voor),
    })),
    huisgenoten: lezers.personen
      .filter(
        (ander) => ander.id !== id && ander.huishoudens.some((huis) => persoon.huishoudens.includes(huis)),
      )
      .map((ander) => ander.id),
    heeft: toegang.toegangen.find((open) => open.persoon === id)?.als,
  };
}

/** The danger this person is, as far as words ask for it. */
export const standenVan = ({ toegang }: Gezinsstand, id: Id): StandTegen[] =>
  toegang.standen
    .filter(({ gevaar }) => gevaar === id)
    .map(({ sinds }) => ({ persoon: persoonId(id), sinds: getPlainDate(sinds) }));

/** Children under twelve for whom this person reads: not those for whom he is the danger. */
export function leestVoorIn({ lezers, toegang }: Gezinsstand, id: Id, today: PlainDate): PersoonId[] {
  const kinderen = leestVoor(
    persoonId(id),
    lezers.personen.filter(({ plaats }) => plaats === 'kind'),
    today,
  );
  return kinderen.filter(
    (kind) => !toegang.standen.some(({ gevaar, voor }) => gevaar === id && (voor === null || voor === kind)),
  );
}

/**
 * From whom danger comes for this person, for who is not at home with him: the danger itself, and his parents and
 * partner, who would tell him what they read.
 */
export function standenTegen({ gezin, lezers, toegang }: Gezinsstand, id: Id): StandTegen[] {
  const zelf = lezers.personen.find((lid) => lid.id === id);
  const thuis = new Set<string>([
    id,
    ...lezers.personen
      .filter((ander) => ander.huishoudens.some((huis) => zelf?.huishoudens.includes(huis)))
      .map((ander) => ander.id),
  ]);
  const metHem = (gevaar: Id): Id[] => [
    gevaar,
    ...gezin.relaties.filter(({ soort, naar }) => soort === 'ouder' && naar === gevaar).map(({ van }) => van),
    ...gezin.relaties
      .filter(
        ({ soort, van, naar, tot }) => soort === 'partner' && tot === null && [van, naar].includes(gevaar),
      )
      .map(({ van, naar }) => (van === gevaar ? naar : van)),
  ];
  return toegang.standen
    .filter(({ gevaar, voor }) => gevaar !== null && gevaar !== id && (voor === null || thuis.has(voor)))
    .flatMap(({ gevaar, sinds }) =>
      metHem(gevaar ?? '')
        .filter((wie) => wie === gevaar || !thuis.has(wie))
        .map((wie) => ({ persoon: persoonId(wie), sinds: getPlainDate(sinds) })),
    );
}
