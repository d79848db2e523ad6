import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Kijkvraag, Kijkvraagsoort } from '@rondom/domain/portaal';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface KijkvraagRow {
  readonly id: Id;
  readonly versie: number;
  readonly gezinId: Id;
  readonly persoonId: Id;
  /** Null for who does not know the person: who looked once, and no longer takes part. */
  readonly naam: string | null;
  readonly als: string;
  readonly regelId: Id | null;
  readonly regelOp: Date | null;
  readonly soort: Kijkvraagsoort;
  readonly vraag: Buffer | null;
  readonly gesteldOp: Date;
  readonly uiterlijk: string;
  readonly gebruikerId: Id | null;
  readonly organisatieId: Id | null;
  readonly ookVastGezicht: boolean;
  readonly antwoord: Buffer | null;
  readonly beantwoordOp: Date | null;
  /** Who answered, with the organisation in whose name. */
  readonly antwoorder: string | null;
  readonly antwoorderOrganisatie: string | null;
  readonly antwoorderSoort: string | null;
  readonly toontNamen: boolean | null;
}

const columns = `
  select q.id::text, q.versie, q.gezin_id::text as "gezinId", q.persoon_id::text as "persoonId", coalesce(nullif(p.roepnaam, ''), split_part(p.voornamen, ' ', 1)) as naam, q.als, q.handeling_id::text as "regelId",
    q.handeling_op as "regelOp", q.soort, q.vraag_versleuteld as vraag, q.gesteld_op as "gesteldOp", q.uiterlijk::text, q.gebruiker_id::text as "gebruikerId",
    q.organisatie_id::text as "organisatieId", q.ook_vastgezicht as "ookVastGezicht", q.antwoord_versleuteld as antwoord, q.beantwoord_op as "beantwoordOp",
    u.naam as antwoorder, o.naam as "antwoorderOrganisatie", o.soort as "antwoorderSoort", o.toont_namen as "toontNamen"
  from rondom.kijkvraag q
  left join rondom.persoon p on p.id = q.persoon_id
  left join rondom.gebruiker u on u.id = q.beantwoord_door
  left join rondom.organisatie o on o.id = u.organisatie_id`;
const newest = 'order by q.gesteld_op desc, q.id desc limit 100';

/** The questions of the family that this reader may see. */
export const listKijkvragen = (tx: Tx, gezin: Id): Promise<KijkvraagRow[]> =>
  tx.query('raadpleging.kijkvragen', `${columns} where q.gezin_id = $1 ${newest}`, [gezin]);

/** What is asked of this worker because he looked: open, and of late. */
export const listAanMij = (tx: Tx): Promise<KijkvraagRow[]> =>
  tx.query('raadpleging.kijkvragen-aan-mij', `${columns} where q.gebruiker_id = $1 ${newest}`, [
    tx.actor.gebruikerId,
  ]);

export async function findKijkvraag(tx: Tx, id: Id): Promise<KijkvraagRow | undefined> {
  const [row] = await tx.query<KijkvraagRow>('raadpleging.kijkvraag', `${columns} where q.id = $1`, [id]);
  return row;
}

export const kijkvraagOf = (row: KijkvraagRow): Kijkvraag & { readonly uiterlijk: PlainDate } => ({
  uiterlijk: getPlainDate(row.uiterlijk),
  organisatie: row.organisatieId === null ? undefined : organisatieId(row.organisatieId),
  medewerker: row.gebruikerId === null ? undefined : medewerkerId(row.gebruikerId),
  ookVastGezicht: row.ookVastGezicht,
});

const place = (kolom: 'vraag' | 'antwoord', rij: Id) => ({ tabel: 'kijkvraag', kolom, rij }) as const;

export const openVraag = async (tx: Tx, { vraag, persoonId: id, id: rij }: KijkvraagRow) =>
  vraag === null ? null : tx.open({ soort: 'persoon', id }, place('vraag', rij), vraag);
export const openAntwoord = async (tx: Tx, { antwoord, persoonId: id, id: rij }: KijkvraagRow) =>
  antwoord === null ? null : tx.open({ soort: 'persoon', id }, place('antwoord', rij), antwoord);

export interface NieuweKijkvraag {
  readonly gezin: Id;
  readonly persoon: Id;
  readonly als: string;
  readonly regel: { readonly id: Id; readonly op: Date } | undefined;
  readonly soort: Kijkvraagsoort;
  readonly tekst: string;
}

/** Sealed with the key of who asks: question and answer are his. */
export async function insertKijkvraag(tx: Tx, nieuw: NieuweKijkvraag, aan: Kijkvraag): Promise<Id> {
  const id = await tx.nextId('kijkvraag');
  const { persoon, tekst } = nieuw;
  const sealed =
    tekst.trim() === ''
      ? null
      : await tx.seal({ soort: 'persoon', id: persoon }, place('vraag', id), tekst.trim());
  await tx.query(
    'raadpleging.insert-kijkvraag',
    `insert into rondom.kijkvraag (id, gezin_id, persoon_id, als, handeling_id, handeling_op, soort, vraag_versleuteld, gesteld_op, uiterlijk, organisatie_id, gebruiker_id, ook_vastgezicht)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, nieuw.gezin, persoon, nieuw.als, nieuw.regel?.id ?? null, nieuw.regel?.op ?? null, nieuw.soort],
      ...[sealed, tx.now, aan.uiterlijk, aan.organisatie ?? null, aan.medewerker ?? null, aan.ookVastGezicht],
    ],
  );
  return id;
}

/** Writes the answer, unless somebody was earlier. */
export async function saveAntwoord(tx: Tx, row: KijkvraagRow, tekst: string): Promise<boolean> {
  const sealed = await tx.seal(
    { soort: 'persoon', id: row.persoonId },
    place('antwoord', row.id),
    tekst.trim(),
  );
  const written = await tx.query(
    'raadpleging.antwoord',
    `update rondom.kijkvraag set antwoord_versleuteld = $2, beantwoord_op = $3, beantwoord_door = $4, versie = versie + 1
     where id = $1 and beantwoord_op is null returning 1`,
    [row.id, sealed, tx.now, tx.actor.gebruikerId],
  );
  return written.length === 1;
}
