import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distDir, root } from '../paths.mjs';
import { freePort, host } from './ports.mjs';

/** A key of 32 random bytes outside the database, made once; losing it is losing what was written with it. @param {string} stateDir */
export function ensureKeyFile(stateDir) {
  const file = join(stateDir, 'sleutel');
  if (!existsSync(file) || readFileSync(file).length !== 32)
    writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return file;
}

/**
 * What the API and the demo processes are told. Both get the same: the demo needs the addresses to send people back,
 * the API to send them there.
 * @param {{ port: number, database: import('./database.mjs').Database, stateDir: string, origin: string }} options
 * @returns {Promise<NodeJS.ProcessEnv & { RONDOM_OIDC_ISSUER: string, RONDOM_BRP_URL: string }>}
 */
export async function demoEnvironment({ port, database, stateDir, origin }) {
  const demoPort = await freePort(port + 1);
  const demo = `http://${host}:${demoPort}`;
  return {
    ...process.env,
    RONDOM_MODUS: 'demo',
    DATABASE_URL: database.appUrl,
    // With one address for both, the API itself takes the app's role in every transaction.
    ...(database.ownerUrl === database.appUrl ? {} : { MIGRATIE_DATABASE_URL: database.ownerUrl }),
    PORT: String(port),
    RONDOM_OORSPRONG: origin,
    RONDOM_WEB: join(distDir, 'web'),
    RONDOM_MIGRATIES: join(root, 'apps/api/migraties'),
    RONDOM_SLEUTELBESTAND: ensureKeyFile(stateDir),
    RONDOM_DEMO_POORT: String(demoPort),
    RONDOM_OIDC_ISSUER: demo,
    RONDOM_OIDC_CLIENT_ID: 'rondom',
    RONDOM_OIDC_CLIENT_SECRET: randomBytes(32).toString('hex'),
    RONDOM_BRP_URL: `${demo}/brp`,
  };
}
