import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { root } from '../lib/paths.mjs';
import { listFiles, typedSource } from '../lib/testing/listed.mjs';

const generated = 'packages/api-client/src/schema.d.ts';

/** Whether ESLint has nothing to say, warnings included. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkLint() {
  const files = (await listFiles(typedSource)).filter(
    (file) => file !== generated && !file.endsWith('.d.ts'),
  );
  const results = await new ESLint({ cwd: root }).lintFiles(files);
  const problems = results.flatMap((result) => sentences(result));
  return { read: results.length, listed: files.length, problems };
}

/** @param {import('eslint').ESLint.LintResult} result */
function sentences({ filePath, messages }) {
  return messages.map(
    ({ line, ruleId, message }) =>
      `${relative(root, filePath)}:${line} ${message} (${ruleId ?? 'cannot be read'})`,
  );
}

/** The rules that a text would break if it stood in that file. @param {string} text @param {string} file */
export async function lintText(text, file) {
  const results = await new ESLint({ cwd: root }).lintText(text, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''));
}
