import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface DeskundigheidRow {
  readonly id: Id;
  readonly regioId: Id;
  readonly naam: string;
  readonly gestopt: boolean;
  readonly versie: number;
}

/** Words that regions added, of which nobody chooses the ended ones any more. */
export const listDeskundigheden = (tx: Tx, regios: readonly Id[]): Promise<DeskundigheidRow[]> =>
  tx.query<DeskundigheidRow>(
    'deskundigheid.lijst',
    `select id::text, regio_id::text as "regioId", naam, gestopt_op is not null as gestopt, versie from rondom.deskundigheid
     where regio_id = any($1::bigint[]) order by lower(naam), id`,
    [regios],
  );

export async function magDeskundigheid(tx: Tx, regio: Id): Promise<boolean> {
  const [row] = await tx.query<{ mag: boolean }>(
    'deskundigheid.mag',
    'select rondom.mag_deskundigheid($1) as mag',
    [regio],
  );
  return row?.mag ?? false;
}

export async function insertDeskundigheid(tx: Tx, regio: Id, naam: string): Promise<Id> {
  const id = await tx.nextId('deskundigheid');
  await tx.query(
    'deskundigheid.maak',
    'insert into rondom.deskundigheid (id, regio_id, naam, gezet_op, gezet_door) values ($1, $2, $3, $4, $5)',
    [id, regio, naam, tx.today, tx.actor.gebruikerId],
  );
  return id;
}

/** Locked, for who ends it; undefined when it is not there or ended already. */
export async function lockDeskundigheid(tx: Tx, id: Id): Promise<DeskundigheidRow | undefined> {
  const [row] = await tx.query<DeskundigheidRow>(
    'deskundigheid.lock',
    `select id::text, regio_id::text as "regioId", naam, false as gestopt, versie from rondom.deskundigheid
     where id = $1 and gestopt_op is null and rondom.mag_deskundigheid(regio_id) for update`,
    [id],
  );
  return row;
}

export async function endDeskundigheid(tx: Tx, id: Id, versie: number): Promise<void> {
  await tx.query(
    'deskundigheid.eind',
    'update rondom.deskundigheid set gestopt_op = $2, versie = $3 where id = $1',
    [id, tx.today, versie],
  );
}
