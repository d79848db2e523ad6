import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface NieuweAfspraak {
  readonly op: string;
  readonly soort: 'bezoek' | 'gesprek' | 'bellen' | 'planbespreking';
  readonly personen: readonly Id[];
  /** At whose home: a person, never a place. */
  readonly bijPersoonId?: Id;
}

export async function insertAfspraak(tx: Tx, gezin: Id, nieuw: NieuweAfspraak): Promise<Id> {
  const id = await tx.nextId('afspraak');
  await tx.query(
    'tijdlijn.insert-afspraak',
    'insert into rondom.afspraak (id, gezin_id, op, gebruiker_id, soort, bij_persoon_id) values ($1, $2, $3, $4, $5, $6)',
    [id, gezin, new Date(nieuw.op), tx.actor.gebruikerId, nieuw.soort, nieuw.bijPersoonId ?? null],
  );
  await tx.query(
    'tijdlijn.insert-afspraak-personen',
    'insert into rondom.afspraak_persoon (gezin_id, afspraak_id, persoon_id) select $1, $2, p from unnest($3::bigint[]) p',
    [gezin, id, [...new Set(nieuw.personen)]],
  );
  return id;
}
