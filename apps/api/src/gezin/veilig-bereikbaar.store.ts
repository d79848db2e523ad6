import type { VeiligBereikbaar } from '@rondom/domain/gezin';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface BewaardVeiligBereikbaar {
  readonly id: Id;
  readonly inhoud: VeiligBereikbaar;
  readonly versie: number;
}

const plek = (id: Id) => ({ tabel: 'veiligbereikbaar', kolom: 'inhoud', rij: id });

export async function findVeiligBereikbaar(
  tx: Tx,
  gezin: Id,
  persoon: Id,
): Promise<BewaardVeiligBereikbaar | undefined> {
  const [row] = await tx.query<{ id: Id; inhoud: Buffer; versie: number }>(
    'gezin.veiligbereikbaar',
    'select id::text, inhoud_versleuteld as inhoud, versie from rondom.veiligbereikbaar where gezin_id = $1 and persoon_id = $2',
    [gezin, persoon],
  );
  if (!row) return undefined;
  const text = await tx.open({ soort: 'gezin', id: gezin }, plek(row.id), row.inhoud);
  // Written by us, from a checked form.
  return { id: row.id, inhoud: JSON.parse(text) as VeiligBereikbaar, versie: row.versie };
}

export async function insertVeiligBereikbaar(
  tx: Tx,
  gezin: Id,
  persoon: Id,
  inhoud: VeiligBereikbaar,
): Promise<Id> {
  const id = await tx.nextId('veiligbereikbaar');
  const sealed = await tx.seal({ soort: 'gezin', id: gezin }, plek(id), JSON.stringify(inhoud));
  await tx.query(
    'gezin.insert-veiligbereikbaar',
    'insert into rondom.veiligbereikbaar (id, gezin_id, persoon_id, inhoud_versleuteld) values ($1, $2, $3, $4)',
    [id, gezin, persoon, sealed],
  );
  return id;
}

/** False when somebody else was earlier. */
export async function updateVeiligBereikbaar(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<BewaardVeiligBereikbaar, 'id' | 'versie'>,
  inhoud: VeiligBereikbaar,
): Promise<boolean> {
  const sealed = await tx.seal({ soort: 'gezin', id: gezin }, plek(id), JSON.stringify(inhoud));
  const rows = await tx.query(
    'gezin.update-veiligbereikbaar',
    'update rondom.veiligbereikbaar set inhoud_versleuteld = $2, versie = versie + 1 where id = $1 and versie = $3 returning 1',
    [id, sealed, versie],
  );
  return rows.length === 1;
}
