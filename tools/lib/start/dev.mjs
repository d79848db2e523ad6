import { join } from 'node:path';
import { buildAll } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { root, stateDir } from '../paths.mjs';
import { say } from '../progress.mjs';
import { startDemo } from './demo.mjs';
import { claimStart } from './one-start.mjs';
import { freePort, host, requireFree, wantedPort } from './ports.mjs';
import { stopOnSignal } from './until-stopped.mjs';

/** `npm run dev`: as `npm start`, but the API starts again at every change and the web comes from Vite. */
export async function dev() {
  const port = wantedPort();
  const claim = claimStart(stateDir, port);
  try {
    await requireFree(port, claim.inherited ? 5_000 : 0);
    await ensureInstalled();
    const apiArgs = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false'];
    apiArgs.push(join(root, 'apps/api/src/main.ts'), 'dien');
    const webPort = await freePort(5173);
    const origin = `http://${host}:${webPort}`;
    const demo = await startDemo({ port, stateDir, build: () => buildAll({ demo: true }), apiArgs, origin });
    const web = await serveWeb(webPort, demo.url);
    const signal = stopOnSignal(async () => {
      await web.close();
      await demo.stop();
      claim.release();
    });
    say(`\n  Web: ${origin}/ · API: ${demo.url} (log: .rondom/log) · Ctrl-C\n`);
    const error = await demo.failed;
    if (signal.isAsked()) return;
    await demo.stop();
    throw error;
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Vite with the API behind it. @param {number} port @param {string} api */
async function serveWeb(port, api) {
  const { createServer } = await import('vite');
  const proxy = { '/api': api, '/aanmelden': api };
  const server = await createServer({
    root: join(root, 'apps/web'),
    server: { host, port, strictPort: true, proxy },
  });
  await server.listen();
  return server;
}
