import { accept, addDays, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { listMijnGezinnen, type MijnGezinRow } from './mijn-gezinnen.store.ts';

/** As long as danger that was handed over stays in sight on the list. */
const dagenAcuut = 14;

export type MijnGezin = Omit<MijnGezinRow, 'afspraakOp'> & {
  readonly afspraakOp: string | null;
};

/** The families one works with. Who lives where is named in it, so it is logged that they stood in this list. */
export function readMijnGezinnen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<MijnGezin[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijngezinnen', bereik: 'mijn' }, async (tx) => {
    const rows = await listMijnGezinnen(tx);
    const eerste = addDays(tx.today, -dagenAcuut);
    const value = rows.map(({ rij }) => ({
      ...rij,
      afspraakOp: rij.afspraakOp?.toISOString() ?? null,
      acuutSinds: rij.acuutSinds !== null && rij.acuutSinds >= eerste ? rij.acuutSinds : null,
    }));
    return accept({ value, getoond: { gezin: null, personen: rows.flatMap(({ bewoners }) => bewoners) } });
  });
}
