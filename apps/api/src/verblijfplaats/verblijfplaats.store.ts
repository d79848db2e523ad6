import type { PersoonId } from '@rondom/domain/gezin';
import type { Geheim, HoudVerblijfGeheim, Verblijfbesluit } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

type Kolom = 'bron' | 'namen' | 'reden';

export interface VerblijfRow {
  readonly id: Id;
  readonly persoonId: Id;
  readonly besluit: Verblijfbesluit;
  readonly sinds: string;
  readonly tot: string | null;
  readonly gezetDoor: string;
  readonly geeindigdOp: string | null;
  readonly geeindigdDoor: string | null;
  readonly versie: number;
  readonly bron: Buffer;
  readonly namen: Buffer;
  readonly reden: Buffer | null;
}

export function listVerblijven(tx: Tx, gezin: Id): Promise<VerblijfRow[]> {
  return tx.query<VerblijfRow>(
    'verblijfplaats.list',
    `select v.id::text, v.persoon_id::text as "persoonId", v.besluit, v.sinds::text, v.tot::text, z.naam as "gezetDoor",
       v.geeindigd_op::text as "geeindigdOp", e.naam as "geeindigdDoor", v.versie, v.bron_versleuteld as bron,
       v.namen_versleuteld as namen, v.reden_versleuteld as reden
     from rondom.verblijfplaatsgeheim v join rondom.gebruiker z on z.id = v.gezet_door
     left join rondom.gebruiker e on e.id = v.geeindigd_door
     where v.gezin_id = $1 order by v.geeindigd_op is not null, v.sinds desc, v.id`,
    [gezin],
  );
}

const plek = (kolom: Kolom, rij: Id) => ({ tabel: 'verblijfplaatsgeheim', kolom, rij });
const owner = (gezin: Id) => ({ soort: 'gezin', id: gezin }) as const;

export async function openVerblijf(tx: Tx, gezin: Id, row: VerblijfRow) {
  const open = (kolom: Kolom, verzegeld: Buffer) => tx.open(owner(gezin), plek(kolom, row.id), verzegeld);
  return {
    bron: await open('bron', row.bron),
    // Written by us, from a checked form.
    namen: JSON.parse(await open('namen', row.namen)) as Geheim[],
    reden: row.reden === null ? null : await open('reden', row.reden),
  };
}

export async function insertVerblijf(
  tx: Tx,
  gezin: Id,
  persoon: PersoonId,
  { besluit, sinds, tot, bron, namen }: Omit<HoudVerblijfGeheim, 'personen'>,
): Promise<Id> {
  const id = await tx.nextId('verblijfplaatsgeheim');
  const seal = (kolom: Kolom, tekst: string) => tx.seal(owner(gezin), plek(kolom, id), tekst);
  await tx.query(
    'verblijfplaats.insert',
    `insert into rondom.verblijfplaatsgeheim (id, gezin_id, persoon_id, besluit, sinds, tot, bron_versleuteld, namen_versleuteld, gezet_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, gezin, persoon, besluit, sinds, tot ?? null],
      ...[await seal('bron', bron), await seal('namen', JSON.stringify(namen)), tx.actor.gebruikerId],
    ],
  );
  return id;
}

/** The homes where these persons live are secret too: everything that hides a secret address hides them. */
export async function setAdresGeheim(tx: Tx, gezin: Id, personen: readonly Id[]): Promise<void> {
  await tx.query(
    'verblijfplaats.adres-geheim',
    `update rondom.huishouden h set adres_geheim = true, versie = h.versie + 1
     where h.gezin_id = $1 and not h.adres_geheim and exists (select 1 from rondom.huishoudenlid l
       where l.huishouden_id = h.id and l.persoon_id = any($2::bigint[]) and l.periode @> platform.vandaag())`,
    [gezin, personen],
  );
}

/** False when somebody else was earlier. */
export async function endVerblijf(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<VerblijfRow, 'id' | 'versie'>,
  reden: string,
): Promise<boolean> {
  const sealed = await tx.seal(owner(gezin), plek('reden', id), reden);
  const rows = await tx.query(
    'verblijfplaats.eindig',
    `update rondom.verblijfplaatsgeheim set geeindigd_op = $3, geeindigd_door = $4, reden_versleuteld = $5, versie = versie + 1
     where id = $1 and versie = $2 returning 1`,
    [id, versie, tx.today, tx.actor.gebruikerId, sealed],
  );
  return rows.length === 1;
}
