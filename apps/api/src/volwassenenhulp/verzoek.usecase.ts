import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import {
  decideHulpdaad,
  hulpdadenVan,
  moetKindcheck,
  type Hulpdaad,
  type HulpdaadRefusal,
} from '@rondom/domain/volwassenenhulp';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { listHulpverzoeken, saveHulpdaad, signHulpverzoeken, type HulpverzoekRow } from './verzoek.store.ts';

type Written = { readonly id: Id; readonly versie: number };
type Refused = { readonly kind: 'nietGevonden' } | VersieVerouderd | HulpdaadRefusal;
const doel = { gezin: null, resource: 'hulpverzoek' } as const;
const niemand = { gezin: null, personen: [] } as const;

export type Hulpverzoek = ReturnType<typeof verzoekView>;

function verzoekView(row: HulpverzoekRow, dag: PlainDate) {
  const { id, versie, stand, leeft, intake, persoon, gevraagdDoor, telefoon, organisatiesoort } = row;
  const { totEnMet, artikel, actiesOpen, eersteActie, kindcheckOp, opnieuwOp } = row;
  const doetMee = leeft && stand === 'aangenomen';
  const laatste =
    kindcheckOp === null ? undefined : { opnieuwOp: opnieuwOp === null ? null : getPlainDate(opnieuwOp) };
  return {
    ...{ id, versie, stand, leeft, intake, persoon, gevraagdDoor, telefoon, organisatiesoort },
    ...{ totEnMet, artikel, actiesOpen, eersteActie },
    gezinId: doetMee ? row.gezinId : null,
    gevraagdOp: row.gevraagdOp.toISOString(),
    toestemmingOp: row.toestemmingOp?.toISOString() ?? null,
    teLaat: eersteActie !== null && eersteActie < dag,
    kindcheckNodig: doetMee && moetKindcheck(laatste, dag),
    acties: [...hulpdadenVan({ stand, leeft })],
  };
}

/** Whom the actor helps around a family, or is asked to. Whose name stood there is logged. */
export function readHulpverzoeken(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<Hulpverzoek[], GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listHulpverzoeken(tx, null);
    const getekend = rows.filter(({ leeft }) => leeft).map(({ id }) => id);
    return accept({
      value: rows.map((row) => verzoekView(row, tx.today)),
      getoond: niemand,
      naLog: (handeling) => signHulpverzoeken(tx, getekend, handeling),
    });
  });
}

/** Takes part, says no, or steps out. It never touches who the vast gezicht is. */
export function doeHulpdaad(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { id, versie }: Written,
  daad: Hulpdaad,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refused> => {
    const [row] = await listHulpverzoeken(tx, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideHulpdaad(row, daad);
    if (!decided.ok) return decided;
    const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
    if (!(await saveHulpdaad(tx, row, daad, taakOp)))
      return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie + 1 });
    await tx.notify({ soort: 'gezin', id: row.gezinId });
    return accept({
      value: { id, versie: next.value },
      getoond: niemand,
      naLog: (handeling) => signHulpverzoeken(tx, [id], handeling),
    });
  });
}
