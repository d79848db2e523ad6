import { decideBorddag, type BorddagRefusal } from '@rondom/domain/bord';
import { accept, addDays, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Tx } from '../platform/database/index.ts';
import { getRegiobereik, listBeloften } from './belofte.store.ts';
import {
  findBordRow,
  listBordRows,
  listBordsom,
  listBordwachten,
  listTellingen,
  signBordRow,
  signBordRows,
} from './bord.store.ts';
import { bordView, lijnDagen, sorteerRijen, type Bordvraag } from './bord.view.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { padrijView, type rijView } from './rij.view.ts';

export type BordJson = ReturnType<typeof bordView>;
export type BordRijJson = ReturnType<typeof padrijView>;
export interface BordOpgave {
  readonly op?: PlainDate | undefined;
  readonly regio?: string | undefined;
}
/** How many rows the board shows when nobody asked for more; a country has thousands. */
export const eersteRijen = 100;
export const meesteRijen = 2_000;
export type BordRefusal = BorddagRefusal | { readonly kind: 'nietGevonden' };

/** The day and the region that are asked: a region of another mandate is as one that does not exist. */
export async function getBordvraag(
  tx: Tx,
  { op, regio }: BordOpgave,
): Promise<Outcome<Bordvraag, BordRefusal>> {
  const decided = decideBorddag(op, tx.today);
  if (!decided.ok) return decided;
  const tellingen = await listTellingen(tx, decided.value);
  if (regio !== undefined && !tellingen.some((telling) => telling.eigen && telling.regio === regio))
    return refuse({ kind: 'nietGevonden' });
  return accept({ today: tx.today, dag: decided.value, regio, tellingen });
}

/** The board of the regions one is mandated for. Rows under a pseudonym: the act is logged, persons are not named. */
export function readBord(
  gate: Gate,
  aanvraag: Aanvraag,
  opgave: BordOpgave & { readonly toon?: number | undefined },
): Promise<Outcome<BordJson, GateRefusal | BordRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'bord' }, async (tx) => {
    const vraag = await getBordvraag(tx, opgave);
    if (!vraag.ok) return vraag;
    const { mijn, alle } = await getRegiobereik(tx);
    const { dag, regio } = vraag.value;
    const value = bordView(
      {
        rows: await listBordRows(tx, { dag, regio, eerste: opgave.toon ?? eersteRijen }),
        som: await listBordsom(tx, { dag, regio }),
        wachten: await listBordwachten(tx, addDays(dag, -lijnDagen), regio),
        beloften: await listBeloften(tx),
        magBeloven: alle.length > 0 && alle.every((regio) => mijn.includes(regio)),
      },
      vraag.value,
    );
    return accept({ value, getoond: { gezin: null, personen: [] } });
  });
}

/** The rows to take along: logged as leaving the house, about each child in them. */
export function exportBordRijen(
  gate: Gate,
  aanvraag: Aanvraag,
  opgave: BordOpgave,
): Promise<
  Outcome<
    { dag: PlainDate; regio: string | null; rijen: ReturnType<typeof rijView>[] },
    GateRefusal | BordRefusal
  >
> {
  const doel = { gezin: null, resource: 'bord', handeling: 'export', doel: 'bordrijen' } as const;
  return gate.read(aanvraag, doel, async (tx) => {
    const vraag = await getBordvraag(tx, opgave);
    if (!vraag.ok) return vraag;
    const { dag, regio } = vraag.value;
    const rijen = sorteerRijen(await listBordRows(tx, { dag, regio }), vraag.value);
    const nummers = rijen.map(({ nummer }) => Number(nummer.slice(2)));
    return accept({
      value: { dag, regio: regio ?? null, rijen },
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signBordRows(tx, nummers, handeling),
    });
  });
}

/** One row, opened: the path of a child without a name. Opening it is logged about that child. */
export function readBordRij(
  gate: Gate,
  aanvraag: Aanvraag,
  nummer: number,
): Promise<Outcome<BordRijJson, GateRefusal | { readonly kind: 'nietGevonden' }>> {
  return gate.read(aanvraag, { gezin: null, resource: 'bordrij' }, async (tx) => {
    const rij = await findBordRow(tx, nummer);
    if (!rij) return refuse({ kind: 'nietGevonden' as const });
    return accept({
      value: padrijView(rij, tx.today, await rekenkader(tx)),
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signBordRow(tx, nummer, handeling),
    });
  });
}
