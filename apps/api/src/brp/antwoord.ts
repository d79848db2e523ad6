import { randomBytes } from 'node:crypto';
import type { BrpGezin, BrpOpmerking } from '@rondom/domain/brp';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** One answer of the BRP as the server keeps it for the worker who asked: with the numbers, sealed, for a short time. */
export interface BewaardAntwoord {
  /** New with every question: a page that still shows an older answer cannot take over from a newer one. */
  readonly kenmerk: string;
  readonly gezin: BrpGezin;
  readonly opmerkingen: readonly BrpOpmerking[];
}

/** Long enough to choose, too short to be a second register. */
const minuten = 30;

const owner = (gezin: Id) => ({ soort: 'gezin', id: gezin }) as const;
// Another column than drafts have: an answer never opens as somebody's draft.
const place = (tx: Tx, gezin: Id) =>
  ({ tabel: 'concept', kolom: 'brp', rij: `${tx.actor.gebruikerId}:${gezin}` }) as const;

export const makeKenmerk = (): string => randomBytes(9).toString('base64url');

/** What the browser names a person by: this answer and a place in it, never a number. */
export const sleutelOf = (kenmerk: string, lid: string): string => `${kenmerk}.${lid}`;

export async function keepAntwoord(tx: Tx, gezin: Id, antwoord: BewaardAntwoord): Promise<void> {
  const sealed = await tx.seal(owner(gezin), place(tx, gezin), JSON.stringify(antwoord));
  await tx.query(
    'brp.keep',
    `insert into platform.concept (gebruiker_id, soort, onderwerp, inhoud_versleuteld, bijgewerkt_op) values ($1, 'brp', $2, $3, $4)
     on conflict (gebruiker_id, soort, onderwerp) do update
     set inhoud_versleuteld = excluded.inhoud_versleuteld, versie = platform.concept.versie + 1, bijgewerkt_op = excluded.bijgewerkt_op`,
    [tx.actor.gebruikerId, gezin, sealed, tx.now],
  );
}

/** The last answer this worker got about this family, while it is fresh. */
export async function findAntwoord(tx: Tx, gezin: Id): Promise<BewaardAntwoord | undefined> {
  const [row] = await tx.query<{ inhoud: Buffer; op: Date }>(
    'brp.find',
    "select inhoud_versleuteld as inhoud, bijgewerkt_op as op from platform.concept where gebruiker_id = $1 and soort = 'brp' and onderwerp = $2",
    [tx.actor.gebruikerId, gezin],
  );
  if (!row || tx.now.getTime() - row.op.getTime() > minuten * 60_000) return undefined;
  return JSON.parse(await tx.open(owner(gezin), place(tx, gezin), row.inhoud)) as BewaardAntwoord;
}

export async function dropAntwoord(tx: Tx, gezin: Id): Promise<void> {
  await tx.query(
    'brp.drop',
    "delete from platform.concept where gebruiker_id = $1 and soort = 'brp' and onderwerp = $2",
    [tx.actor.gebruikerId, gezin],
  );
}
