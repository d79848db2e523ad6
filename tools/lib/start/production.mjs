import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoIn } from '../../checks/production.mjs';
import { buildAll } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { distDir, root } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { say, step } from '../progress.mjs';
import { runNode } from '../run.mjs';
import { startChild, stoppedEarly, untilAnswers } from './child.mjs';
import { requireAnswer } from './database.mjs';
import { wantedPort } from './ports.mjs';
import { stopOnSignal } from './until-stopped.mjs';

/** What production has to be told, each with why. @type {[name: string, dutch: string, english: string][]} */
const needed = [
  ['DATABASE_URL', 'de database, als rol rondom_app', 'the database, as the role rondom_app'],
  [
    'MIGRATIE_DATABASE_URL',
    'dezelfde database, als rol rondom_eigenaar',
    'the same database, as the role rondom_eigenaar',
  ],
  [
    'RONDOM_OORSPRONG',
    'het adres waarop men Rondom opent (https://…)',
    'the address people open (https://…)',
  ],
  ['RONDOM_OIDC_ISSUER', 'de aanbieder waar medewerkers inloggen', 'the provider where staff log in'],
  ['RONDOM_OIDC_CLIENT_ID', 'de naam van Rondom bij die aanbieder', 'the name of Rondom at that provider'],
  [
    'RONDOM_OIDC_CLIENT_SECRET',
    'het geheim van Rondom bij die aanbieder',
    'the secret of Rondom at that provider',
  ],
  ['RONDOM_SLEUTELBESTAND', 'het bestand met de sleutel van 32 bytes', 'the file with the key of 32 bytes'],
];

/** `npm run productie`: serves on a database, a login provider and keys of the operator's own; nothing of the demo. */
export async function production() {
  refuseIncomplete(process.env);
  await ensureInstalled();
  await buildAll({ demo: false });
  refuseDemo();
  for (const name of ['DATABASE_URL', 'MIGRATIE_DATABASE_URL'])
    await requireAnswer(process.env[name] ?? '', name);
  const port = wantedPort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    RONDOM_MODUS: 'productie',
    PORT: String(port),
    RONDOM_WEB: join(distDir, 'web'),
    RONDOM_MIGRATIES: join(root, 'apps/api/migraties'),
  };
  const main = join(distDir, 'api/main.js');
  await migrate(main, env);
  const api = startChild({ name: 'api', args: [main, 'dien'], env });
  const signal = stopOnSignal(() => api.stop());
  await untilAnswers(api, `http://${process.env['HOST'] ?? '127.0.0.1'}:${port}/`);
  say(`Rondom (productie) luistert op poort ${port} voor ${String(process.env['RONDOM_OORSPRONG'])}`);
  await api.ended;
  if (!signal.isAsked()) throw stoppedEarly(api);
}

/**
 * One sentence per thing that is missing, all together.
 * @param {NodeJS.ProcessEnv} env
 */
export function refuseIncomplete(env) {
  const missing = needed.filter(([name]) => !env[name]);
  const dutch = missing.map(([name, what]) => `${name} ontbreekt: ${what}.`);
  const english = missing.map(([name, , what]) => `${name} is not set: ${what}.`);
  for (const [isWrong, nl, en] of wrongValues(env)) {
    if (isWrong) dutch.push(nl);
    if (isWrong) english.push(en);
  }
  if (dutch.length > 0) throw new PlainError(dutch.join('\n'), english.join('\n'));
}

/** @param {NodeJS.ProcessEnv} env @returns {[isWrong: boolean, dutch: string, english: string][]} */
function wrongValues(env) {
  const origin = env['RONDOM_OORSPRONG'];
  const issuer = env['RONDOM_OIDC_ISSUER'];
  const key = env['RONDOM_SLEUTELBESTAND'];
  return [
    [
      Boolean(origin) && !/^https:\/\/[^/]+$/.test(origin ?? ''),
      `RONDOM_OORSPRONG moet beginnen met https:// en geen pad hebben, niet "${origin}".`,
      `RONDOM_OORSPRONG must begin with https:// and have no path, not "${origin}".`,
    ],
    [
      Boolean(issuer) && !issuer?.startsWith('https://'),
      `RONDOM_OIDC_ISSUER moet beginnen met https://, niet "${issuer}".`,
      `RONDOM_OIDC_ISSUER must begin with https://, not "${issuer}".`,
    ],
    [
      Boolean(key) && !existsSync(key ?? ''),
      `Het sleutelbestand ${key} bestaat niet; maak het met: openssl rand -out ${key} 32`,
      `The key file ${key} does not exist; make it with: openssl rand -out ${key} 32`,
    ],
    [
      Boolean(env['RONDOM_VANDAAG']),
      'RONDOM_VANDAAG is alleen voor de demo.',
      'RONDOM_VANDAAG is for the demo only.',
    ],
  ];
}

/** @param {string} main @param {NodeJS.ProcessEnv} env */
async function migrate(main, env) {
  const done = await step('Tabellen bijwerken · migrating', () => runNode([main, 'migreer'], { env }));
  if (done.code !== 0)
    throw new PlainError('Tabellen bijwerken is niet gelukt.', `Migrating did not work:\n${done.output}`);
}

function refuseDemo() {
  const found = demoIn(readFileSync(join(distDir, 'api/main.js'), 'utf8'));
  if (found.length === 0) return;
  throw new PlainError(
    `De bundel bevat iets van de demo (${found.join(', ')}) en wordt niet gestart.`,
    `The bundle holds something of the demo (${found.join(', ')}) and is not started.`,
  );
}
