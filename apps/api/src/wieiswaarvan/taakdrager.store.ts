import type { PlainDate } from '@rondom/domain/kern';
import type { Taak, Taakdragerzin } from '@rondom/domain/wieiswaarvan';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface TaakdragerRow {
  readonly id: Id;
  readonly taak: Taak;
  readonly gemeenteCode: string | null;
  readonly gemeente: string | null;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly buitenKantoor: string | null;
  readonly vanaf: string;
  readonly tot: string | null;
  readonly gezegdOp: string;
  readonly gezegdDoor: string;
  readonly versie: number;
}

/** Who carries which task in a region, now, later and before; the newest of a task first. */
export const listTaakdragers = (tx: Tx, regio: Id): Promise<TaakdragerRow[]> =>
  tx.query<TaakdragerRow>(
    'taakdrager.lijst',
    `select t.id::text, t.taak, t.gemeente_code as "gemeenteCode", m.naam as gemeente, t.naam, t.telefoon, t.buiten_kantoor as "buitenKantoor",
       t.vanaf::text, t.tot::text, t.gezegd_op::text as "gezegdOp", u.naam as "gezegdDoor", t.versie
     from rondom.taakdrager t join rondom.gebruiker u on u.id = t.gezegd_door left join rondom.gemeente m on m.code = t.gemeente_code
     where t.regio_id = $1 order by t.taak, m.naam nulls first, t.vanaf desc, t.id desc`,
    [regio],
  );

export interface Gemeente {
  readonly code: string;
  readonly naam: string;
}

export const listGemeenten = (tx: Tx, regio: Id): Promise<Gemeente[]> =>
  tx.query<Gemeente>(
    'taakdrager.gemeenten',
    `select m.code, m.naam from rondom.regio_gemeente k join rondom.gemeente m on m.code = k.gemeente_code
     where k.regio_id = $1 order by m.naam`,
    [regio],
  );

/** The region one works in: of the municipality of the own organisation, else the first of the own mandate. */
export async function findEigenRegio(tx: Tx): Promise<Id | undefined> {
  const [row] = await tx.query<{ id: Id }>(
    'taakdrager.eigenregio',
    `select r.id::text from rondom.regio r where r.soort = 'jeugdhulpregio' and (
       exists (select 1 from rondom.organisatie o join rondom.regio_gemeente k on k.gemeente_code = o.gemeente_code
         where o.id = $1 and k.regio_id = r.id)
       or exists (select 1 from rondom.mandaat m where m.gebruiker_id = $2 and m.regio_id = r.id))
     order by r.naam limit 1`,
    [tx.actor.organisatieId, tx.actor.gebruikerId],
  );
  return row?.id;
}

export async function magZetten(tx: Tx, regio: Id): Promise<boolean> {
  const [row] = await tx.query<{ mag: boolean }>(
    'taakdrager.mag',
    'select rondom.mag_taakdrager($1) as mag',
    [regio],
  );
  return row?.mag ?? false;
}

/** The row that goes on until somebody says otherwise. */
export async function lockOpen(
  tx: Tx,
  { regio, taak, gemeente }: { readonly regio: Id; readonly taak: Taak; readonly gemeente: string | null },
): Promise<{ readonly id: Id; readonly versie: number; readonly vanaf: PlainDate } | undefined> {
  const [row] = await tx.query<{ id: Id; versie: number; vanaf: PlainDate }>(
    'taakdrager.open',
    `select id::text, versie, vanaf::text from rondom.taakdrager
     where regio_id = $1 and taak = $2 and gemeente_code is not distinct from $3 and tot is null for update`,
    [regio, taak, gemeente],
  );
  return row;
}

export async function insertTaakdrager(
  tx: Tx,
  waar: { readonly regio: Id; readonly taak: Taak; readonly gemeente: string | null },
  zin: Taakdragerzin,
): Promise<Id> {
  const id = await tx.nextId('taakdrager');
  await tx.query(
    'taakdrager.maak',
    `insert into rondom.taakdrager (id, regio_id, taak, gemeente_code, naam, telefoon, buiten_kantoor, vanaf, gezegd_op, gezegd_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, waar.regio, waar.taak, waar.gemeente, zin.naam, zin.telefoon, zin.buitenKantoor, zin.vanaf],
      ...[tx.today, tx.actor.gebruikerId],
    ],
  );
  return id;
}

export async function endTaakdrager(tx: Tx, id: Id, versie: number, tot: PlainDate): Promise<void> {
  await tx.query('taakdrager.eind', 'update rondom.taakdrager set tot = $3, versie = $2 where id = $1', [
    ...[id, versie, tot],
  ]);
}
