import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideSluitAlarm, type SluitAlarm, type SluitAlarmRefusal } from '@rondom/domain/meekijkalarm';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import * as store from './meekijkalarm.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
/** Families by number alone: they are the ones shown. */
const gezinnenVan = (rows: readonly { readonly gezinId: Id | null }[]): Id[] =>
  rows.flatMap(({ gezinId }) => (gezinId === null ? [] : [gezinId]));
const doel = { gezin: null, resource: 'meekijkalarm', grond: 'beveiliging' } as const;
const dertigDagen = 30 * 24 * 3_600_000;

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

function view(row: store.AlarmRow, tx: Tx) {
  const { id, lezer, rol, organisatie, gezinId, dag, aantalRegels, redenen, uitkomst, geslotenDoor, versie } =
    row;
  const mag = row.geslotenOp === null && row.lezerId !== tx.actor.gebruikerId;
  return {
    ...{ id, lezer, rol, organisatie, gezinId, dag, aantalRegels, redenen, uitkomst, geslotenDoor, versie },
    eersteOp: row.eersteOp.toISOString(),
    laatsteOp: row.laatsteOp.toISOString(),
    gevondenOp: row.gevondenOp.toISOString(),
    geslotenOp: instant(row.geslotenOp),
    acties: mag ? (['sluit'] as const) : [],
  };
}
export type AlarmJson = ReturnType<typeof view>;
export interface OpenAlarmJson extends AlarmJson {
  readonly gezin: string | null;
  readonly woorden: string | null;
  readonly regels: readonly store.Alarmregel[];
}

/** The alarms about one's readers: families by number alone. */
export function listAlarmen(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<AlarmJson[], GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await store.listAlarmen(tx, new Date(tx.now.getTime() - dertigDagen));
    return accept({
      value: rows.map((row) => view(row, tx)),
      getoond: { gezin: null, gezinnen: gezinnenVan(rows), personen: [] },
    });
  });
}

/** One alarm with the name of the family and the lines: an act of reading itself, logged about that family. */
export function readAlarm(
  gate: Gate,
  aanvraag: Aanvraag,
  id: Id,
): Promise<Outcome<OpenAlarmJson, GateRefusal | NotFound>> {
  return gate.read(aanvraag, { ...doel, doel: `alarm:${id}` }, async (tx): Werk<OpenAlarmJson, NotFound> => {
    const row = await store.findAlarm(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const value = {
      ...view(row, tx),
      ...(await store.getAlarmregels(tx, id)),
      woorden: await store.openWoorden(tx, row),
    };
    const gezinnen = gezinnenVan(value.regels);
    return accept({ value, getoond: { gezin: row.gezinId, gezinnen, personen: [] } });
  });
}

type Written = { readonly id: Id; readonly versie: number };
type Refusal = SluitAlarmRefusal | NotFound | { readonly kind: 'versieVerouderd'; readonly huidig: number };

/** Ends an alarm, with the words of who ends it. */
export function sluitAlarm(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  id: Id,
  versie: number,
  besluit: SluitAlarm,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { ...doel, doel: `alarm:${id}` }, async (tx): Werk<Written, Refusal> => {
    const row = await store.findAlarm(tx, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const alarm = { lezer: row.lezerId, gesloten: row.geslotenOp !== null };
    const decided = decideSluitAlarm(alarm, besluit, tx.actor.gebruikerId);
    if (!decided.ok) return decided;
    // Lines or reasons were added since he looked.
    if (row.versie !== versie) return refuse({ kind: 'versieVerouderd', huidig: row.versie });
    const nieuw = await store.saveSluiting(tx, row, versie, decided.value);
    if (nieuw === undefined) return refuse({ kind: 'alarmAlGesloten' });
    return accept({ value: { id, versie: nieuw }, getoond: { gezin: row.gezinId, personen: [] } });
  });
}
