/**
 * Vitest's global setup of the project `database`: one cluster of its own in a temporary directory, with both roles
 * and one migrated template database that every test file clones (`database.ts`). Thrown away afterwards.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../tools/lib/postgres.mjs';
import { ensureDatabase } from '../../tools/lib/roles.mjs';
import { migrate } from '../../apps/api/src/platform/database/index.ts';
import { migrateJobs } from '../../apps/api/src/platform/jobs.ts';
import { accessTable } from '../../apps/api/src/rooms.ts';

const sjabloon = 'rondom_sjabloon';

export interface Proefcluster {
  /** Of the superuser, who makes and drops the clones. */
  readonly beheerUrl: string;
  /** The url of a role in a database, with `ROL` and `DATABASE` still to be filled in. */
  readonly urlPatroon: string;
  readonly sjabloon: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    proefcluster: Proefcluster;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'rondom-proef-'));
  // The account PostgreSQL runs under has to pass through it; the directories inside are its own.
  await chmod(home, 0o755);
  const cluster = await startPostgres({ dataDir: join(home, 'pg18'), fsync: false });
  const cleanUp = async (): Promise<void> => {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await ensureDatabase(cluster, sjabloon);
    const url = cluster.url('rondom_eigenaar', sjabloon);
    await migrateJobs(url);
    await migrate(url, join(import.meta.dirname, '../../apps/api/migraties'), accessTable, '2027-01-12');
  } catch (error) {
    await cleanUp();
    throw error;
  }
  project.provide('proefcluster', {
    beheerUrl: cluster.url('postgres', 'postgres'),
    urlPatroon: cluster.url('ROL', 'DATABASE'),
    sjabloon,
  });
  return cleanUp;
}
