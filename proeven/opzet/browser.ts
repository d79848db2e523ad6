/**
 * Vitest's global setup of the project `browser`: Rondom in demo mode as `npm start` runs it, on a cluster and ports of
 * its own, with the day held at 12 January 2027.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../tools/lib/build.mjs';
import { findChromium } from '../../tools/lib/chromium.mjs';
import { startDemo } from '../../tools/lib/start/demo.mjs';
import { freePort } from '../../tools/lib/start/ports.mjs';

export interface Rondom {
  /** Where it is served, without a slash at the end. */
  readonly url: string;
  /** The program to test with. */
  readonly chromium: string;
  readonly appUrl: string;
  readonly eigenaarUrl: string;
  readonly vandaag: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    rondom: Rondom;
  }
}

const vandaag = '2027-01-12';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (chromium === undefined) throw new Error('no Chromium: name one in CHROMIUM_PATH');
  const home = await mkdtemp(join(tmpdir(), 'rondom-browser-'));
  await chmod(home, 0o755);
  process.env['RONDOM_VANDAAG'] = vandaag;
  await buildAll({ demo: true });
  const demo = await startDemo({ port: await freePort(), stateDir: home, build: () => Promise.resolve() });
  const { url, appUrl, ownerUrl: eigenaarUrl } = demo;
  project.provide('rondom', { url, chromium, appUrl, eigenaarUrl, vandaag });
  return async () => {
    await demo.stop();
    await rm(home, { recursive: true, force: true });
  };
}
