import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { listMetingen } from './regio.store.ts';
import { regiorustView, type RegiorustJson } from './regio.view.ts';

const niemand = { gezin: null, personen: [] } as const;

/** What was counted per region; taken along, it is logged as leaving the house. No family and no worker is shown. */
export function readRegiorust(
  gate: Gate,
  aanvraag: Aanvraag,
  regio: string | undefined,
  uitvoer: boolean,
): Promise<Outcome<RegiorustJson, GateRefusal | { readonly kind: 'nietGevonden' }>> {
  const doel = { gezin: null, resource: 'rustmeting' } as const;
  const buiten = { ...doel, handeling: 'export', doel: 'rustmeting' } as const;
  return gate.read(aanvraag, uitvoer ? buiten : doel, async (tx) => {
    const rows = await listMetingen(tx);
    if (regio !== undefined && !rows.some((row) => row.regio === regio))
      return refuse({ kind: 'nietGevonden' as const });
    return accept({ value: regiorustView(rows, regio, uitvoer), getoond: niemand });
  });
}
