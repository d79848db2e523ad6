import { say } from '../progress.mjs';

/**
 * Calls `stop` once when the person presses Ctrl-C or the system asks to end; then the process ends.
 * @param {() => Promise<void>} stop
 */
export function stopOnSignal(stop) {
  let stopping = false;
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (stopping) return;
      stopping = true;
      say('\nStoppen · stopping …');
      stop().then(
        () => process.exit(0),
        (error) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
