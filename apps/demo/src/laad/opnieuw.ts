import type pg from 'pg';
import { verwijderAfwezigheden } from './afwezigen.ts';
import { alsEigenaar } from './eigenaar.ts';
import { zetRegelsTerug } from './regels.ts';
import { findStand, type Demostand } from './stand.ts';
import type { RijId } from './tabellen.ts';
import { verwijderSporen } from './sporen.ts';
import { bewaardeIds, leesPersonen, verwijderRijen, zetRijenTerug } from './verhaalrijen.ts';
import { leesVerhaaltabellen } from './verhaaltabellen.ts';

interface Pseudoniem {
  readonly organisatie_id: string;
  readonly wacht_id: string;
  readonly nummer: number;
}

/** Who was given a number on whose board keeps it. */
async function leesPseudoniemen(client: pg.ClientBase): Promise<readonly Pseudoniem[]> {
  const { rows } = await client.query<Pseudoniem>(
    'select organisatie_id, wacht_id, nummer from rondom.pseudoniem where wacht_id = any($1)',
    [await bewaardeIds(client, 'wacht')],
  );
  return rows;
}

const schrijfPseudoniemen = (client: pg.ClientBase, rijen: readonly Pseudoniem[]): Promise<unknown> =>
  client.query(
    `insert into rondom.pseudoniem select * from jsonb_populate_recordset(null::rondom.pseudoniem, $1)
     on conflict do nothing`,
    [JSON.stringify(rijen)],
  );

/** A melding that visitors handed over to the family is as new again. */
const geefMeldingenTerug = (client: pg.ClientBase, { gezinnen, meldingen }: Demostand): Promise<unknown> =>
  client.query(
    `update rondom.melding set gezin_id = null, status = 'ontvangen', veiligheid = null, vervolg = null,
       reden_versleuteld = null, beoordeeld_op = null, beoordeeld_door = null, versie = versie + 1
     where gezin_id = any($1) and not id = any($2)`,
    [gezinnen, meldingen],
  );

/** Whom visitors added to these families: gone, unless a row of another family names him. */
async function verwijderToegevoegden(client: pg.ClientBase, personen: readonly RijId[]): Promise<void> {
  for (const id of personen) {
    await client.query('savepoint toegevoegd');
    try {
      await client.query('delete from rondom.gebruiker where persoon_id = $1', [id]);
      await client.query('delete from rondom.persoon where id = $1', [id]);
      await client.query("delete from platform.sleutel where soort = 'persoon' and eigenaar_id = $1", [id]);
    } catch (error) {
      if ((error as { code?: string }).code !== '23503') throw error;
      await client.query('rollback to savepoint toegevoegd');
    }
  }
}

/** Of these persons those who are of no other family. */
async function vanNiemandAnders(
  client: pg.ClientBase,
  gezinnen: readonly RijId[],
  personen: readonly RijId[],
): Promise<readonly RijId[]> {
  const { rows } = await client.query<{ id: string }>(
    `select p.id from unnest($2::bigint[]) p(id)
     where not exists (select from rondom.gezinslid l where l.persoon_id = p.id and not l.gezin_id = any($1))`,
    [gezinnen, personen],
  );
  return rows.map(({ id }) => Number(id));
}

/** Tells open windows, as after any change. */
async function meld(client: pg.ClientBase, gezinnen: readonly RijId[]): Promise<void> {
  await client.query(
    `select pg_notify('rondom', bericht::text) from (
       select jsonb_build_object('soort', 'gezin', 'id', g::text) as bericht from unnest($1::bigint[]) g
       union select jsonb_build_object('soort', 'bord', 'id', regio_id::text) from rondom.wacht where gezin_id = any($1::bigint[])
       union select jsonb_build_object('soort', 'meldingen', 'id', organisatie_id::text) from rondom.melding) b`,
    [gezinnen],
  );
}

async function zetVerhaalTerug(client: pg.ClientBase, stand: Demostand): Promise<void> {
  const { gezinnen, meldingen } = stand;
  const tabellen = await leesVerhaaltabellen(client);
  const namen = [...tabellen.map(({ naam }) => `rondom.${naam}`), 'platform.concept'];
  // Nobody writes meanwhile; reading goes on and sees the old state until the end.
  await client.query(`lock table ${namen.join(', ')} in share row exclusive mode`);
  const eigen = await bewaardeIds(client, 'persoon');
  const anderen = (await leesPersonen(client, gezinnen)).filter((id) => !eigen.includes(id));
  const toegevoegd = await vanNiemandAnders(client, gezinnen, anderen);
  const bereik = { gezinnen, meldingen, personen: [...eigen, ...toegevoegd] };
  const pseudoniemen = await leesPseudoniemen(client);
  await geefMeldingenTerug(client, stand);
  await zetRegelsTerug(client, stand);
  await verwijderRijen(client, tabellen, bereik);
  await zetRijenTerug(client, tabellen);
  await schrijfPseudoniemen(client, pseudoniemen);
  await verwijderAfwezigheden(client, stand);
  await verwijderToegevoegden(client, toegevoegd);
  await verwijderSporen(client, tabellen, bereik, stand);
  await meld(client, gezinnen);
}

/**
 * Puts the story family and Jade's back as they were loaded, with everything that was written or logged about them, and the
 * rules and calendar everybody counts with; what visitors made elsewhere stays. False when this database keeps no such moment.
 */
export function opnieuw(url: string): Promise<boolean> {
  return alsEigenaar(url, async (client) => {
    const stand = await findStand(client);
    if (stand === undefined || stand.gezinnen.length === 0) return false;
    await zetVerhaalTerug(client, stand);
    return true;
  });
}
