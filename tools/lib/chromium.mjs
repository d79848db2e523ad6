import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step } from './progress.mjs';
import { run, runNode } from './run.mjs';
import { root } from './paths.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

/**
 * A browser to test with: the one named, an installed one, else one that is installed now (by apt for root on
 * Debian, else Playwright's). Undefined when none of it works.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  return installedChromium() ?? (await fromApt()) ?? (await fromPlaywright());
}

/** @returns {string | undefined} */
function installedChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isProgram(named) ? named : undefined;
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => places.map((place) => join(place, name))), ...macApps];
  return candidates.find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('Chromium installeren · installing Chromium (apt)', async () => {
    await run('apt-get', ['update', '-q'], { env }).catch(() => undefined);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env }).catch(
      () => undefined,
    );
  });
  return installedChromium();
}

async function fromPlaywright() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  await step('Chromium installeren · installing Chromium (playwright)', () =>
    runNode([cli, 'install', 'chromium']),
  );
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return isProgram(file) ? file : undefined;
}
