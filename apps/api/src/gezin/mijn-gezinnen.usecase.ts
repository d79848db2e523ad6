import { accept, type Outcome } from '@rondom/domain/kern';
import { acuutInZicht } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { listMijnGezinnen, type MijnGezinRow } from './mijn-gezinnen.store.ts';

export type MijnGezin = Omit<MijnGezinRow, 'afspraakOp'> & {
  readonly afspraakOp: string | null;
};

/** The families one works with. Who lives where is named in it, so it is logged that they stood in this list. */
export function readMijnGezinnen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<MijnGezin[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijngezinnen', bereik: 'mijn' }, async (tx) => {
    const rows = await listMijnGezinnen(tx);
    const value = rows.map(({ rij }) => ({
      ...rij,
      afspraakOp: rij.afspraakOp?.toISOString() ?? null,
      acuutSinds: acuutInZicht(rij.acuutSinds, tx.today),
    }));
    const gezinnen = value.map(({ id }) => id);
    const personen = rows.flatMap(({ bewoners }) => bewoners);
    return accept({ value, getoond: { gezin: null, gezinnen, personen } });
  });
}
