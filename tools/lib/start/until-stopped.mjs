import { say } from '../progress.mjs';

/**
 * Calls `stop` once when the person presses Ctrl-C or the system asks to end; then the process ends.
 * `isAsked` says whether that happened: what fails from then on fails because we stop.
 * @param {() => Promise<void>} stop
 */
export function stopOnSignal(stop) {
  let asked = false;
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (asked) return;
      asked = true;
      say('\nStoppen · stopping …');
      stop().then(() => process.exit(0), fail);
    });
  }
  return { isAsked: () => asked };
}

/** @param {unknown} error */
function fail(error) {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
}
