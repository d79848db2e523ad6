import { makeToegang, toegangFile } from '../lib/toegang.mjs';
import { clientFile, documentFile, makeClient, makeDocument, readCommitted } from '../lib/contract.mjs';

/** Whether routes, document, client and the page of the access table say the same. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkContract() {
  const document = await makeDocument();
  const client = await makeClient(document);
  const problems = [
    ...drift(documentFile, await readCommitted(documentFile), document),
    ...drift(clientFile, await readCommitted(clientFile), client),
    ...drift(toegangFile, await readCommitted(toegangFile), await makeToegang()),
  ];
  return { read: 3, listed: 3, problems };
}

/** @param {string} file @param {string} committed @param {string} made */
export function drift(file, committed, made) {
  return committed === made
    ? []
    : [`${file} is not what the routes say: run node tools/contract.mjs --schrijf`];
}
