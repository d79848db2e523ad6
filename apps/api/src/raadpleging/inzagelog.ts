import { accept, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Relatie } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Inzage {
  readonly id: Id;
  readonly op: string;
  readonly handeling: 'lees' | 'zoek' | 'schrijf' | 'geweigerd' | 'bevraag' | 'afdruk' | 'export';
  readonly soortGegevens: string;
  readonly relatie: Relatie;
  readonly grond: string;
  readonly gezin: string | null;
  readonly overGezin: boolean;
}

/** As many lines as one page holds; the log itself keeps everything. */
const regels = 200;

/**
 * What this worker did, the last first. The name of a family stands there only while he takes part in it: the log does
 * not keep open what has closed. Counting for the menu and keeping a draft are no looking.
 */
async function listInzagen(tx: Tx): Promise<Inzage[]> {
  const rows = await tx.query<Omit<Inzage, 'op'> & { op: Date }>(
    'raadpleging.inzagelog',
    `select h.id::text, h.op, h.handeling, h.resource as "soortGegevens", h.relatie, h.grond, g.naam as gezin, h.gezin_id is not null as "overGezin"
     from raadpleging.handeling h left join rondom.gezin g on g.id = h.gezin_id and h.handeling <> 'geweigerd'
     where h.gebruiker_id = $1 and h.resource not in ('concept', 'notitielezers', 'mijndagaantal', 'inzagelog', 'organisatie')
     order by h.op desc, h.id desc limit ${String(regels)}`,
    [tx.actor.gebruikerId],
  );
  return rows.map((row) => ({ ...row, op: row.op.toISOString() }));
}

/** Mijn inzagelog: one's own lines, of nobody else. */
export function readInzagelog(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Inzage[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'inzagelog', bereik: 'mijn' }, async (tx) =>
    accept({ value: await listInzagen(tx), getoond: { gezin: null, personen: [] } }),
  );
}
