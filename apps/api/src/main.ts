import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureAccounts } from './aanmelding/index.ts';
import { createApp } from './app.ts';
import { createClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { readKeyRing } from './platform/crypto/key-ring.ts';
import { createDatabase, createPool, migrate } from './platform/database/index.ts';
import { migrateJobs, startJobs } from './platform/jobs.ts';
import { PlainFailure } from './platform/plain-failure.ts';
import { refuseUnfit } from './productie.ts';
import { relaties } from './platform/access/index.ts';
import { rollen } from './platform/actor.ts';
import { accessTable } from './rooms.ts';
import { timedTasks } from './taken.ts';

/** Beside the source, or beside the bundle in dist/api. */
function migrationDir(): string {
  const named = process.env['RONDOM_MIGRATIES'];
  const places = [
    named,
    fileURLToPath(new URL('../migraties', import.meta.url)),
    fileURLToPath(new URL('../../apps/api/migraties', import.meta.url)),
  ];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined)
    throw new PlainFailure('The folder with migrations was not found; set RONDOM_MIGRATIES.');
  return found;
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const clock = createClock(config.vandaag);
  const keys = readKeyRing(config.keyFile);
  const pool = createPool(config.databaseUrl, 20);
  await refuseUnfit(config, pool);
  const database = createDatabase({ pool, clock, keys, setRole: config.oneUrl });
  const app = await createApp({ config, clock, database });
  await app.listen({ host: config.host, port: config.port });
  process.stdout.write(`${JSON.stringify({ luistert: config.origin })}\n`);
  const jobs = await startJobs(config.migratieUrl, timedTasks(keys, clock));
  const stop = (): void => {
    void jobs
      .stop()
      .then(() => app.close())
      .then(() => database.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function runMigrations(): Promise<void> {
  const url = process.env['MIGRATIE_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (url === undefined) throw new PlainFailure('MIGRATIE_DATABASE_URL or DATABASE_URL is not set.');
  await migrateJobs(url);
  const { applied } = await migrate(url, migrationDir(), accessTable, createClock().today());
  if (process.env['RONDOM_MODUS'] !== 'demo') await ensureAccounts(url);
  process.stdout.write(`${JSON.stringify({ migraties: applied })}\n`);
}

async function printOpenApi(): Promise<void> {
  const { openApiDocument } = await import('./openapi.ts');
  process.stdout.write(`${JSON.stringify(await openApiDocument(), null, 2)}\n`);
}

function printToegang(): Promise<void> {
  process.stdout.write(`${JSON.stringify({ rollen, relaties, regels: accessTable.regels })}\n`);
  return Promise.resolve();
}

const commands: Record<string, () => Promise<void>> = {
  dien: serve,
  migreer: runMigrations,
  openapi: printOpenApi,
  toegang: printToegang,
};

const command = commands[process.argv[2] ?? 'dien'];
if (!command) {
  process.stderr.write(`Unknown command. Use one of: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else {
  command().catch((error: unknown) => {
    process.stderr.write(
      error instanceof PlainFailure
        ? `${error.message}\n`
        : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  });
}
