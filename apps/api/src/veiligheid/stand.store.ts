import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Stand, Standsoort } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

type Kolom = 'bron' | 'reden' | 'achtergehouden';

export interface StandRow {
  readonly id: Id;
  readonly soort: Standsoort;
  readonly gevaarPersoonId: Id | null;
  readonly voorPersoonId: Id | null;
  readonly bron: 'triage' | 'huisverbod' | 'geheimadres' | 'medewerker';
  readonly sinds: string;
  readonly gezetDoor: string | null;
  readonly geeindigdOp: string | null;
  readonly geeindigdDoor: string | null;
  readonly heropeningVan: Id | null;
  readonly versie: number;
  readonly bronTekst: Buffer | null;
  readonly reden: Buffer | null;
  readonly achtergehouden: Buffer | null;
}

export const standOf = (row: StandRow): Stand => ({
  soort: row.soort,
  gevaar: row.gevaarPersoonId === null ? undefined : persoonId(row.gevaarPersoonId),
  voor: row.voorPersoonId === null ? undefined : persoonId(row.voorPersoonId),
  sinds: getPlainDate(row.sinds),
  geeindigdOp: row.geeindigdOp === null ? undefined : getPlainDate(row.geeindigdOp),
});

/** Every danger that stands or stood in this family, what stands first. */
export function listStanden(tx: Tx, gezin: Id): Promise<StandRow[]> {
  return tx.query<StandRow>(
    'veiligheid.standen',
    `select v.id::text, v.soort, v.gevaar_persoon_id::text as "gevaarPersoonId", v.voor_persoon_id::text as "voorPersoonId", v.bron,
       v.sinds::text, z.naam as "gezetDoor", v.geeindigd_op::text as "geeindigdOp", e.naam as "geeindigdDoor",
       v.heropening_van::text as "heropeningVan", v.versie, v.bron_versleuteld as "bronTekst", v.reden_versleuteld as reden,
       v.achtergehouden_versleuteld as achtergehouden
     from rondom.veiligheidsstand v
     left join rondom.gebruiker z on z.id = v.gezet_door left join rondom.gebruiker e on e.id = v.geeindigd_door
     where v.gezin_id = $1 order by v.geeindigd_op is not null, v.geeindigd_op desc, v.sinds, v.id`,
    [gezin],
  );
}

const plek = (kolom: Kolom, rij: Id) => ({ tabel: 'veiligheidsstand', kolom, rij });

export const openWoorden = async (tx: Tx, gezin: Id, row: StandRow, kolom: Kolom): Promise<string | null> => {
  const verzegeld = kolom === 'bron' ? row.bronTekst : row[kolom];
  return verzegeld === null ? null : tx.open({ soort: 'gezin', id: gezin }, plek(kolom, row.id), verzegeld);
};

export interface NieuweStand {
  readonly soort: Standsoort;
  readonly gevaar: Id | undefined;
  readonly voor: Id | undefined;
  readonly sinds: PlainDate;
  readonly bron: string;
  readonly heropeningVan?: Id;
}

/** A huisverbod or a secret address is a source of its own; the rest is what a worker says. */
const bronVan = (soort: Standsoort) =>
  soort === 'huisverbod' || soort === 'geheimadres' ? soort : ('medewerker' as const);

export async function insertStand(tx: Tx, gezin: Id, nieuw: NieuweStand): Promise<Id> {
  const id = await tx.nextId('veiligheidsstand');
  const tekst = await tx.seal({ soort: 'gezin', id: gezin }, plek('bron', id), nieuw.bron);
  await tx.query(
    'veiligheid.insert-stand',
    `insert into rondom.veiligheidsstand (id, gezin_id, soort, gevaar_persoon_id, voor_persoon_id, bron, sinds, bron_versleuteld, gezet_door, heropening_van)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[
        id,
        gezin,
        nieuw.soort,
        nieuw.gevaar ?? null,
        nieuw.voor ?? null,
        bronVan(nieuw.soort),
        nieuw.sinds,
      ],
      ...[tekst, tx.actor.gebruikerId, nieuw.heropeningVan ?? null],
    ],
  );
  return id;
}

/** False when somebody else was earlier. */
export async function endStand(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<StandRow, 'id' | 'versie'>,
  woorden: { readonly reden: string; readonly achtergehouden: string },
): Promise<boolean> {
  const seal = (kolom: Kolom, tekst: string) =>
    tx.seal({ soort: 'gezin', id: gezin }, plek(kolom, id), tekst);
  const rows = await tx.query(
    'veiligheid.eindig-stand',
    `update rondom.veiligheidsstand set geeindigd_op = $3, geeindigd_door = $4, reden_versleuteld = $5, achtergehouden_versleuteld = $6,
       versie = versie + 1 where id = $1 and versie = $2 returning 1`,
    [
      ...[id, versie, tx.today, tx.actor.gebruikerId],
      ...[await seal('reden', woorden.reden), await seal('achtergehouden', woorden.achtergehouden)],
    ],
  );
  return rows.length === 1;
}

/** What is held back in this family now: notes that nobody of it reads, own words that wait for the vast gezicht. */
export async function countAchtergehouden(
  tx: Tx,
  gezin: Id,
): Promise<{ readonly notities: number; readonly woorden: number }> {
  const [row] = await tx.query<{ notities: number; woorden: number }>(
    'veiligheid.achtergehouden',
    `select (select count(*)::int from rondom.contactnotitie n where n.gezin_id = $1 and not exists (
         select 1 from rondom.contactnotitie_persoon p where p.contactnotitie_id = n.id and p.lezer)) as notities,
       (select count(distinct l.woord_id)::int from rondom.woord_lezer l where l.gezin_id = $1 and l.wacht_op_vastgezicht) as woorden`,
    [gezin],
  );
  return row ?? { notities: 0, woorden: 0 };
}

/** Whether the place of this person is secret for a reason that has not ended. */
export async function isVerblijfGeheim(tx: Tx, gezin: Id, persoon: Id | null): Promise<boolean> {
  const [row] = await tx.query<{ geheim: boolean }>(
    'veiligheid.verblijf-geheim',
    `select exists (select 1 from rondom.huishouden h join rondom.huishoudenlid l on l.huishouden_id = h.id and l.periode @> platform.vandaag()
         where h.gezin_id = $1 and h.adres_geheim and ($2::bigint is null or l.persoon_id = $2))
       or exists (select 1 from rondom.verblijfplaatsgeheim g where g.gezin_id = $1 and g.geeindigd_op is null
         and ($2::bigint is null or g.persoon_id = $2)) as geheim`,
    [gezin, persoon],
  );
  return row?.geheim === true;
}
