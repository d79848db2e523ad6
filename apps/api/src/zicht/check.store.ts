import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import type { Checkbron } from '@rondom/domain/zicht';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Zichtfeitenrij } from './zicht.store.ts';

export interface NieuweCheck {
  readonly op: string;
  readonly veilig: IntussenVeilig;
  readonly bronnen: readonly Checkbron[];
  readonly woorden: string | null;
  readonly volgendeOp: string;
}

/** One look. What it means for the wait, for the watcher and for the ladder follows from the row itself. */
export async function insertCheck(
  tx: Tx,
  { gezinId, wachtId }: Zichtfeitenrij,
  { op, veilig, bronnen, woorden, volgendeOp }: NieuweCheck,
): Promise<Id> {
  const id = await tx.nextId('veiligheidscheck');
  await tx.query(
    'zicht.insert-check',
    `insert into rondom.veiligheidscheck (id, gezin_id, wacht_id, op, veilig, bronnen, gedaan_op, door, organisatie_id, volgende_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      gezinId,
      wachtId,
      op,
      veilig,
      bronnen,
      tx.now,
      tx.actor.gebruikerId,
      tx.actor.organisatieId,
      volgendeOp,
    ],
  );
  if (woorden !== null && woorden.trim() !== '')
    await tx.query(
      'zicht.insert-woorden',
      'insert into rondom.checkwoorden (gezin_id, veiligheidscheck_id, tekst_versleuteld) values ($1, $2, $3)',
      [gezinId, id, await tx.seal({ soort: 'gezin', id: gezinId }, plek(id), woorden)],
    );
  return id;
}

const plek = (check: Id) => ({ tabel: 'checkwoorden', kolom: 'tekst', rij: check });

interface CheckRow {
  readonly id: Id;
  readonly op: string;
  readonly veilig: IntussenVeilig;
  readonly bronnen: readonly Checkbron[];
  readonly door: string;
  readonly organisatie: string;
  readonly verzegeld: Buffer | null;
}

/** What was seen, the newest first, in the words of who looked. */
export async function listChecks(tx: Tx, gezin: Id, wacht: Id) {
  const rows = await tx.query<CheckRow>(
    'zicht.checks',
    `select c.id::text, c.op::text, c.veilig, c.bronnen, u.naam as door, o.naam as organisatie, w.tekst_versleuteld as verzegeld
     from rondom.veiligheidscheck c join rondom.gebruiker u on u.id = c.door join rondom.organisatie o on o.id = c.organisatie_id
     left join rondom.checkwoorden w on w.veiligheidscheck_id = c.id
     where c.gezin_id = $1 and c.wacht_id = $2 order by c.op desc, c.id desc limit 20`,
    [gezin, wacht],
  );
  return Promise.all(
    rows.map(async ({ verzegeld, ...rest }) => ({
      ...rest,
      woorden:
        verzegeld === null ? null : await tx.open({ soort: 'gezin', id: gezin }, plek(rest.id), verzegeld),
    })),
  );
}

interface UrgentieRow {
  readonly id: Id;
  readonly urgentie: 'vandaag' | 'dezeWeek' | 'opVolgorde';
  readonly op: string;
  readonly herzienOp: string;
  readonly door: string;
  readonly organisatie: string;
  readonly verzegeld: Buffer;
}
const urgentieplek = (id: Id) => ({ tabel: 'urgentie', kolom: 'reden', rij: id });

export async function insertUrgentie(
  tx: Tx,
  { gezinId, wachtId }: Zichtfeitenrij,
  nieuw: { readonly urgentie: string; readonly reden: string; readonly herzienOp: string },
): Promise<Id> {
  const id = await tx.nextId('urgentie');
  const reden = await tx.seal({ soort: 'gezin', id: gezinId }, urgentieplek(id), nieuw.reden);
  await tx.query(
    'zicht.insert-urgentie',
    `insert into rondom.urgentie (id, gezin_id, wacht_id, urgentie, reden_versleuteld, op, herzien_op, door, organisatie_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      gezinId,
      wachtId,
      nieuw.urgentie,
      reden,
      tx.today,
      nieuw.herzienOp,
      tx.actor.gebruikerId,
      tx.actor.organisatieId,
    ],
  );
  return id;
}

export async function listUrgenties(tx: Tx, gezin: Id, wacht: Id) {
  const rows = await tx.query<UrgentieRow>(
    'zicht.urgenties',
    `select x.id::text, x.urgentie, x.op::text, x.herzien_op::text as "herzienOp", u.naam as door, o.naam as organisatie, x.reden_versleuteld as verzegeld
     from rondom.urgentie x join rondom.gebruiker u on u.id = x.door join rondom.organisatie o on o.id = x.organisatie_id
     where x.gezin_id = $1 and x.wacht_id = $2 order by x.id desc limit 20`,
    [gezin, wacht],
  );
  return Promise.all(
    rows.map(async ({ verzegeld, ...rest }) => ({
      ...rest,
      reden: await tx.open({ soort: 'gezin', id: gezin }, urgentieplek(rest.id), verzegeld),
    })),
  );
}
