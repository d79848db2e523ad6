import { accept, addDays, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { getRegiobereik, listBeloften } from './belofte.store.ts';
import { listBordRows, signBordRow } from './bord.store.ts';
import { bordView, lijnDagen, rijView } from './bord.view.ts';

export type BordJson = ReturnType<typeof bordView>;
export type BordRijJson = ReturnType<typeof rijView>;

/** The board of the regions one is mandated for. Rows under a pseudonym: the act is logged, persons are not named. */
export function readBord(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<BordJson, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'bord' }, async (tx) => {
    const rows = await listBordRows(tx, addDays(tx.today, -lijnDagen));
    const { mijn, alle } = await getRegiobereik(tx);
    const magBeloven = alle.length > 0 && alle.every((regio) => mijn.includes(regio));
    const belofte = { beloften: await listBeloften(tx), magBeloven };
    return accept({ value: bordView(rows, belofte, tx.today), getoond: { gezin: null, personen: [] } });
  });
}

/** One row, opened: the path of a child without a name. Opening it is logged about that child. */
export function readBordRij(
  gate: Gate,
  aanvraag: Aanvraag,
  nummer: number,
): Promise<Outcome<BordRijJson, GateRefusal | { readonly kind: 'nietGevonden' }>> {
  return gate.read(aanvraag, { gezin: null, resource: 'bordrij' }, async (tx) => {
    const rij = (await listBordRows(tx, addDays(tx.today, -lijnDagen))).find((row) => row.nummer === nummer);
    if (!rij) return refuse({ kind: 'nietGevonden' as const });
    return accept({
      value: rijView(rij, tx.today),
      getoond: { gezin: null, personen: [] },
      naLog: (handeling) => signBordRow(tx, nummer, handeling),
    });
  });
}
