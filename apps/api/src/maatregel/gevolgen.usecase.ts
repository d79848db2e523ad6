import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import { listMaatregelgevolgen, type VerwachtMaatregelgevolg } from '@rondom/domain/maatregel';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { rekenkader } from '../termijnregels/index.ts';
import { findMaatregeldagen } from './maatregel.store.ts';

type Gevolgen = readonly VerwachtMaatregelgevolg[];
type NotFound = { readonly kind: 'nietGevonden' };

/** Until when the family may appeal, and what must happen before the order ends. */
export function readGevolgen(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  maatregel: Id,
): Promise<Outcome<Gevolgen, NotFound | GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'maatregel' }, async (tx): Werk<Gevolgen, NotFound> => {
    const row = await findMaatregeldagen(tx, gezin, maatregel);
    if (!row) return refuse({ kind: 'nietGevonden' as const });
    const dagen = {
      beschikkingOp: getPlainDate(row.beschikkingOp),
      einddatum: getPlainDate(row.einddatum),
    };
    return accept({
      value: listMaatregelgevolgen(dagen, tx.today, await rekenkader(tx)),
      getoond: { gezin, personen: row.kinderen },
    });
  });
}
