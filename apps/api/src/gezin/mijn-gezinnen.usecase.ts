import { accept, type Outcome } from '@rondom/domain/kern';
import type { Bronstatus } from '@rondom/domain/termijn';
import { acuutInZicht } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { bronstatusVan, leesKaders } from '../termijnregels/index.ts';
import { listMijnGezinnen, type MijnGezinRow } from './mijn-gezinnen.store.ts';

export type MijnGezin = Omit<MijnGezinRow, 'afspraakOp' | 'eersteTermijnHerkomst'> & {
  readonly afspraakOp: string | null;
  readonly eersteTermijnStatus: Bronstatus | null;
};

/** The families one works with. Who lives where is named in it, so it is logged that they stood in this list. */
export function readMijnGezinnen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<MijnGezin[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijngezinnen', bereik: 'mijn' }, async (tx) => {
    const rows = await listMijnGezinnen(tx);
    const kaders = await leesKaders(tx);
    const value = rows.map(({ rij: { eersteTermijnHerkomst: herkomst, ...rij } }) => ({
      ...rij,
      eersteTermijnStatus: herkomst === null ? null : bronstatusVan(kaders, herkomst),
      afspraakOp: rij.afspraakOp?.toISOString() ?? null,
      acuutSinds: acuutInZicht(rij.acuutSinds, tx.today),
    }));
    const gezinnen = value.map(({ id }) => id);
    const personen = rows.flatMap(({ bewoners }) => bewoners);
    return accept({ value, getoond: { gezin: null, gezinnen, personen } });
  });
}
