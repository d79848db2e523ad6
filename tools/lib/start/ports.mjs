import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError, errorCode } from '../plain-error.mjs';

export const host = '127.0.0.1';

/** The port asked for with PORT, 4000 without. */
export function wantedPort() {
  const text = process.env['PORT'] ?? '4000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(
    `PORT moet een getal van 1 tot 65535 zijn, niet "${text}".`,
    `PORT must be a number from 1 to 65535, not "${text}".`,
  );
}

/**
 * Refuses with one sentence when somebody else listens there. With `patience` (milliseconds) it waits that long first:
 * what a killed launcher left behind needs a moment to go.
 * @param {number} port @param {number} [patience]
 */
export async function requireFree(port, patience = 0) {
  const until = Date.now() + patience;
  for (;;) {
    const error = await listenOnce(port).then(
      () => undefined,
      (reason) => reason,
    );
    if (error === undefined) return;
    if (Date.now() >= until) throw portTaken(port, error);
    await sleep(50);
  }
}

/** The wanted port when it is free, else any free one. @param {number} [wanted] @returns {Promise<number>} */
export async function freePort(wanted = 0) {
  return listenOnce(wanted).catch(() => listenOnce(0));
}

/** @param {number} port @returns {Promise<number>} the port listened on */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port));
    });
  });
}

/** @param {number} port @param {unknown} cause */
function portTaken(port, cause) {
  if (errorCode(cause) === 'EACCES') {
    return new PlainError(
      `Poort ${port} mag deze gebruiker niet openen; kies een andere met PORT=4001 npm start.`,
      `This user may not open port ${port}; choose another with PORT=4001 npm start.`,
      { cause },
    );
  }
  return new PlainError(
    `Poort ${port} is bezet door een ander programma; kies een andere met PORT=${port + 1} npm start.`,
    `Port ${port} is taken by another program; choose another with PORT=${port + 1} npm start.`,
    { cause },
  );
}
