/**
 * Starts the demo on a directory and port of the caller's, tells where it is and which processes it is made of, and
 * stops with SIGTERM. Used by the restart proof: `launch-for-test.mjs DIRECTORY PORT`.
 */
import { buildAll } from '../build.mjs';
import { runMain } from '../plain-error.mjs';
import { startDemo } from './demo.mjs';
import { stopOnSignal } from './until-stopped.mjs';

const [stateDir = '', port = ''] = process.argv.slice(2);

await runMain(async () => {
  const demo = await startDemo({ port: Number(port), stateDir, build: () => buildAll({ demo: true }) });
  const signal = stopOnSignal(demo.stop);
  process.send?.({ url: demo.url, appUrl: demo.appUrl, ownerUrl: demo.ownerUrl, pids: demo.pids });
  const error = await demo.failed;
  if (!signal.isAsked()) throw error;
});
