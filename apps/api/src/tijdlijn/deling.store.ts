import { persoonId } from '@rondom/domain/gezin';
import type { Tekstlezer } from '@rondom/domain/tijdlijn';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Which note of which family. */
export interface Welke {
  readonly gezin: Id;
  readonly id: Id;
}

/** A note to change who reads it; undefined when the family has no such note. */
export interface Deelbaar {
  readonly versie: number;
  readonly gedeeld: boolean;
}

/** Locks the note, so that two who change its readers take turns; not its key, which opening it refers to. */
export async function lockNotitie(tx: Tx, { gezin, id }: Welke): Promise<Deelbaar | undefined> {
  const [row] = await tx.query<Deelbaar>(
    'tijdlijn.lock-notitie',
    `select versie, zichtbaar_vanaf is not null as gedeeld from rondom.contactnotitie
     where id = $1 and gezin_id = $2 for no key update`,
    [id, gezin],
  );
  return row;
}

/** Who reads it and who opened it. The reader's row is locked first: opening it waits, or has been. */
export async function listTekstlezers(tx: Tx, { id }: Welke): Promise<Tekstlezer[]> {
  await tx.query(
    'tijdlijn.lock-lezers',
    'select 1 from rondom.contactnotitie_persoon where contactnotitie_id = $1 for update',
    [id],
  );
  const rows = await tx.query<{ persoon: Id; leest: boolean; gelezenOp: Date | null }>(
    'tijdlijn.tekstlezers',
    `select p.persoon_id::text as persoon, p.lezer as leest, g.op as "gelezenOp"
     from rondom.contactnotitie_persoon p
     left join rondom.notitie_gelezen g on g.contactnotitie_id = p.contactnotitie_id and g.persoon_id = p.persoon_id
     where p.contactnotitie_id = $1`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    persoon: persoonId(row.persoon),
    gelezenOp: row.gelezenOp ?? undefined,
  }));
}

/** What is sealed beside the act: its reason, and the danger that was named. */
export interface Delingswoorden {
  readonly reden: string;
  readonly gevaar: string | undefined;
}

/** Somebody reads it or reads it no more; the act stands beside it, and the note has a new version. */
export async function setLezer(
  tx: Tx,
  { gezin, id }: Welke,
  persoon: Id,
  woorden: Delingswoorden | 'terug',
): Promise<void> {
  const deelt = woorden !== 'terug';
  await tx.query(
    'tijdlijn.zet-lezer',
    `insert into rondom.contactnotitie_persoon (gezin_id, contactnotitie_id, persoon_id, over, aanwezig, lezer)
     values ($1, $2, $3, false, false, $4)
     on conflict (contactnotitie_id, persoon_id) do update set lezer = $4`,
    [gezin, id, persoon, deelt],
  );
  await insertDeling(tx, { gezin, id }, persoon, woorden);
  // What was shared with nobody is shared from now on; what was to be shared later keeps its moment.
  await tx.query(
    'tijdlijn.raak-notitie',
    `update rondom.contactnotitie set versie = versie + 1,
       delen = case when $2 and zichtbaar_vanaf is null then 'nu' else delen end,
       zichtbaar_vanaf = case when $2 then coalesce(zichtbaar_vanaf, platform.nu()) else zichtbaar_vanaf end
     where id = $1`,
    [id, deelt],
  );
}

const plek = (kolom: 'reden' | 'gevaar', rij: Id) => ({ tabel: 'notitiedeling', kolom, rij });

async function insertDeling(
  tx: Tx,
  { gezin, id }: Welke,
  persoon: Id,
  woorden: Delingswoorden | 'terug',
): Promise<void> {
  const rij = await tx.nextId('notitiedeling');
  const seal = (kolom: 'reden' | 'gevaar', tekst: string | undefined) =>
    tekst === undefined ? null : tx.seal({ soort: 'gezin', id: gezin }, plek(kolom, rij), tekst);
  const [reden, gevaar] =
    woorden === 'terug'
      ? [null, null]
      : [await seal('reden', woorden.reden), await seal('gevaar', woorden.gevaar)];
  await tx.query(
    'tijdlijn.insert-deling',
    `insert into rondom.notitiedeling (id, gezin_id, contactnotitie_id, persoon_id, handeling, op, door, reden_versleuteld, gevaar_versleuteld)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[rij, gezin, id, persoon],
      ...[woorden === 'terug' ? 'terug' : 'deel', tx.now, tx.actor.gebruikerId, reden, gevaar],
    ],
  );
}

export interface DelingRow {
  readonly persoonId: Id;
  readonly handeling: 'deel' | 'terug';
  readonly op: Date;
  readonly door: string;
  readonly reden: string | null;
}

/** What was done about its readers after it was written, opened for who works with the family. */
export async function listDelingen(tx: Tx, { gezin, id }: Welke): Promise<DelingRow[]> {
  const rows = await tx.query<Omit<DelingRow, 'reden'> & { id: Id; reden: Buffer | null }>(
    'tijdlijn.delingen',
    `select d.id::text, d.persoon_id::text as "persoonId", d.handeling, d.op, u.naam as door, d.reden_versleuteld as reden
     from rondom.notitiedeling d join rondom.gebruiker u on u.id = d.door where d.contactnotitie_id = $1 order by d.op, d.id`,
    [id],
  );
  const delingen: DelingRow[] = [];
  for (const { id: rij, reden, ...row } of rows)
    delingen.push({
      ...row,
      reden: reden === null ? null : await tx.open({ soort: 'gezin', id: gezin }, plek('reden', rij), reden),
    });
  return delingen;
}
