import {
  geholpenOp,
  klokstand,
  type Wacht,
  type Wachtsoort,
  type Wachtstapcode,
  type WachtstapDoener,
} from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Toestand } from './toestand.ts';

export interface NieuweWacht {
  readonly soort: Wachtsoort;
  readonly persoonId: Id;
  readonly maatregelId?: Id;
  readonly besluitId?: Id;
  readonly termijnId: Id | null;
  readonly regioId: Id;
  readonly sinds: string;
  readonly uiterlijk: string;
}

/** What is done first, and by whom, when a wait begins. */
export const eersteStap = {
  vastejeugdbeschermer: ['jeugdbeschermerNoemen', 'gecertificeerdeinstelling'],
  passendehulp: ['hulpStarten', 'jeugdhulpaanbieder'],
  pleeggezin: ['plekZoeken', 'pleegzorg'],
  onderzoek: ['onderzoekStarten', 'raad'],
} as const satisfies Record<Wachtsoort, readonly [Wachtstapcode, WachtstapDoener]>;

/** A wait begins with the duty. Nobody knows yet whether the child is safe meanwhile. */
export async function insertWacht(tx: Tx, gezin: Id, nieuw: NieuweWacht): Promise<Id> {
  const id = await tx.nextId('wacht');
  const [stap, wie] = eersteStap[nieuw.soort];
  await tx.query(
    'wachtlijst.insert',
    `insert into rondom.wacht (id, gezin_id, persoon_id, wacht_op, maatregel_id, besluit_id, termijn_id, regio_id, sinds, uiterlijk, stap, stap_wie, stap_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $10)`,
    [
      id,
      gezin,
      nieuw.persoonId,
      nieuw.soort,
      nieuw.maatregelId ?? null,
      nieuw.besluitId ?? null,
      nieuw.termijnId,
      nieuw.regioId,
      nieuw.sinds,
      nieuw.uiterlijk,
      stap,
      wie,
    ],
  );
  return id;
}

/** The jeugdhulpregio of a family: its own, else that of the team of its vast gezicht. */
export async function findRegio(tx: Tx, gezin: Id): Promise<Id | undefined> {
  const rows = await tx.query<{ id: Id }>(
    'wachtlijst.regio',
    `select r.id::text from rondom.gezin_regio g join rondom.regio r on r.id = g.regio_id and r.soort = 'jeugdhulpregio'
     where g.gezin_id = $1 and g.periode @> platform.vandaag()
     union all
     select r.id::text from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id join rondom.organisatie o on o.id = u.organisatie_id
     join rondom.regio_gemeente rg on rg.gemeente_code = o.gemeente_code join rondom.regio r on r.id = rg.regio_id and r.soort = 'jeugdhulpregio'
     where b.gezin_id = $1 and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()
     limit 1`,
    [gezin],
  );
  return rows[0]?.id;
}

/** The waits that hang on a measure and did not end without help, by child; of one that opened again the last. */
export function listWachtenVanMaatregel(tx: Tx, maatregel: Id): Promise<{ id: Id; persoonId: Id }[]> {
  return tx.query(
    'wachtlijst.van-maatregel',
    `select w.id::text, w.persoon_id::text as "persoonId" from rondom.wacht w where w.maatregel_id = $1 and w.beeindigd_als is distinct from 'zonderhulp'
       and not exists (select 1 from rondom.wacht h where h.heropend_van = w.id)`,
    [maatregel],
  );
}

/** The step that comes next and who does it, by what has happened; undefined where it stays what it is. */
function stapOf(wacht: Wacht): readonly [Wachtstapcode, WachtstapDoener] | undefined {
  if (wacht.begonnen !== undefined) return ['bevestigingVragen', 'lokaalteam'];
  if (wacht.soort !== 'vastejeugdbeschermer') return undefined;
  return wacht.hulpverlener === undefined ? eersteStap[wacht.soort] : ['kennismaking', 'jeugdbeschermer'];
}

/**
 * Writes what follows from an act on a wait: clock stopped, begun, ended as helped, or back on the board. Tells the
 * family's open pages and the board of its region.
 */
export async function saveToestand(tx: Tx, { json }: Toestand, wacht: Wacht): Promise<void> {
  const klok = klokstand(wacht);
  const gestopt = klok.gestopt ? klok.op : null;
  const geholpen = geholpenOp(wacht) === undefined ? null : tx.today;
  const [stap, wie] = stapOf(wacht) ?? [null, null];
  await tx.query(
    'wachtlijst.save',
    `update rondom.wacht set klok_gestopt_op = $2, begonnen_op = $3, begonnen_door = $4, begonnen_gemeld_op = coalesce(begonnen_gemeld_op, case when $3::date is not null then $5::timestamptz end),
       beeindigd_op = case when $6::date is null then null else coalesce(beeindigd_op, $6) end, beeindigd_als = case when $6::date is null then null else 'geholpen' end,
       stap = coalesce($7, stap), stap_wie = coalesce($8, stap_wie), versie = versie + 1
     where id = $1`,
    [json.id, gestopt, wacht.begonnen?.op ?? null, wacht.begonnen?.door ?? null, tx.now, geholpen, stap, wie],
  );
  if (json.termijnId !== null && tx.actor.soort === 'medewerker') {
    await tx.query(
      'wachtlijst.stop-termijn',
      'update rondom.termijn set gestopt_op = $2, versie = versie + 1 where id = $1 and gestopt_op is distinct from $2',
      [json.termijnId, gestopt],
    );
  }
  await tx.notify({ soort: 'gezin', id: json.gezinId });
  await tx.notify({ soort: 'bord', id: json.regioId });
}
