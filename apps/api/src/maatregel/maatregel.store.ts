import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import { maatregelId, type Maatregel } from '@rondom/domain/maatregel';
import { organisatieId, type Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { herkomstSql, type Klokherkomst } from '../termijnregels/index.ts';

interface Row {
  readonly id: Id;
  readonly kind_id: Id;
  readonly soort: 'ondertoezichtstelling';
  readonly ingangsdatum: string;
  readonly einddatum: string;
  readonly organisatie_id: Id;
  readonly gi_belast_op: string;
  readonly gi_geinformeerd_op: string;
}

/** In the law an order is per child: one order of the table with two children is two measures of the domain. */
export const kindmaatregelId = (maatregel: Id, kind: Id) => maatregelId(`${maatregel}:${kind}`);

export async function listMaatregelen(tx: Tx, gezin: Id, alleen?: Id): Promise<Maatregel[]> {
  const rows = await tx.query<Row>(
    'maatregel.list',
    `select m.id::text, k.persoon_id::text as kind_id, m.soort, m.ingangsdatum, m.einddatum, m.organisatie_id::text, m.gi_belast_op, m.gi_geinformeerd_op
     from rondom.maatregel m join rondom.maatregel_kind k on k.maatregel_id = m.id
     where m.gezin_id = $1 and ($2::bigint is null or m.id = $2)`,
    [gezin, alleen ?? null],
  );
  return rows.map((row) => ({
    id: kindmaatregelId(row.id, row.kind_id),
    soort: row.soort,
    kind: persoonId(row.kind_id),
    ingangsdatum: getPlainDate(row.ingangsdatum),
    einddatum: getPlainDate(row.einddatum),
    instelling: organisatieId(row.organisatie_id),
    belastOp: getPlainDate(row.gi_belast_op),
    geinformeerdOp: getPlainDate(row.gi_geinformeerd_op),
  }));
}

export async function findOrganisatiesoort(tx: Tx, id: Id): Promise<Organisatiesoort | undefined> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'maatregel.organisatie',
    'select soort from rondom.organisatie where id = $1',
    [id],
  );
  return row?.soort;
}

export interface NieuweMaatregel {
  readonly beschikkingOp: string;
  readonly ingangsdatum: string;
  readonly einddatum: string;
  readonly rechtbank: string;
  readonly zaaknummer: string | null;
  readonly organisatieId: Id;
  readonly belastOp: string;
  readonly geinformeerdOp: string;
  readonly kinderen: readonly Id[];
}

export async function insertMaatregel(tx: Tx, gezin: Id, nieuw: NieuweMaatregel): Promise<Id> {
  const id = await tx.nextId('maatregel');
  await tx.query(
    'maatregel.insert',
    `insert into rondom.maatregel (id, gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, zaaknummer, organisatie_id, gi_belast_op, gi_geinformeerd_op)
     values ($1, $2, 'ondertoezichtstelling', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      gezin,
      nieuw.beschikkingOp,
      nieuw.ingangsdatum,
      nieuw.einddatum,
      nieuw.rechtbank,
      nieuw.zaaknummer,
      nieuw.organisatieId,
      nieuw.belastOp,
      nieuw.geinformeerdOp,
    ],
  );
  await tx.query(
    'maatregel.insert-kinderen',
    'insert into rondom.maatregel_kind (gezin_id, maatregel_id, persoon_id) select $1, $2, k from unnest($3::bigint[]) k',
    [gezin, id, nieuw.kinderen],
  );
  return id;
}

export interface NieuwContact {
  readonly persoonId: Id;
  readonly op: string;
  readonly wijze: string;
}

/** The first contact of this worker with a person; an earlier day corrects a later one, never the reverse. */
export async function saveEersteContact(
  tx: Tx,
  gezin: Id,
  maatregel: Id,
  contact: NieuwContact,
): Promise<void> {
  await tx.query(
    'maatregel.contact',
    `insert into rondom.eerstecontact (gezin_id, maatregel_id, persoon_id, op, wijze, gebruiker_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (maatregel_id, persoon_id) do update set op = excluded.op, wijze = excluded.wijze, gebruiker_id = excluded.gebruiker_id
     where rondom.eerstecontact.op > excluded.op or rondom.eerstecontact.gebruiker_id <> excluded.gebruiker_id`,
    [gezin, maatregel, contact.persoonId, contact.op, contact.wijze, tx.actor.gebruikerId],
  );
}

export interface Collega {
  readonly id: Id;
  readonly naam: string;
}

/** The jeugdbeschermers of one's own instelling, by name. */
export function listJeugdbeschermers(tx: Tx): Promise<Collega[]> {
  return tx.query<Collega>(
    'maatregel.collegas',
    "select id::text, naam from rondom.gebruiker where organisatie_id = $1 and rol = 'jeugdbeschermer' and actief order by naam",
    [tx.actor.organisatieId],
  );
}

export interface GiMaatregelRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly gezin: string;
  readonly einddatum: string;
  readonly geinformeerdOp: string;
  readonly uitvoerder: string | null;
  readonly kinderen: readonly {
    readonly id: Id;
    readonly naam: string;
    readonly uiterlijk: string | null;
    readonly gestoptOp: string | null;
    readonly herkomst: Klokherkomst | null;
  }[];
}

/** The running measures this worker or team leader sees, those without a worker first. */
export function listGiMaatregelen(tx: Tx): Promise<GiMaatregelRow[]> {
  return tx.query<GiMaatregelRow>(
    'maatregel.gi',
    `select m.id::text, m.gezin_id::text as "gezinId", g.naam as gezin, m.einddatum, m.gi_geinformeerd_op as "geinformeerdOp",
       uitvoerder.naam as uitvoerder,
       (select json_agg(json_build_object('id', p.id::text, 'naam', coalesce(p.roepnaam, p.voornamen), 'uiterlijk', t.uiterlijk, 'gestoptOp', t.gestopt_op, 'herkomst', case when t.id is not null then ${herkomstSql('t')} end) order by p.geboortedatum)
         from rondom.maatregel_kind k join rondom.persoon p on p.id = k.persoon_id
         left join rondom.termijn t on t.maatregel_id = m.id and t.persoon_id = p.id and t.soort = 'vastejeugdbeschermer' where k.maatregel_id = m.id) as kinderen
     from rondom.maatregel m join rondom.gezin g on g.id = m.gezin_id
     left join lateral (select u.naam from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
       where b.maatregel_id = m.id and b.soort = 'uitvoerder' and b.periode @> platform.vandaag() limit 1) uitvoerder on true
     where m.einddatum > platform.vandaag()
     order by uitvoerder.naam is not null, m.gi_geinformeerd_op`,
  );
}

export interface Maatregeldagen {
  readonly beschikkingOp: string;
  readonly einddatum: string;
  readonly kinderen: readonly Id[];
}

/** The days of one order and whom it is about; undefined when the actor may not see it. */
export async function findMaatregeldagen(
  tx: Tx,
  gezin: Id,
  maatregel: Id,
): Promise<Maatregeldagen | undefined> {
  const [row] = await tx.query<Maatregeldagen>(
    'maatregel.dagen',
    `select m.beschikking_op::text as "beschikkingOp", m.einddatum::text as einddatum,
       (select coalesce(json_agg(k.persoon_id::text), '[]') from rondom.maatregel_kind k where k.maatregel_id = m.id) as kinderen
     from rondom.maatregel m where m.gezin_id = $1 and m.id = $2`,
    [gezin, maatregel],
  );
  return row;
}
