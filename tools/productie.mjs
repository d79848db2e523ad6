import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  const { runMain } = await import('./lib/plain-error.mjs');
  const { production } = await import('./lib/start/production.mjs');
  await runMain(production);
} else {
  process.exitCode = 1;
}
