import { plekbeeld, type Hulpsoort, type Plekregio } from '@rondom/domain/aanbod';
import type { Getal } from '@rondom/domain/bord';
import { accept, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listAanbod } from './aanbod.store.ts';
import { feitenVan } from './plekvraag.view.ts';

interface VragerRow {
  readonly regioId: Id;
  readonly naam: string;
  readonly eigen: boolean;
  readonly hulpsoort: Hulpsoort | null;
  readonly aantal: number;
}

const listVragers = (tx: Tx): Promise<VragerRow[]> =>
  tx.query<VragerRow>(
    'plekbeeld.vragers',
    'select regio_id::text as "regioId", naam, eigen, hulpsoort, aantal from rondom.plekvragers()',
  );

interface Contract {
  readonly kinderen: number;
  readonly dagen: number;
  readonly lopend: number;
}

async function findContract(tx: Tx): Promise<Contract | undefined> {
  const [row] = await tx.query<Contract>(
    'plekbeeld.contract',
    'select kinderen, dagen, lopend from rondom.contractdagen($1)',
    [tx.today],
  );
  return row;
}

const tussen = (getal: Getal) =>
  getal.soort === 'precies' ? { van: getal.aantal, tot: getal.aantal } : { van: getal.van, tot: getal.tot };

function view(regels: ReturnType<typeof plekbeeld>, contract: Contract | null, dag: PlainDate) {
  return {
    dag,
    regios: regels.map(({ regio, cellen, wachtend }) => ({
      naam: regio.naam,
      eigen: regio.eigen,
      wachtend: tussen(wachtend),
      cellen: cellen.map((cel) => ({ ...cel, wachtend: tussen(cel.wachtend) })),
    })),
    contract,
  };
}
export type PlekbeeldView = ReturnType<typeof view>;

/** Where there is place: free and in all by kind and region, beside how many children wait. Names nobody. */
export function readPlekbeeld(
  gate: Gate,
  aanvraag: Aanvraag,
  publicatie: boolean,
): Promise<Outcome<PlekbeeldView, GateRefusal>> {
  const doel = { gezin: null, resource: 'plekbeeld' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'plekbeeld' } as const;
  return gate.read(aanvraag, publicatie ? buiten : doel, async (tx) => {
    const vragers = await listVragers(tx);
    const regios = new Map<Id, Plekregio>(vragers.map((rij) => [rij.regioId, rij]));
    const aanbod = (await listAanbod(tx, null, null)).map(feitenVanRij);
    const regels = plekbeeld([...regios.values()], aanbod, vragers, { vandaag: tx.today, publicatie });
    // On paper a sum over few children could be taken back to one of them: it stays on the screen.
    const contract = publicatie ? null : ((await findContract(tx)) ?? null);
    return accept({ value: view(regels, contract, tx.today), getoond: { gezin: null, personen: [] } });
  });
}

/** Beside why children wait: how many days went to contracts, in the regions the reader answers for. */
export function readContractdagen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Contract, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'plekbeeld' }, async (tx) =>
    accept({
      value: (await findContract(tx)) ?? { kinderen: 0, dagen: 0, lopend: 0 },
      getoond: { gezin: null, personen: [] },
    }),
  );
}

const feitenVanRij = (row: Parameters<typeof feitenVan>[0]) => ({ ...feitenVan(row), plekken: row.plekken });
