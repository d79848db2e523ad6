import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { listFiles } from '../lib/testing/listed.mjs';
import { root } from '../lib/paths.mjs';

const formatted = /\.(ts|tsx|mjs|cjs|js|json|css|html|ya?ml)$/;
/** Written by machines, each checked by a rule of its own. */
const generated = /^(package-lock\.json|apps\/api\/openapi\.json|packages\/api-client\/src\/schema\.d\.ts)$/;

/** Whether every file is written as Prettier writes it. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkFormat() {
  const files = (await listFiles(formatted)).filter((file) => !generated.test(file));
  /** @type {string[]} */
  const problems = [];
  let read = 0;
  for (const file of files) {
    const { ignored } = await prettier.getFileInfo(join(root, file), {
      ignorePath: join(root, '.prettierignore'),
    });
    if (ignored) continue;
    read += 1;
    const text = await readFile(join(root, file), 'utf8');
    if (!(await isFormatted(text, file))) problems.push(`${file}: run npm run format`);
  }
  return { read, listed: files.length, problems };
}

/** @param {string} text @param {string} file relative to the root */
export async function isFormatted(text, file) {
  const filepath = join(root, file);
  const options = await prettier.resolveConfig(filepath);
  // A file Prettier cannot read is not formatted; the type check says why it cannot be read.
  return prettier.check(text, { ...options, filepath }).catch(() => false);
}
