import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideRondPadstapAf, type PadstapRefusal, type Paduitkomst } from '@rondom/domain/zicht';
import type { Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { doorOf, lockPadstap, standOf } from './pad.store.ts';
import type { NotFound, Write, Written } from './zicht.usecase.ts';

type Refusal = PadstapRefusal | NotFound | VersieVerouderd;

/** Somebody of the owner did what the path asks, or tried. */
export function rondPadstapAf(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  id: Id,
  uitkomst: Paduitkomst,
  versie: number,
): Promise<Outcome<Written, Refusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'zicht' }, async (tx): Werk<Written, Refusal> => {
    const row = await lockPadstap(tx, gezin, id);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideRondPadstapAf(standOf(row), uitkomst, doorOf(tx.actor.organisatieId));
    if (!decided.ok) return decided;
    await tx.query(
      'zicht.rond-padstap-af',
      'update rondom.padstap set gedaan_op = $2, gedaan_door = $3, uitkomst = $4, versie = $5 where id = $1',
      [id, tx.today, tx.actor.gebruikerId, uitkomst, next.value],
    );
    await tx.notify({ soort: 'gezin', id: gezin });
    await tx.notify({ soort: 'bord', id: row.regioId });
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [row.persoonId] } });
  });
}
