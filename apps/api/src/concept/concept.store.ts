import type { Tx } from '../platform/database/index.ts';

/** What a draft is of: the form, and what it is about (often the id of a gezin). */
export interface Conceptsleutel {
  readonly soort: string;
  readonly onderwerp: string;
}

export interface ConceptRow {
  readonly inhoud: Buffer | null;
  readonly versie: number;
  readonly bijgewerktOp: Date;
}

const keyOf = (tx: Tx, { soort, onderwerp }: Conceptsleutel) => [tx.actor.gebruikerId, soort, onderwerp];
const place = (tx: Tx, sleutel: Conceptsleutel) =>
  ({ tabel: 'concept', kolom: 'inhoud', rij: keyOf(tx, sleutel).join(':') }) as const;
const owner = (tx: Tx) => ({ soort: 'gebruiker', id: tx.actor.gebruikerId }) as const;

export async function findConcept(tx: Tx, sleutel: Conceptsleutel): Promise<ConceptRow | undefined> {
  const [row] = await tx.query<ConceptRow>(
    'concept.find',
    `select inhoud_versleuteld as inhoud, versie, bijgewerkt_op as "bijgewerktOp"
     from platform.concept where gebruiker_id = $1 and soort = $2 and onderwerp = $3`,
    keyOf(tx, sleutel),
  );
  return row;
}

export const openInhoud = (tx: Tx, sleutel: Conceptsleutel, sealed: Buffer): Promise<string> =>
  tx.open(owner(tx), place(tx, sleutel), sealed);

/** Writes the draft when nobody else did since `expected` (0: there was none); false when somebody was earlier. */
export async function saveConcept(
  tx: Tx,
  sleutel: Conceptsleutel,
  inhoud: string,
  expected: number,
): Promise<boolean> {
  const values = [...keyOf(tx, sleutel), await tx.seal(owner(tx), place(tx, sleutel), inhoud), tx.now];
  const written =
    expected === 0
      ? await tx.query(
          'concept.insert',
          `insert into platform.concept (gebruiker_id, soort, onderwerp, inhoud_versleuteld, versie, bijgewerkt_op)
           values ($1, $2, $3, $4, 1, $5) on conflict do nothing returning 1`,
          values,
        )
      : await tx.query(
          'concept.update',
          `update platform.concept set inhoud_versleuteld = $4, versie = versie + 1, bijgewerkt_op = $5
           where gebruiker_id = $1 and soort = $2 and onderwerp = $3 and versie = $6 returning 1`,
          [...values, expected],
        );
  return written.length === 1;
}

/**
 * Ends a draft: its words go, its row stays with a higher version. A write that was under way carries an older
 * version and is refused, also when it would have been the first.
 */
export async function endConcept(tx: Tx, sleutel: Conceptsleutel): Promise<number> {
  const [row] = await tx.query<{ versie: number }>(
    'concept.end',
    `insert into platform.concept (gebruiker_id, soort, onderwerp, inhoud_versleuteld, versie, bijgewerkt_op)
     values ($1, $2, $3, null, 1, $4)
     on conflict (gebruiker_id, soort, onderwerp)
     do update set inhoud_versleuteld = null, versie = platform.concept.versie + 1, bijgewerkt_op = $4
     returning versie`,
    [...keyOf(tx, sleutel), tx.now],
  );
  return row?.versie ?? 0;
}
