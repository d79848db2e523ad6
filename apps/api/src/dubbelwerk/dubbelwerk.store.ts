import type {
  Begonnen,
  DubbelReden,
  KlaarAls,
  Onderzoeksoort,
  Uitzondering,
} from '@rondom/domain/dubbelwerk';
import type { Levensgebied } from '@rondom/domain/expertvraag';
import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface OnderzoekRow {
  readonly id: Id;
  readonly soort: Onderzoeksoort;
  readonly persoonId: Id | null;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly naam: string;
  readonly vragen: readonly Levensgebied[];
  readonly uitzondering: Uitzondering | null;
  readonly sinds: string;
  readonly uiterlijk: string | null;
  readonly klaarOp: string | null;
  readonly klaarAls: KlaarAls | null;
  readonly dubbelReden: DubbelReden | null;
  readonly versie: number;
}

/** Every round of questions this reader may know of, what runs first. Never what was answered: that stands nowhere. */
export function listOnderzoeken(tx: Tx, gezin: Id): Promise<OnderzoekRow[]> {
  return tx.query<OnderzoekRow>(
    'dubbelwerk.onderzoeken',
    `select o.id::text, o.soort, o.persoon_id::text as "persoonId", o.organisatie_id::text as "organisatieId", g.naam as organisatie, u.naam,
       o.vragen, o.uitzondering, o.sinds::text, o.uiterlijk::text, o.klaar_op::text as "klaarOp", o.klaar_als as "klaarAls",
       o.dubbel_reden as "dubbelReden", o.versie
     from rondom.onderzoek o join rondom.organisatie g on g.id = o.organisatie_id join rondom.gebruiker u on u.id = o.gebruiker_id
     where o.gezin_id = $1 order by o.klaar_op desc nulls first, o.sinds desc, o.id desc`,
    [gezin],
  );
}

export interface VerzoekRow {
  readonly id: Id;
  readonly onderzoekId: Id;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly naam: string;
  readonly gevraagdOp: Date;
  readonly stand: 'gevraagd' | 'ja' | 'nee';
  readonly versie: number;
}

/** Requests to join: of oneself, to oneself, and those that were granted. */
export function listVerzoeken(tx: Tx, gezin: Id): Promise<VerzoekRow[]> {
  return tx.query<VerzoekRow>(
    'dubbelwerk.verzoeken',
    `select v.id::text, v.onderzoek_id::text as "onderzoekId", v.organisatie_id::text as "organisatieId", g.naam as organisatie, u.naam,
       v.gevraagd_op as "gevraagdOp", v.stand, v.versie
     from rondom.onderzoekverzoek v join rondom.organisatie g on g.id = v.organisatie_id join rondom.gebruiker u on u.id = v.gebruiker_id
     where v.gezin_id = $1 order by v.gevraagd_op, v.id`,
    [gezin],
  );
}

/** What the own organisation is for. */
export async function getEigenSoort(tx: Tx): Promise<Organisatiesoort> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'dubbelwerk.eigen-soort',
    'select soort from rondom.organisatie where id = $1',
    [tx.actor.organisatieId],
  );
  if (row === undefined) throw new Error('who begins an inquiry works for an organisation');
  return row.soort;
}

/** Two who begin at once become one after the other: the second is told of the first. */
export async function lockGezin(tx: Tx, gezin: Id): Promise<void> {
  await tx.query('dubbelwerk.lock', "select pg_advisory_xact_lock(hashtext('rondom.onderzoek'), $1::int)", [
    Number(BigInt(gezin) % 2_000_000_000n),
  ]);
}

export interface NieuwOnderzoek {
  readonly soort: Onderzoeksoort;
  readonly persoonId: Id | null;
  readonly vragen: readonly Levensgebied[];
  readonly uiterlijk: PlainDate | undefined;
}

export async function insertOnderzoek(
  tx: Tx,
  gezin: Id,
  { soort, persoonId, vragen, uiterlijk }: NieuwOnderzoek,
  { uitzondering, dubbelReden }: Begonnen,
): Promise<Id> {
  const id = await tx.nextId('onderzoek');
  const { organisatieId, gebruikerId } = tx.actor;
  await tx.query(
    'dubbelwerk.insert',
    `insert into rondom.onderzoek (id, gezin_id, persoon_id, soort, organisatie_id, gebruiker_id, vragen, uitzondering, sinds, uiterlijk, dubbel_reden, begonnen_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, gezin, persoonId, soort, organisatieId, gebruikerId, vragen, uitzondering ?? null],
      ...[tx.today, uiterlijk ?? null, dubbelReden ?? null, tx.now],
    ],
  );
  return id;
}

export async function insertVerzoek(tx: Tx, gezin: Id, onderzoek: Id): Promise<Id> {
  const id = await tx.nextId('onderzoekverzoek');
  await tx.query(
    'dubbelwerk.insert-verzoek',
    `insert into rondom.onderzoekverzoek (id, gezin_id, onderzoek_id, gebruiker_id, organisatie_id, gevraagd_op) values ($1, $2, $3, $4, $5, $6)`,
    [id, gezin, onderzoek, tx.actor.gebruikerId, tx.actor.organisatieId, tx.now],
  );
  return id;
}

export async function answerVerzoek(tx: Tx, id: Id, stand: 'ja' | 'nee'): Promise<void> {
  await tx.query(
    'dubbelwerk.antwoord',
    'update rondom.onderzoekverzoek set stand = $2, beantwoord_op = $3, versie = versie + 1 where id = $1',
    [id, stand, tx.now],
  );
}

export async function endOnderzoek(tx: Tx, id: Id, als: KlaarAls): Promise<void> {
  await tx.query(
    'dubbelwerk.einde',
    'update rondom.onderzoek set klaar_op = $2, klaar_als = $3, versie = versie + 1 where id = $1',
    [id, tx.today, als],
  );
}
