import { buildAll } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { stateDir } from '../paths.mjs';
import { say } from '../progress.mjs';
import { startDemo } from './demo.mjs';
import { claimStart } from './one-start.mjs';
import { requireFree, wantedPort } from './ports.mjs';
import { stopOnSignal } from './until-stopped.mjs';

/** `npm start`: Rondom in demo mode on this machine, from whatever state the clone is in. */
export async function start() {
  const begun = performance.now();
  const port = wantedPort();
  const claim = claimStart(stateDir, port);
  /** @type {Promise<import('./demo.mjs').RunningDemo> | undefined} */
  let starting;
  /** @type {Promise<void> | undefined} */
  let stopped;
  const stop = () => (stopped ??= stopAll(starting, claim));
  const signal = stopOnSignal(stop);
  try {
    await requireFree(port, claim.inherited ? 5_000 : 0);
    await ensureInstalled();
    starting = startDemo({ port, stateDir, build: () => buildAll({ demo: true }) });
    const demo = await starting;
    announce(demo, (performance.now() - begun) / 1000);
    throw await demo.failed;
  } catch (error) {
    await stop();
    // Asked to stop: then this is no failure, and the signal's own handler ends the process.
    if (!signal.isAsked()) throw error;
  }
}

/** @param {Promise<import('./demo.mjs').RunningDemo> | undefined} starting @param {{ release: () => void }} claim */
async function stopAll(starting, claim) {
  const demo = await starting?.catch(() => undefined);
  await demo?.stop();
  claim.release();
}

/** @param {import('./demo.mjs').RunningDemo} demo @param {number} seconds */
function announce(demo, seconds) {
  say('');
  say(
    `  Rondom draait (demo, verzonnen gegevens) · Rondom runs (demo, invented data): ${seconds.toFixed(1)} s`,
  );
  say('');
  say(`  Open ${demo.url}/ en kies als wie u kijkt · and choose as whom you look`);
  say(`  Database: ${demo.where} · Stoppen · stop: Ctrl-C`);
  say('');
}
