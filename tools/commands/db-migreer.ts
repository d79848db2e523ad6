import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import type { Exit } from './exit.ts';

/** Runs the API's own migration as the owner; what it applied is printed. */
export async function dbMigreer(args: readonly string[]): Promise<Exit> {
  if (!process.env['MIGRATIE_DATABASE_URL'] && !process.env['DATABASE_URL']) {
    process.stderr.write('MIGRATIE_DATABASE_URL ontbreekt · MIGRATIE_DATABASE_URL is not set\n');
    return 2;
  }
  const loader = import.meta.resolve('tsx');
  const done = await runNode(['--import', loader, join(root, 'apps/api/src/main.ts'), 'migreer']);
  if (done.code !== 0) {
    process.stderr.write(done.output);
    return 1;
  }
  process.stdout.write(args.includes('--json') ? done.stdout : sentence(done.stdout));
  return 0;
}

function sentence(json: string): string {
  const { migraties } = JSON.parse(json) as { migraties: readonly string[] };
  if (migraties.length === 0) return 'Alles was al bijgewerkt · everything was up to date\n';
  return `${migraties.map((name) => `  ✓ ${name}`).join('\n')}\n`;
}
