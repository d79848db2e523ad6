import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findPortaallezer } from '../portaal/index.ts';
import { listBanen, listRondes } from './rust.store.ts';
import { eigenRustView, rustView, type EigenRustJson, type RustJson } from './rust.view.ts';

/** Who stood around this family and when: workers and organisations, nobody of the family. */
export function readRust(gate: Gate, aanvraag: Aanvraag, gezin: Id): Promise<Outcome<RustJson, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'rustingezichten' }, async (tx) => {
    const value = rustView(await listBanen(tx, gezin), await listRondes(tx, gezin), tx.today);
    return accept({ value, getoond: { gezin, personen: [] } });
  });
}

/** How many faces one's own family had. */
export function readEigenRust(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<EigenRustJson, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'eigenrust', bereik: 'mijn' }, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id } = lezer.value;
    const value = eigenRustView(await listBanen(tx, gezin), await listRondes(tx, gezin), tx.today);
    return accept({ value, getoond: { gezin, personen: [id] } });
  });
}
