import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { computeWieDoetWat } from '@rondom/domain/wiedoetwat';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Database, Tx } from '../platform/database/index.ts';
import { alsLezer, findPortaallezer, inTurn, listAfdruklezers } from '../portaal/index.ts';
import { roepnaam } from './lezers.ts';
import { loadFeiten, namenOf } from './wiedoetwat.usecase.ts';
import { personenIn, rijenView, wieView } from './wiedoetwat.view.ts';

type Gesloten = { readonly kind: 'geenToegang' };
type NotFound = { readonly kind: 'nietGevonden' };
export type EigenWieDoetWat = NonNullable<Awaited<ReturnType<typeof loadEigen>>>['view'];

/** Who decides and does what about me and about whom I have gezag over. */
export function readEigenWieDoetWat(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<EigenWieDoetWat, Gesloten | GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin: null, resource: 'eigenwiedoetwat', bereik: 'mijn' },
    async (tx): Werk<EigenWieDoetWat, Gesloten> => {
      const made = await loadEigen(tx);
      if (made === undefined) return refuse({ kind: 'geenToegang' as const });
      return accept({ value: made.view, getoond: { gezin: made.gezin, personen: made.personen } });
    },
  );
}

/** The same page on paper, for who does not look on a screen: made as that person, so it can never show more. */
export function readAfdrukWieDoetWat(
  { gate, database }: { readonly gate: Gate; readonly database: Database },
  aanvraag: Aanvraag,
  gezin: Id,
  voor: Id,
): Promise<Outcome<EigenWieDoetWat, NotFound | GateRefusal>> {
  return inTurn(() =>
    gate.read(
      aanvraag,
      { gezin, resource: 'afdruk', handeling: 'afdruk', doel: 'afdruk' },
      async (tx): Werk<EigenWieDoetWat, NotFound> => {
        const lezer = (await listAfdruklezers(tx, gezin)).find(({ persoonId }) => persoonId === voor);
        if (!lezer) return refuse({ kind: 'nietGevonden' });
        const purpose = { grond: 'eigen' as const, verzoekId: aanvraag.verzoekId };
        const made = await database.inTransaction(alsLezer(lezer), purpose, 'mijn', (eigen) =>
          loadEigen(eigen, gezin),
        );
        if (made === undefined) return refuse({ kind: 'nietGevonden' });
        return accept({ value: made.view, getoond: { gezin, personen: made.personen } });
      },
    ),
  );
}

/** Made as this person and under this person's policies: on the screen, and on paper by who prints it for him. */
export async function loadEigen(tx: Tx, alleen?: Id) {
  const gevonden = await findPortaallezer(tx);
  if (!gevonden.ok) return undefined;
  const { gezin, id, als, plaatsGeheim } = gevonden.value;
  if (alleen !== undefined && alleen !== gezin) return undefined;
  const gelezen = await loadFeiten(tx, gezin);
  const namen = await namenOf(tx, gelezen, plaatsGeheim);
  const matrix = computeWieDoetWat(gelezen.feiten, tx.today);
  const bel = gelezen.feiten.deelnemers.find(({ als: rol }) => rol === 'vastgezicht');
  const zelf = gelezen.leden.find((lid) => lid.id === String(id));
  return {
    gezin,
    personen: [...new Set([String(id), ...personenIn(matrix, gelezen.leden)])],
    view: {
      lezer: {
        ...{ id: String(id), roepnaam: zelf === undefined ? null : roepnaam(zelf) },
        als: als === 'jeugdige' ? ('jeugdige' as const) : ('ouder' as const),
      },
      op: tx.today,
      bel: bel === undefined ? null : wieView(bel.wie, namen),
      rijen: rijenView(matrix, namen).map((rij) => ({
        ...rij,
        cellen: rij.cellen.filter(volgensWet).map(zonderMaker),
      })),
    },
  };
}

/** Where a law says who decides, the family reads that alone. */
const volgensWet = ({ naastWet }: { readonly naastWet: string | null }): boolean => naastWet === null;

/** Who of the workers wrote a line is for them to know. */
const zonderMaker = <T extends { regel: unknown }>(cel: T) => ({ ...cel, regel: null });
