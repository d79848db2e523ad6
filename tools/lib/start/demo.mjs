import { join } from 'node:path';
import { distDir } from '../paths.mjs';
import { step } from '../progress.mjs';
import { startChild, stoppedEarly, untilAnswers } from './child.mjs';
import { openDatabase, prepareDatabase } from './database.mjs';
import { demoEnvironment } from './environment.mjs';
import { host } from './ports.mjs';

/**
 * Rondom in demo mode, running: API, demo identity provider and BRP stand-in, and the database.
 * `failed` settles only when a part stops by itself.
 * @typedef {{ url: string, appUrl: string, ownerUrl: string, pids: number[], where: string, env: NodeJS.ProcessEnv,
 *   failed: Promise<Error>, stop(): Promise<void> }} RunningDemo
 */

/**
 * Starts everything; `build` runs beside the start of the database.
 * @param {{ port: number, stateDir: string, build: () => Promise<void>, apiArgs?: string[], origin?: string }} options
 *   `origin` is where people open it, when that is not the API itself
 * @returns {Promise<RunningDemo>}
 */
export async function startDemo(options) {
  const { port, stateDir, build, apiArgs = [join(distDir, 'api/main.js'), 'dien'] } = options;
  const url = `http://${host}:${port}`;
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const opening = openDatabase(join(stateDir, 'pg18')).then((opened) => {
      stops.push(opened.stop);
      return opened;
    });
    // Both are waited for, also when one fails: what has started has to be stopped.
    await Promise.allSettled([opening, build()]).then(throwFirst);
    const database = await opening;
    const env = await demoEnvironment({ port, database, stateDir, origin: options.origin ?? url });
    await prepareDatabase(database, env);
    const api = startChild({ name: 'api', args: apiArgs, env, log: join(stateDir, 'log/api.log') });
    const demoArgs = [join(distDir, 'demo/main.js'), 'oidc'];
    const demo = startChild({ name: 'demo', args: demoArgs, env, log: join(stateDir, 'log/demo.log') });
    stops.push(async () => void (await Promise.all([api.stop(), demo.stop()])));
    await step('Rondom starten · starting Rondom', () =>
      Promise.all([untilAnswers(api, `${url}/`), untilAnswers(demo, env.RONDOM_OIDC_ISSUER)]),
    );
    const failed = Promise.race([api, demo].map((child) => child.ended.then(() => stoppedEarly(child))));
    const { appUrl, ownerUrl, where, pid } = database;
    const pids = [api.pid, demo.pid, ...(pid === undefined ? [] : [pid])];
    return { url, appUrl, ownerUrl, where, pids, env, failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {PromiseSettledResult<unknown>[]} results */
function throwFirst(results) {
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
