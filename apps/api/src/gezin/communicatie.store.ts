import type { Communicatie } from '@rondom/domain/gezin';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface BewaardCommunicatie {
  readonly id: Id;
  readonly inhoud: Communicatie;
  readonly versie: number;
}

const plek = (id: Id) => ({ tabel: 'communicatie', kolom: 'inhoud', rij: id });

export async function findCommunicatie(
  tx: Tx,
  gezin: Id,
  persoon: Id,
): Promise<BewaardCommunicatie | undefined> {
  const [row] = await tx.query<{ id: Id; inhoud: Buffer; versie: number }>(
    'gezin.communicatie',
    'select id::text, inhoud_versleuteld as inhoud, versie from rondom.communicatie where gezin_id = $1 and persoon_id = $2',
    [gezin, persoon],
  );
  if (!row) return undefined;
  const text = await tx.open({ soort: 'gezin', id: gezin }, plek(row.id), row.inhoud);
  // Written by us, from a checked form.
  return { id: row.id, inhoud: JSON.parse(text) as Communicatie, versie: row.versie };
}

export async function insertCommunicatie(tx: Tx, gezin: Id, persoon: Id, inhoud: Communicatie): Promise<Id> {
  const id = await tx.nextId('communicatie');
  const sealed = await tx.seal({ soort: 'gezin', id: gezin }, plek(id), JSON.stringify(inhoud));
  await tx.query(
    'gezin.insert-communicatie',
    'insert into rondom.communicatie (id, gezin_id, persoon_id, inhoud_versleuteld) values ($1, $2, $3, $4)',
    [id, gezin, persoon, sealed],
  );
  return id;
}

/** False when somebody else was earlier. */
export async function updateCommunicatie(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<BewaardCommunicatie, 'id' | 'versie'>,
  inhoud: Communicatie,
): Promise<boolean> {
  const sealed = await tx.seal({ soort: 'gezin', id: gezin }, plek(id), JSON.stringify(inhoud));
  const rows = await tx.query(
    'gezin.update-communicatie',
    'update rondom.communicatie set inhoud_versleuteld = $2, versie = versie + 1 where id = $1 and versie = $3 returning 1',
    [id, sealed, versie],
  );
  return rows.length === 1;
}
