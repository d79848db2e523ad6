/**
 * `node tools/contract.mjs`: whether the committed OpenAPI document, client and page of the access table
 * are those of the routes.
 * With `--schrijf` they are written anew.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContract } from './checks/contract.mjs';
import { clientFile, documentFile, makeClient, makeDocument } from './lib/contract.mjs';
import { makeToegang, toegangFile } from './lib/toegang.mjs';
import { root } from './lib/paths.mjs';
import { runMain } from './lib/plain-error.mjs';

await runMain(async () => {
  if (process.argv.includes('--schrijf')) {
    const document = await makeDocument();
    await writeFile(join(root, documentFile), document);
    await writeFile(join(root, clientFile), await makeClient(document));
    await writeFile(join(root, toegangFile), await makeToegang());
    process.stdout.write(`${documentFile}\n${clientFile}\n${toegangFile}\n`);
    return;
  }
  const { problems } = await checkContract();
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
});
