import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { decideHeropen, type HeropenRefusal } from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { waitsAlready } from './einde.store.ts';
import { lockToestand, type ToestandJson } from './toestand.ts';
import { eersteStap } from './wacht.store.ts';

type Refusal = HeropenRefusal | { readonly kind: 'nietGevonden' };

/** The new wait that goes on where an ended one had stopped; asked of the database, for the portal may not write waits. */
export async function openAgain(
  tx: Tx,
  json: ToestandJson,
  sinds: PlainDate,
  reden: 'hulpGestopt' | 'plekViel' | 'neeNogNiet',
): Promise<Id> {
  const [stap, wie] = eersteStap[json.soort];
  const [row] = await tx.query<{ id: Id }>(
    'wachtlijst.heropen',
    'select rondom.heropen_wacht($1, $2, $3, $4, $5)::text as id',
    [json.id, sinds, reden, stap, wie],
  );
  if (!row) throw new Error('the wait was not opened again');
  await tx.notify({ soort: 'gezin', id: json.gezinId });
  await tx.notify({ soort: 'bord', id: json.regioId });
  return row.id;
}

/** Help stopped, or the place fell away: the child waits again, and that shows. */
export function reopenWacht(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { gezin, wacht }: { readonly gezin: Id; readonly wacht: Id },
  { op, reden }: { readonly op: PlainDate; readonly reden: 'hulpGestopt' | 'plekViel' },
): Promise<Outcome<{ id: Id; versie: number }, Refusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'wacht' },
    async (tx): Werk<{ id: Id; versie: number }, Refusal> => {
      const found = await lockToestand(tx, wacht);
      if (found?.json.gezinId !== gezin) return refuse({ kind: 'nietGevonden' });
      const { json } = found;
      const helped = json.beeindigdAls === 'geholpen' && json.beeindigdOp !== null;
      const decided = decideHeropen(
        {
          geholpenOp: helped ? getPlainDate(json.beeindigdOp) : undefined,
          heropend: json.heropend || (await waitsAlready(tx, json)),
        },
        op,
        tx.today,
      );
      if (!decided.ok) return decided;
      const id = await openAgain(tx, json, decided.value.sinds, reden);
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [json.kind.id] } });
    },
  );
}
