import { clientFile, documentFile, makeClient, makeDocument, readCommitted } from '../lib/contract.mjs';

/** Whether routes, document and client say the same. @returns {Promise<import('../lib/testing/listed.mjs').Checked>} */
export async function checkContract() {
  const document = await makeDocument();
  const client = await makeClient(document);
  const problems = [
    ...drift(documentFile, await readCommitted(documentFile), document),
    ...drift(clientFile, await readCommitted(clientFile), client),
  ];
  return { read: 2, listed: 2, problems };
}

/** @param {string} file @param {string} committed @param {string} made */
export function drift(file, committed, made) {
  return committed === made
    ? []
    : [`${file} is not what the routes say: run node tools/contract.mjs --schrijf`];
}
