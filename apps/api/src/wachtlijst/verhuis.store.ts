import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Regioperiode {
  readonly id: Id;
  readonly regioId: Id;
  readonly vanaf: string;
}

/** In which jeugdhulpregio the family lives now; held, so that nobody moves it twice at once. */
export async function findRegioperiode(tx: Tx, gezin: Id): Promise<Regioperiode | undefined> {
  const [row] = await tx.query<Regioperiode>(
    'verhuis.nu',
    `select g.id::text, g.regio_id::text as "regioId", lower(g.periode) as vanaf from rondom.gezin_regio g
     join rondom.regio r on r.id = g.regio_id and r.soort = 'jeugdhulpregio'
     where g.gezin_id = $1 and g.periode @> platform.vandaag() order by lower(g.periode) desc limit 1 for update of g`,
    [gezin],
  );
  return row;
}

export async function isJeugdhulpregio(tx: Tx, regio: Id): Promise<boolean> {
  const rows = await tx.query(
    'verhuis.regio',
    "select 1 from rondom.regio where id = $1 and soort = 'jeugdhulpregio'",
    [regio],
  );
  return rows.length > 0;
}

/** Ends the old region and begins the new. The open waits follow by themselves. */
export async function moveGezin(
  tx: Tx,
  gezin: Id,
  { regioId, vanaf, was }: { readonly regioId: Id; readonly vanaf: string; readonly was: Id | undefined },
): Promise<Id> {
  if (was !== undefined)
    await tx.query(
      'verhuis.sluit',
      'update rondom.gezin_regio set periode = daterange(lower(periode), $2) where id = $1',
      [was, vanaf],
    );
  const id = await tx.nextId('gezin_regio');
  await tx.query(
    'verhuis.begin',
    'insert into rondom.gezin_regio (id, gezin_id, regio_id, periode) values ($1, $2, $3, daterange($4, null))',
    [id, gezin, regioId, vanaf],
  );
  return id;
}

/** Everybody of the family: whoever moves is in the log. */
export async function listWieVerhuist(tx: Tx, gezin: Id): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    'verhuis.wie',
    'select persoon_id::text as id from rondom.gezinslid where gezin_id = $1 and periode @> platform.vandaag()',
    [gezin],
  );
  return rows.map(({ id }) => id);
}
