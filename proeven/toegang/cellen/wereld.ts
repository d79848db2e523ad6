/** The families of the cells, and who tries them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../../apps/api/src/platform/actor.ts';
import type { Wereld } from '../../opzet/wereld.ts';
import { probeerders, type Probeerder } from './standen.ts';
import { functies, historieTabellen, tabellen } from './tabellen.ts';

export interface Wie extends Probeerder {
  readonly actor: Actor;
  readonly gezin: string;
}

/** Makes one family per role and standing; who gives nothing is as near to it as who gives something. */
export async function maakCellenwereld({ fabriek }: Wereld): Promise<readonly Wie[]> {
  await fabriek.sql(readFileSync(join(import.meta.dirname, 'wereld.sql'), 'utf8'));
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Proefregio') returning id::text",
  );
  const organisatie = await fabriek.organisatie('lokaalteam', 'Andere organisatie');
  const ander = await fabriek.gebruiker({ sub: 'ander', naam: 'Ander', rol: 'lokaalteam', organisatie });
  // Some standings cannot come about, which is the point of a trigger; their cells are tried all the same.
  await setTriggers(fabriek, 'disable');
  await fabriek.sql(
    `select proef.maak(w.nummer, w.rol, w.stand, w.portaal, $2, $3, $4)
     from jsonb_to_recordset($1) as w(nummer integer, rol text, stand text, portaal boolean) order by w.nummer`,
    [JSON.stringify(probeerders), ander, organisatie, regio?.id],
  );
  for (const naam of historieTabellen)
    await fabriek.sql(
      `insert into ${naam}_historie (rij_id, gezin_id, handeling, gebruiker_id, rij) select t.id, t.gezin_id, 'insert', 1, to_jsonb(t) from ${naam} t`,
    );
  await setTriggers(fabriek, 'enable');
  await fabriek.sql('analyze');
  for (const [naam, { van, voorbeeld }] of Object.entries(tabellen)) {
    await fabriek.sql('insert into proef.tabel values ($1, $2)', [naam, van]);
    await fabriek.sql(
      `insert into proef.rij select distinct on (s.gezin_id) s.gezin_id, $1, to_jsonb(t)
       from proef.stand s cross join lateral (select s.gezin_id as g) q join ${naam} t on ${van}
       order by s.gezin_id, (${voorbeeld ?? 't is null'}) desc nulls last`,
      [naam],
    );
  }
  for (const { naam, sql } of functies)
    await fabriek.sql('insert into proef.functie values ($1, $2)', [naam, sql]);
  return await listWie(fabriek);
}

/** History, names to search by and messages to open pages: thousands of rows at once need none of them. */
async function setTriggers(fabriek: Wereld['fabriek'], hoe: 'enable' | 'disable'): Promise<void> {
  await fabriek.sql(`do $$ declare tabel regclass; begin
    for tabel in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('rondom', 'raadpleging') and c.relkind in ('r', 'p') loop
      execute format('alter table %s ${hoe} trigger user', tabel);
    end loop; end $$`);
}

async function listWie(fabriek: Wereld['fabriek']): Promise<readonly Wie[]> {
  const rows = await fabriek.sql<{
    nummer: number;
    sub: string;
    gebruiker: string;
    organisatie: string | null;
    persoon: string | null;
    gezin: string;
  }>(
    `select nummer, sub, gebruiker_id::text as gebruiker, organisatie_id::text as organisatie, persoon_id::text as persoon,
       gezin_id::text as gezin from proef.stand order by nummer`,
  );
  return probeerders.map((wie, index) => {
    const row = rows[index];
    if (row?.nummer !== wie.nummer) throw new Error(`no family was made for ${wie.rol} ${wie.stand}`);
    const actor: Actor = {
      gebruikerId: row.gebruiker,
      sub: row.sub,
      naam: row.sub,
      soort: wie.portaal ? 'portaal' : 'medewerker',
      rol: wie.rol,
      organisatieId: row.organisatie,
      organisatie: null,
      persoonId: row.persoon,
    };
    return { ...wie, actor, gezin: row.gezin };
  });
}
