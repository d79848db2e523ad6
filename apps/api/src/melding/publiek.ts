import type { Actor } from '../platform/actor.ts';
import type { Database } from '../platform/database/index.ts';

/** Who reports is nobody we know: the public form acts as the account `publiek`, also for who is logged in. */
export async function getPubliek(database: Database): Promise<Actor> {
  const [row] = await database.withoutActor<{ id: string; naam: string }>(
    "select id::text, naam from platform.vind_gebruiker('publiek') where soort = 'systeem' and rol = 'publiek'",
    [],
  );
  if (!row) throw new Error('there is no account publiek');
  return {
    gebruikerId: row.id,
    sub: 'publiek',
    naam: row.naam,
    soort: 'systeem',
    rol: 'publiek',
    organisatieId: null,
    organisatie: null,
    persoonId: null,
  };
}
