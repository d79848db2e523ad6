import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { runMain } = await import('./lib/plain-error.mjs');
  await runMain(async () => {
    // With --json stdout holds JSON alone, so what installing says goes to stderr.
    await ensureInstalled({ out: (line) => process.stderr.write(`${line}\n`) });
    const { register } = await import('tsx/esm/api');
    register();
    const { dispatch } = await import('./commands/index.ts');
    process.exitCode = await dispatch(process.argv.slice(2));
  });
} else {
  process.exitCode = 2;
}
