import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  const { runMain } = await import('./lib/plain-error.mjs');
  const { test } = await import('./lib/testing/main.mjs');
  await runMain(test);
} else {
  process.exitCode = 1;
}
