import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, wherever a command is called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything a start leaves behind: data, keys, logs, fingerprints. Never committed. */
export const stateDir = join(root, '.rondom');

/** What the builds leave behind. */
export const distDir = join(root, 'dist');
