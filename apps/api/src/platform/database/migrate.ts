import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { AccessTable } from '../access/access.ts';
import { PlainFailure } from '../plain-failure.ts';

/**
 * Runs the numbered plain-SQL files forward, each in one transaction, as the owner. A file that changed after it ran is
 * refused. Afterwards the access table is written from the application's rows, so that policies and API never differ.
 */
export async function migrate(
  url: string,
  dir: string,
  table: AccessTable,
  today: string,
): Promise<{ readonly applied: readonly string[] }> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7166)');
    await client.query(
      'create table if not exists public.rondom_migratie (naam text primary key, controle text not null, op timestamptz not null default now())',
    );
    const done = new Map(
      (
        await client.query<{ naam: string; controle: string }>(
          'select naam, controle from public.rondom_migratie',
        )
      ).rows.map((row) => [row.naam, row.controle]),
    );
    const applied: string[] = [];
    for (const naam of readdirSync(dir)
      .filter((file) => /^\d{4}_.*\.sql$/.test(file))
      .sort()) {
      const sql = readFileSync(join(dir, naam), 'utf8');
      const controle = createHash('sha256').update(sql).digest('hex');
      const before = done.get(naam);
      if (before === controle) continue;
      if (before !== undefined)
        throw new PlainFailure(
          `Migration ${naam} was changed after it ran. Put it back, and write what is new as a new file.`,
        );
      await inOne(client, async () => {
        await client.query(sql);
        await client.query('insert into public.rondom_migratie (naam, controle) values ($1, $2)', [
          naam,
          controle,
        ]);
      });
      applied.push(naam);
    }
    await inOne(client, () => writeAccess(client, table));
    await client.query(`call raadpleging.maak_maanden('${today}')`);
    return { applied };
  } finally {
    await client.end();
  }
}

async function inOne(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function writeAccess(client: pg.Client, { regels }: AccessTable): Promise<void> {
  await client.query('delete from platform.toegang');
  await client.query(
    `insert into platform.toegang (rol, relatie, resource, actie, velden, grond, logklasse)
     select * from jsonb_to_recordset($1) as r(rol text, relatie text, resource text, actie text, velden text, grond text, logklasse text)`,
    [
      JSON.stringify(
        regels.map((regel) => ({
          ...regel,
          velden: regel.velden === 'alle' ? 'alle' : regel.velden.join(' '),
        })),
      ),
    ],
  );
}
