import { stappenNu } from '@rondom/domain/andereweg';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openWeg, type WegRow } from './andereweg.store.ts';

export type WegView = Awaited<ReturnType<typeof wegView>>;

/** One way as who works with the family sees it, with what can be done now. */
export async function wegView(tx: Tx, gezin: Id, row: WegRow, mayWrite: boolean) {
  const open = (kolom: Parameters<typeof openWeg>[3], dicht: Buffer | null) =>
    openWeg(tx, gezin, row.id, kolom, dicht);
  return {
    id: row.id,
    versie: row.versie,
    wachtId: row.wachtId,
    persoonId: row.persoonId,
    stand: row.stand,
    gevraagdAls: row.gevraagdAls,
    gevraagdDoor: row.gevraagdDoor,
    gevraagdOp: row.gevraagdOp.toISOString(),
    nodig: await open('nodig', row.nodig),
    hindernis: row.hindernis,
    hindernisTekst: await open('hindernis', row.hindernisTekst),
    toestaat: row.toestaat,
    kostenCent: row.kostenCent === null ? null : Number(row.kostenCent),
    wie: await open('wie', row.wie),
    grond: row.grond,
    plicht: row.plicht,
    toegestaanDoor: row.toegestaanDoor ?? (await open('toegestaan_naam', row.toegestaanNaam)),
    toegestaanOp: row.toegestaanOp?.toISOString() ?? null,
    reden: await open('reden', row.reden),
    gestartOp: row.gestartOp,
    papierenUiterlijk: row.papierenUiterlijk,
    papierenTeLaat: row.stand === 'gestart' && (row.papierenUiterlijk ?? '9999') < tx.today,
    papierenOp: row.papierenOp,
    geleerd: await open('geleerd', row.geleerd),
    eindOp: row.eindOp,
    acties: mayWrite ? [...stappenNu(row.stand)] : [],
  };
}
