import type { Dienst } from '@rondom/domain/noodkijk';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface DienstRij extends Dienst {
  readonly id: Id;
  readonly naam: string;
  readonly regio: string;
  readonly versie: number;
}

const sql = `select r.id::text, u.naam, g.naam as regio, r.van, r.tot, r.versie
  from rondom.rooster r join rondom.gebruiker u on u.id = r.gebruiker_id join rondom.regio g on g.id = r.regio_id
  where r.ingetrokken_op is null and r.tot > $1`;

/** Duties of now and later. */
export const listDiensten = (tx: Tx): Promise<DienstRij[]> =>
  tx.query<DienstRij>('rooster.lijst', `${sql} order by r.van, u.naam`, [tx.now]);

export const listEigenDiensten = (tx: Tx): Promise<DienstRij[]> =>
  tx.query<DienstRij>('rooster.eigen', `${sql} and r.gebruiker_id = $2 order by r.van`, [
    tx.now,
    tx.actor.gebruikerId,
  ]);

export interface Keuze {
  readonly id: Id;
  readonly naam: string;
}

/** Who of the own crisis service can have duty, and in which regions. */
export async function listKeuzes(tx: Tx): Promise<{ medewerkers: Keuze[]; regios: Keuze[] }> {
  return {
    medewerkers: await tx.query<Keuze>(
      'rooster.medewerkers',
      "select id::text, naam from rondom.gebruiker where rol = 'crisisdienst' and organisatie_id = $1 and actief order by naam",
      [tx.actor.organisatieId],
    ),
    regios: await tx.query<Keuze>(
      'rooster.regios',
      "select id::text, naam from rondom.regio where soort = 'jeugdhulpregio' order by naam",
    ),
  };
}

export async function insertDienst(tx: Tx, medewerker: Id, regio: Id, { van, tot }: Dienst): Promise<Id> {
  const id = await tx.nextId('rooster');
  await tx.query(
    'rooster.insert',
    'insert into rondom.rooster (id, gebruiker_id, organisatie_id, regio_id, van, tot, door) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, medewerker, tx.actor.organisatieId, regio, van, tot, tx.actor.gebruikerId],
  );
  return id;
}

/** False when there is no such duty of the own organisation, or it was taken back already. */
export async function trekIn(tx: Tx, id: Id): Promise<boolean> {
  const rows = await tx.query(
    'rooster.trek-in',
    'update rondom.rooster set ingetrokken_op = $2, versie = versie + 1 where id = $1 and ingetrokken_op is null and organisatie_id = $3 returning 1',
    [id, tx.now, tx.actor.organisatieId],
  );
  return rows.length === 1;
}
