import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../../tools/lib/roles.mjs';

const folder = join(import.meta.dirname, '../../apps/api/migraties');

/** Applies every numbered migration in order as the owner, each in one transaction; an error names its file. */
export async function applyMigraties(eigenaarUrl: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  const client = await connect(eigenaarUrl);
  try {
    for (const name of files) {
      const sql = await readFile(join(folder, name), 'utf8');
      await client.query(`begin; ${sql}\n; commit`).catch((error: unknown) => {
        throw new Error(`migration ${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      });
    }
  } finally {
    await client.end();
  }
}
