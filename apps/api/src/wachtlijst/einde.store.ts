import type { Einde } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { ToestandJson } from './toestand.ts';

/** Ends a wait without help. Its clock stops on its last day when the decision was withdrawn: nothing was late then. */
export async function saveEinde(tx: Tx, json: ToestandJson, { einde, hierna }: Einde): Promise<void> {
  await tx.query(
    'wachtlijst.eindig',
    `update rondom.wacht set beeindigd_op = $2, beeindigd_als = 'zonderhulp', zonderhulp_reden = $3, hierna = $4, beeindigd_door = $5,
       beeindigd_gezet_op = $6, versie = versie + 1 where id = $1`,
    [json.id, einde.op, einde.reden, hierna ?? null, tx.actor.gebruikerId, tx.now],
  );
  await stopTermijn(tx, json, einde);
  await tx.notify({ soort: 'gezin', id: json.gezinId });
  await tx.notify({ soort: 'bord', id: json.regioId });
}

async function stopTermijn(
  tx: Tx,
  { termijnId }: ToestandJson,
  { op, reden }: Einde['einde'],
): Promise<void> {
  if (termijnId === null) return;
  const withdrawn = reden === 'ingetrokken';
  await tx.query(
    'wachtlijst.eindig-termijn',
    `update rondom.termijn set gestopt_op = case when $3 then least($2::date, uiterlijk) else $2 end, versie = versie + 1
     where id = $1 and gestopt_op is null`,
    [termijnId, op, withdrawn],
  );
}

/** Takes an ending back: the wait goes on as it was, with all its days. */
export async function undoEinde(tx: Tx, json: ToestandJson): Promise<void> {
  await tx.query(
    'wachtlijst.herroep',
    `update rondom.wacht set beeindigd_op = null, beeindigd_als = null, zonderhulp_reden = null, hierna = null, beeindigd_door = null,
       beeindigd_gezet_op = null, versie = versie + 1 where id = $1`,
    [json.id],
  );
  if (json.termijnId !== null)
    await tx.query(
      'wachtlijst.herroep-termijn',
      'update rondom.termijn t set gestopt_op = w.klok_gestopt_op, versie = t.versie + 1 from rondom.wacht w where t.id = $1 and w.id = $2',
      [json.termijnId, json.id],
    );
  await tx.notify({ soort: 'gezin', id: json.gezinId });
  await tx.notify({ soort: 'bord', id: json.regioId });
}

/** Whether another wait for the same thing began meanwhile: two waits for one duty there are not. */
export async function waitsAlready(tx: Tx, { id, soort, kind, maatregelId }: ToestandJson): Promise<boolean> {
  const rows = await tx.query<{ id: Id }>(
    'wachtlijst.wacht-al',
    `select id::text from rondom.wacht where persoon_id = $1 and wacht_op = $2 and coalesce(maatregel_id, 0) = coalesce($3, 0)
       and beeindigd_op is null and id <> $4`,
    [kind.id, soort, maatregelId, id],
  );
  return rows.length > 0;
}
