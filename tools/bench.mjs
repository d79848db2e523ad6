/** npm run bench: the figures of O1 and O3 beside the same statements sent directly; see proeven/bench/bench.ts. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

await ensureInstalled();
const tsx = join(root, 'node_modules/.bin/tsx');
const child = spawn(tsx, ['proeven/bench/bench.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
child.on('exit', (code) => process.exit(code ?? 1));
