import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import {
  decideTeamdaad,
  decideTerugstap,
  type DaadRefusal,
  type NieuweDaad,
  type Terugstap,
  type TerugstapRefusal,
} from '@rondom/domain/veiligheidsteam';
import type { Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { VersieVerouderd } from '../platform/database/index.ts';
import { findGrond, insertDaad, listDaden, listInzetten, saveTerugstap } from './veiligheidsteam.store.ts';
import { findInzet, overAllen, type NotFound, type Write, type Written } from './veiligheidsteam.usecase.ts';
import { feitenOf } from './veiligheidsteam.view.ts';

type Nieuw = NieuweDaad & { readonly vervangtId: Id | null };

/** Writes down one act, with the home and the ground of its day; or a new version of one. */
export function schrijfDaad(
  gate: Gate,
  aanvraag: Write,
  { gezin, inzet }: { readonly gezin: Id; readonly inzet: Id },
  daad: Nieuw,
): Promise<Outcome<Written, NotFound | DaadRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsdaad' },
    async (tx): Werk<Written, NotFound | DaadRefusal> => {
      const [row] = await listInzetten(tx, gezin, inzet);
      const oude = (await listDaden(tx, gezin)).find(({ id }) => id === daad.vervangtId);
      if (row === undefined || (daad.vervangtId !== null && oude?.inzetId !== inzet))
        return refuse({ kind: 'nietGevonden' as const });
      const ik = tx.actor.gebruikerId;
      const decided = decideTeamdaad(
        {
          ...{ stand: row.stand, functie: row.functie, vanaf: getPlainDate(row.vanaf) },
          ikBenHet: row.gebruikerId === ik,
          feiten: feitenOf(await findGrond(tx, inzet)),
          vervangt:
            oude === undefined ? undefined : { eigen: oude.gebruikerId === ik, alVervangen: oude.vervangen },
        },
        daad,
        tx.today,
      );
      if (!decided.ok) return decided;
      const id = await insertDaad(tx, gezin, row, { ...daad, grond: decided.value });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: await overAllen(tx, gezin) });
    },
  );
}

type StapTerugRefusal = NotFound | VersieVerouderd | TerugstapRefusal;

/** Steps back, and says what stays. The right to read ends with it. */
export function stapTerug(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  inzet: Written,
  terugstap: Terugstap,
): Promise<Outcome<Written, StapTerugRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsdaad' },
    async (tx): Werk<Written, StapTerugRefusal> => {
      const found = await findInzet(tx, gezin, inzet);
      if (!found.ok) return found;
      const { stand, gebruikerId, versie } = found.value;
      const decided = decideTerugstap({ stand, ikBenHet: gebruikerId === tx.actor.gebruikerId }, terugstap);
      if (!decided.ok) return decided;
      // Who it is about is asked before the right to know it ends.
      const getoond = await overAllen(tx, gezin);
      const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
      if (!(await saveTerugstap(tx, gezin, found.value, decided.value, taakOp)))
        return refuse({ kind: 'versieVerouderd' as const, huidig: versie + 1 });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id: inzet.id, versie: versie + 1 }, getoond });
    },
  );
}
