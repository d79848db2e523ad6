import { findChromium } from '../chromium.mjs';
import { listFiles } from './listed.mjs';
import { runVitest } from './vitest.mjs';

const dutch = 'Er is geen Chromium te vinden of te installeren; geef er een op met CHROMIUM_PATH.';
const english = 'No Chromium was found or could be installed; name one in CHROMIUM_PATH.';

/**
 * The browser tests; without a browser they fail in CI, and elsewhere the last lines say that they were skipped.
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
export async function runBrowserTests() {
  const files = await listFiles(/^proeven\/browser\/.*\.browser\.test\.ts$/);
  const chromium = await findChromium();
  if (chromium) return runVitest('browser', { ...process.env, CHROMIUM_PATH: chromium });
  const count = Math.max(files.length, 1);
  if (process.env['CI']) return { passed: 0, failed: count, skipped: 0, notes: [dutch, english] };
  return {
    passed: 0,
    failed: 0,
    skipped: count,
    notes: [`Browserproeven overgeslagen: ${dutch}`, `Browser tests skipped: ${english}`],
  };
}
