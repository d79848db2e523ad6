import { accept, addDays, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { minstensWerkers, teamwerklast, type Werklastfeiten } from '@rondom/domain/werklast';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import {
  findGezinsnamen,
  listMedewerkers,
  listWerklastafspraken,
  loadWerklast,
  type Medewerker,
  type Werklastbereik,
} from './werklast.store.ts';
import { afspraakView, geldend, somView, werkerOf, werkerView } from './werklast.view.ts';

/** As far back as one looks for since when somebody is full. */
const dagenTerug = 190;

/** Everything one team is counted from, under what its region agreed. */
export async function loadFeiten(
  tx: Tx,
  bereik: Exclude<Werklastbereik, 'regio'>,
): Promise<{ feiten: Werklastfeiten; medewerkers: readonly Medewerker[] }> {
  const medewerkers = await listMedewerkers(tx, bereik);
  const regio = medewerkers[0]?.regioId ?? null;
  const rijen = await loadWerklast(tx, bereik, addDays(tx.today, -dagenTerug));
  const afspraken = await listWerklastafspraken(tx, regio === null ? [] : [regio]);
  return { feiten: { ...rijen, afspraken }, medewerkers };
}

/** Names of families as far as the reader has the right, and of the workers around them. */
export async function loadNamen(
  tx: Tx,
  { gezinnen }: Werklastfeiten,
): Promise<{ gezinnen: ReadonlyMap<Id, string>; werkers: ReadonlyMap<Id, string> }> {
  const namen = await findGezinsnamen(
    tx,
    gezinnen.map(({ gezin }) => gezin as Id),
  );
  const rows = await tx.query<{ id: Id; naam: string }>(
    'werklast.collegas',
    'select id::text, naam from rondom.gebruiker where organisatie_id = $1',
    [tx.actor.organisatieId],
  );
  return { gezinnen: namen, werkers: new Map(rows.map(({ id, naam }) => [id, naam])) };
}

/** The own team as one figure, unless it is so small that the figure is that of a colleague. */
async function teamVan(tx: Tx, today: PlainDate) {
  const { feiten, medewerkers } = await loadFeiten(tx, 'som');
  if (medewerkers.length < minstensWerkers) return null;
  return somView(teamwerklast(feiten, medewerkers.map(werkerOf), today));
}

export type MijnWerklast = ReturnType<typeof werkerView> & {
  readonly dag: PlainDate;
  readonly afspraak: ReturnType<typeof afspraakView>;
  readonly team: Awaited<ReturnType<typeof teamVan>>;
};

/** What my families ask of me, next to the time I have. */
export function readMijnWerklast(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<MijnWerklast, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'werklast', bereik: 'mijn' }, async (tx) => {
    const { feiten, medewerkers } = await loadFeiten(tx, 'eigen');
    const [ik] = medewerkers;
    if (ik === undefined) throw new Error('a worker of a local team finds himself among its workers');
    const mijn = werkerView(feiten, ik, await loadNamen(tx, feiten), tx.today);
    const value = {
      ...{ ...mijn, dag: tx.today },
      afspraak: afspraakView(geldend(feiten, tx.today), ik.regio),
      team: await teamVan(tx, tx.today),
    };
    const gezinnen = mijn.regels.flatMap(({ gezinId }) => gezinId ?? []);
    return accept({ value, getoond: { gezin: null, gezinnen, personen: [] } });
  });
}
