import type { Id } from '../actor.ts';
import type { Grond, Tx } from '../database/tx.ts';
import type { Relatie } from './access.ts';

/** Whom an act was about: the gezin, and every persoon shown. */
export interface Getoond {
  readonly gezin: Id | null;
  /** The families that stood in a list of more than one. */
  readonly gezinnen?: readonly Id[];
  readonly personen: readonly Id[];
}

export interface Handeling {
  readonly handeling: 'lees' | 'zoek' | 'schrijf' | 'geweigerd' | 'bevraag' | 'afdruk' | 'export';
  readonly resource: string;
  readonly relatie: Relatie;
  readonly grond: Grond;
  readonly doel?: string;
}

/**
 * Writes one act row, and one narrow row per gezin and one per persoon, in the transaction of the act itself.
 * Throws when it cannot: then the read is refused too. Returns the id of the act.
 */
export async function logHandeling(tx: Tx, act: Handeling, getoond: Getoond): Promise<Id> {
  const rows = await tx.query<{ id: Id }>(
    'platform.log',
    `with h as (
       insert into raadpleging.handeling (op, gebruiker_id, rol, organisatie_id, relatie, handeling, resource, grond, doel, gezin_id, verzoek_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id, op),
     o as (
       insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
       select h.id, h.op, $10, p, $7 from h, unnest($12::bigint[]) p
       union all select h.id, h.op, g, null, $7 from h, unnest($13::bigint[]) g)
     select id from h`,
    [
      tx.now,
      tx.actor.gebruikerId,
      tx.actor.rol,
      tx.actor.organisatieId,
      act.relatie,
      act.handeling,
      act.resource,
      act.grond,
      act.doel ?? null,
      getoond.gezin,
      tx.verzoekId,
      [...new Set(getoond.personen)],
      [...new Set([...(getoond.gezin === null ? [] : [getoond.gezin]), ...(getoond.gezinnen ?? [])])],
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the act was not logged');
  return id;
}
