import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  const { runMain } = await import('./lib/plain-error.mjs');
  const { dev } = await import('./lib/start/dev.mjs');
  await runMain(dev);
} else {
  process.exitCode = 1;
}
