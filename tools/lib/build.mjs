import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { whenChanged } from './fingerprint.mjs';
import { distDir, root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { step } from './progress.mjs';

const always = ['package-lock.json', 'tools/lib/build.mjs', 'tsconfig.base.json'];
const servers = [
  'apps/api/src',
  'packages/domain/src',
  'packages/taal/src',
  'packages/berichten/src',
  'packages/api-client/src',
];

/** Builds what changed: the API, and when asked the demo and the web. @param {{ demo: boolean }} what */
export async function buildAll({ demo }) {
  await buildServer('api');
  if (demo) await buildServer('demo');
  await buildWeb();
}

/** @param {'api' | 'demo'} name */
async function buildServer(name) {
  const output = join(distDir, name, 'main.js');
  mkdirSync(dirname(output), { recursive: true });
  await whenChanged({
    // The demo loads through the API's own code.
    inputs: [...always, ...servers, `apps/${name}/src`],
    output,
    record: join(distDir, name, '.bouw.json'),
    build: () => step(`Bouwen · building ${name}`, () => bundle(`apps/${name}/src/main.ts`, output)),
  });
}

/** Not asked for at the start, and with files of their own beside them: these are loaded by name from node_modules. */
const external = ['@fastify/swagger', 'graphile-worker', 'oidc-provider', 'pg-native'];

/** What was written for `require` finds it in a bundle of modules too. */
const banner = `import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);`;

/**
 * One file with our own code in it and that of others: Node reads one file faster than a thousand.
 * @param {string} entry @param {string} outfile
 */
export async function bundle(entry, outfile) {
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    // The sources stand beside it; with them inside, every start would read them too.
    sourcesContent: false,
    logLevel: 'warning',
    external,
    banner: { js: banner },
  }).catch((error) => {
    throw buildFailed(entry, error);
  });
  await stop();
}

async function buildWeb() {
  const outDir = join(distDir, 'web');
  mkdirSync(distDir, { recursive: true });
  await whenChanged({
    inputs: [...always, 'packages/taal/src', 'packages/api-client/src', 'apps/web'],
    output: join(outDir, '.vite/manifest.json'),
    record: join(distDir, '.bouw-web.json'),
    build: () => step('Bouwen · building web', () => runVite(outDir)),
  });
}

/** @param {string} outDir */
async function runVite(outDir) {
  const { build } = await import('vite');
  // Vite believes what stands here: started from a test, it would build the pages as for development.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({
    root: join(root, 'apps/web'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, manifest: true },
  })
    .catch((error) => {
      throw buildFailed('apps/web', error);
    })
    .finally(() => {
      if (before === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = before;
    });
}

/** @param {string} what @param {unknown} error */
function buildFailed(what, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return new PlainError(`${what} kan niet worden gebouwd: ${reason}`, `${what} cannot be built.`, {
    cause: error,
  });
}
