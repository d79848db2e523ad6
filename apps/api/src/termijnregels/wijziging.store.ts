import type { PlainDate } from '@rondom/domain/kern';
import type { Bronstatus, ExtraVersie, Termijnregel } from '@rondom/domain/termijn';
import type {
  Kalenderdag,
  Klokgroep,
  Meldinggroep,
  Vastedag,
  Wijzigingstatus,
} from '@rondom/domain/termijnregels';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface WijzigingRow {
  readonly id: Id;
  readonly soort: 'kalenderdag' | 'termijnversie';
  readonly status: Wijzigingstatus;
  readonly reden: string;
  readonly door: string;
  readonly gemaaktOp: Date;
  readonly bevestigdDoor: string | null;
  readonly bevestigdOp: Date | null;
  readonly ingetrokkenOp: Date | null;
  readonly toegepastOp: Date | null;
  readonly totaal: number;
  readonly verwerkt: number;
  readonly verplaatst: number;
  readonly versie: number;
  readonly kalenderdag:
    ({ readonly dag: PlainDate; readonly wat: Kalenderdag['wat'] } & { readonly bron: string }) | null;
  readonly termijnversie: {
    readonly termijnsoort: string;
    readonly geldigVanaf: PlainDate;
    readonly regel: Termijnregel;
    readonly bron: string;
    readonly bronstatus: Bronstatus;
  } | null;
}

const select = `select w.id::text, w.soort, w.status, w.reden, g.naam as door, w.gemaakt_op as "gemaaktOp", b.naam as "bevestigdDoor",
    w.bevestigd_op as "bevestigdOp", w.ingetrokken_op as "ingetrokkenOp", w.toegepast_op as "toegepastOp", w.totaal, w.verwerkt, w.verplaatst, w.versie,
    (select json_build_object('dag', k.dag, 'wat', k.wat, 'bron', k.bron) from rondom.kalenderdag k where k.wijziging_id = w.id) as kalenderdag,
    (select json_build_object('termijnsoort', v.soort, 'geldigVanaf', v.geldig_vanaf, 'regel', v.regel, 'bron', v.bron, 'bronstatus', v.bronstatus)
      from rondom.termijnversie v where v.wijziging_id = w.id) as termijnversie
  from rondom.regelwijziging w join rondom.gebruiker g on g.id = w.gemaakt_door left join rondom.gebruiker b on b.id = w.bevestigd_door`;

export const listWijzigingen = (tx: Tx): Promise<WijzigingRow[]> =>
  tx.query<WijzigingRow>('termijnregels.lijst', `${select} order by w.id desc`);

export async function findWijziging(tx: Tx, id: Id): Promise<WijzigingRow | undefined> {
  return (await tx.query<WijzigingRow>('termijnregels.vind', `${select} where w.id = $1`, [id]))[0];
}

/** The open clocks of everybody, counted per kind, region and day. */
export const listOpenKlokken = (tx: Tx): Promise<Klokgroep[]> =>
  tx.query<Klokgroep & object>('termijnregels.klokken', 'select * from rondom.open_klokken()');

/** Meldingen nobody judged yet, counted per day. */
export const listOpenMeldingen = (tx: Tx): Promise<Meldinggroep[]> =>
  tx.query<Meldinggroep & object>(
    'termijnregels.meldingen',
    'select ontvangen_op::text as "ontvangenOp", aantal from rondom.open_meldingen()',
  );

/** Days that were promised to somebody, counted per kind. */
export const listVasteDagen = (tx: Tx): Promise<Vastedag[]> =>
  tx.query<Vastedag & object>(
    'termijnregels.vaste-dagen',
    'select soort, dag::text, aantal from rondom.open_dagen()',
  );

async function insertWijziging(tx: Tx, soort: WijzigingRow['soort'], reden: string): Promise<Id> {
  const id = await tx.nextId('regelwijziging');
  await tx.query(
    'termijnregels.insert',
    'insert into rondom.regelwijziging (id, soort, reden, gemaakt_door, gemaakt_op) values ($1, $2, $3, $4, $5)',
    [id, soort, reden, tx.actor.gebruikerId, tx.now],
  );
  return id;
}

export async function insertKalenderdag(
  tx: Tx,
  { dag, wat }: Kalenderdag,
  bron: string,
  reden: string,
): Promise<Id> {
  const id = await insertWijziging(tx, 'kalenderdag', reden);
  await tx.query(
    'termijnregels.insert-dag',
    'insert into rondom.kalenderdag (wijziging_id, dag, wat, bron) values ($1, $2, $3, $4)',
    [id, dag, wat, bron],
  );
  return id;
}

export async function insertVersie(tx: Tx, versie: ExtraVersie, reden: string): Promise<Id> {
  const id = await insertWijziging(tx, 'termijnversie', reden);
  const { soort, geldigVanaf, bron, bronstatus, ...regel } = versie;
  await tx.query(
    'termijnregels.insert-versie',
    'insert into rondom.termijnversie (wijziging_id, soort, geldig_vanaf, regel, bron, bronstatus) values ($1, $2, $3, $4, $5, $6)',
    [id, soort, geldigVanaf, JSON.stringify(regel), bron, bronstatus],
  );
  return id;
}

/** One confirms at a time, also from two windows: the number is the order in which the rules came to hold. */
export async function vergrendel(tx: Tx): Promise<void> {
  await tx.query('termijnregels.slot', "select pg_advisory_xact_lock(hashtext('rondom.regelwijziging'))");
}

/** From here on every new clock counts with it; `totaal` open clocks are looked at by the job. */
export async function saveBevestigd(tx: Tx, { id, soort }: WijzigingRow, totaal: number): Promise<number> {
  const [row] = await tx.query<{ versie: number; nummer: number }>(
    'termijnregels.bevestig',
    `update rondom.regelwijziging set status = 'bevestigd', nummer = rondom.kadernummer() + 1, bevestigd_door = $2, bevestigd_op = $3, totaal = $4,
       versie = versie + 1 where id = $1 returning versie, nummer`,
    [id, tx.actor.gebruikerId, tx.now, totaal],
  );
  if (!row) throw new Error('a change that was just read is gone');
  await tx.query(
    `termijnregels.geldt-${soort}`,
    `update rondom.${soort} set nummer = $2 where wijziging_id = $1`,
    [id, row.nummer],
  );
  return row.versie;
}

export async function saveIngetrokken(tx: Tx, id: Id): Promise<number> {
  const [row] = await tx.query<{ versie: number }>(
    'termijnregels.trek-in',
    "update rondom.regelwijziging set status = 'ingetrokken', ingetrokken_op = $2, versie = versie + 1 where id = $1 returning versie",
    [id, tx.now],
  );
  if (!row) throw new Error('a change that was just read is gone');
  return row.versie;
}
