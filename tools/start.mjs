import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  // Loaded late: an older Node could not read these files and would not say why.
  const { runMain } = await import('./lib/plain-error.mjs');
  const { start } = await import('./lib/start/main.mjs');
  await runMain(start);
} else {
  process.exitCode = 1;
}
