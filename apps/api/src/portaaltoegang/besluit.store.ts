import type { Intrekreden, Portaalbesluit, Portaalsoort, VijfVragen } from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

const place = (rij: Id) => ({ tabel: 'portaalbesluit', kolom: 'vragen', rij }) as const;

interface Wie {
  readonly gezin: Id;
  readonly persoon: Id;
}

export interface BesluitRow {
  readonly id: Id;
  readonly soort: 'gegeven' | 'herzien' | 'ingetrokken';
  readonly als: Portaalsoort;
  readonly reden: Intrekreden | null;
  readonly op: Date;
  readonly door: string;
  readonly vragen: Buffer | null;
}

/** The decisions about one person, the last first. */
export function listBesluiten(tx: Tx, { gezin, persoon }: Wie): Promise<BesluitRow[]> {
  return tx.query<BesluitRow>(
    'portaaltoegang.besluiten',
    `select b.id::text, b.soort, b.als, b.reden, b.op, u.naam as door, b.vragen_versleuteld as vragen
     from rondom.portaalbesluit b join rondom.gebruiker u on u.id = b.door
     where b.gezin_id = $1 and b.persoon_id = $2 order by b.id desc limit 50`,
    [gezin, persoon],
  );
}

/** Written by us, from a checked form. */
export const openVragen = async (tx: Tx, gezin: Id, id: Id, vragen: Buffer): Promise<VijfVragen> =>
  JSON.parse(await tx.open({ soort: 'gezin', id: gezin }, place(id), vragen)) as VijfVragen;

export async function insertBesluit(tx: Tx, { gezin, persoon }: Wie, besluit: Portaalbesluit): Promise<Id> {
  const id = await tx.nextId('portaalbesluit');
  const { soort, recht, vragen } = besluit;
  const sealed = await tx.seal({ soort: 'gezin', id: gezin }, place(id), JSON.stringify(vragen));
  await tx.query(
    'portaaltoegang.insert-besluit',
    `insert into rondom.portaalbesluit (id, gezin_id, persoon_id, soort, als, recht, vragen_versleuteld, op, door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, gezin, persoon, soort, vragen.als, recht, sealed, tx.now, tx.actor.gebruikerId],
  );
  return id;
}

export async function insertIntrekking(
  tx: Tx,
  { gezin, persoon }: Wie,
  { als, reden }: { readonly als: Portaalsoort; readonly reden: Intrekreden },
): Promise<Id> {
  const id = await tx.nextId('portaalbesluit');
  await tx.query(
    'portaaltoegang.insert-intrekking',
    `insert into rondom.portaalbesluit (id, gezin_id, persoon_id, soort, als, reden, op, door)
     values ($1, $2, $3, 'ingetrokken', $4, $5, $6, $7)`,
    [id, gezin, persoon, als, reden, tx.now, tx.actor.gebruikerId],
  );
  return id;
}

/** From today; of access that ended before, the row is used again and its history stays. */
export async function openToegang(tx: Tx, { gezin, persoon }: Wie, als: Portaalsoort): Promise<void> {
  await tx.query(
    'portaaltoegang.open',
    `insert into rondom.portaaltoegang (gezin_id, persoon_id, als, gegeven_door, periode)
     values ($1, $2, $3, $4, daterange(platform.vandaag(), null))
     on conflict (gezin_id, persoon_id) do update
       set als = excluded.als, gegeven_door = excluded.gegeven_door, periode = excluded.periode
       where not portaaltoegang.periode @> platform.vandaag()`,
    [gezin, persoon, als, tx.actor.gebruikerId],
  );
}

/** Ends today: half-open, so it holds no more from this moment. */
export async function sluitToegang(tx: Tx, { gezin, persoon }: Wie): Promise<void> {
  await tx.query(
    'portaaltoegang.sluit',
    `update rondom.portaaltoegang set periode = daterange(lower(periode), platform.vandaag())
     where gezin_id = $1 and persoon_id = $2 and periode @> platform.vandaag()`,
    [gezin, persoon],
  );
  await tx.query('portaaltoegang.sluit-account', 'select rondom.sluit_portaalaccount($1, $2)', [
    gezin,
    persoon,
  ]);
  await tx.query(
    'portaaltoegang.sluit-uitnodigingen',
    `update rondom.uitnodiging set ingetrokken_op = $3
     where gezin_id = $1 and persoon_id = $2 and gebruikt_op is null and ingetrokken_op is null`,
    [gezin, persoon, tx.now],
  );
}

/** The questions were asked again: what asked for it is done. */
export async function doneOpnieuw(tx: Tx, { gezin, persoon }: Wie): Promise<void> {
  await tx.query(
    'portaaltoegang.opnieuw-gedaan',
    `update rondom.taak set gedaan_op = $3, versie = versie + 1
     where gezin_id = $1 and persoon_id = $2 and soort = 'portaalOpnieuw' and gedaan_op is null and gebruiker_id = platform.ik()`,
    [gezin, persoon, tx.now],
  );
}
