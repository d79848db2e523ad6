import { huishoudenId, persoonId, type Inwoning } from '@rondom/domain/gezin';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** One after the other: who lives where is decided over all homes of the family together. */
export async function lockGezin(tx: Tx, gezin: Id): Promise<void> {
  await tx.query('gezin.lock', 'select 1 from rondom.gezin where id = $1 for update', [gezin]);
}

/** Where members live or will, not where they ever lived. */
export async function listInwoningen(tx: Tx, gezin: Id): Promise<Inwoning[]> {
  const rows = await tx.query<{
    id: Id;
    huishouden: Id;
    persoon: Id;
    vanaf: PlainDate;
    tot: PlainDate | null;
  }>(
    'gezin.inwoningen',
    `select id::text, huishouden_id::text as huishouden, persoon_id::text as persoon, lower(periode)::text as vanaf, upper(periode)::text as tot
     from rondom.huishoudenlid where gezin_id = $1 and not isempty(periode)`,
    [gezin],
  );
  return rows.map(({ id, huishouden, persoon, vanaf, tot }) => ({
    id,
    huishouden: huishoudenId(huishouden),
    persoon: persoonId(persoon),
    vanaf,
    tot: tot ?? undefined,
  }));
}

export interface HuishoudenRow {
  readonly id: Id;
  readonly adresGeheim: boolean;
  readonly versie: number;
}

export async function findHuishouden(tx: Tx, gezin: Id, id: Id): Promise<HuishoudenRow | undefined> {
  const [row] = await tx.query<HuishoudenRow>(
    'gezin.huishouden',
    'select id::text, adres_geheim as "adresGeheim", versie from rondom.huishouden where id = $2 and gezin_id = $1',
    [gezin, id],
  );
  return row;
}

const plek = (id: Id) => ({ tabel: 'huishouden', kolom: 'adres', rij: id });

export interface NieuwHuishouden {
  readonly naam: string;
  readonly adres: string | undefined;
  readonly adresGeheim: boolean;
}

export async function insertHuishouden(tx: Tx, gezin: Id, nieuw: NieuwHuishouden): Promise<Id> {
  const id = await tx.nextId('huishouden');
  const sealed =
    nieuw.adres === undefined ? null : await tx.seal({ soort: 'gezin', id: gezin }, plek(id), nieuw.adres);
  await tx.query(
    'gezin.insert-huishouden',
    'insert into rondom.huishouden (id, gezin_id, naam, adres_geheim, adres_versleuteld) values ($1, $2, $3, $4, $5)',
    [id, gezin, nieuw.naam, nieuw.adresGeheim, sealed],
  );
  return id;
}

/** The address in clear, `null` when none was recorded; undefined when there is no such household. */
export async function findAdres(tx: Tx, gezin: Id, id: Id): Promise<string | null | undefined> {
  const [row] = await tx.query<{ adres: Buffer | null }>(
    'gezin.adres',
    'select adres_versleuteld as adres from rondom.huishouden where id = $2 and gezin_id = $1',
    [gezin, id],
  );
  if (!row) return undefined;
  return row.adres === null ? null : tx.open({ soort: 'gezin', id: gezin }, plek(id), row.adres);
}

export async function touchHuishouden(tx: Tx, id: Id): Promise<void> {
  await tx.query('gezin.touch-huishouden', 'update rondom.huishouden set versie = versie + 1 where id = $1', [
    id,
  ]);
}

export async function endInwoning(tx: Tx, id: Id, op: PlainDate): Promise<void> {
  await tx.query(
    'gezin.end-inwoning',
    'update rondom.huishoudenlid set periode = daterange(lower(periode), $2::date) where id = $1',
    [id, op],
  );
}

export async function insertInwoning(
  tx: Tx,
  gezin: Id,
  {
    huishouden,
    persoon,
    vanaf,
  }: { readonly huishouden: Id; readonly persoon: Id; readonly vanaf: PlainDate },
): Promise<void> {
  await tx.query(
    'gezin.insert-inwoning',
    'insert into rondom.huishoudenlid (gezin_id, huishouden_id, persoon_id, periode) values ($1, $2, $3, daterange($4, null))',
    [gezin, huishouden, persoon, vanaf],
  );
}

/** Who lives at a secret address stands under it from that day, unless that was known already. */
export async function startGeheimAdres(tx: Tx, gezin: Id, persoon: Id, sinds: PlainDate): Promise<void> {
  await tx.query(
    'gezin.start-geheimadres',
    `insert into rondom.veiligheidsstand (gezin_id, soort, voor_persoon_id, bron, sinds)
     select $1::bigint, 'geheimadres', $2::bigint, 'geheimadres', $3::date
     where not exists (select 1 from rondom.veiligheidsstand v
       where v.gezin_id = $1 and v.voor_persoon_id = $2 and v.soort = 'geheimadres' and v.geeindigd_op is null)`,
    [gezin, persoon, sinds],
  );
}
