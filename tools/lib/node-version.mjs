import { readFileSync } from 'node:fs';

/**
 * Whether this Node is new enough for the package.json of the repository. Kept in words that an old Node also reads:
 * it has to be able to say that it is too old.
 */
export function checkNode() {
  const wanted = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines
    .node;
  const [major = 0, minor = 0] = wanted.replace('>=', '').split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return true;
  console.error(`Rondom heeft Node ${major}.${minor} of nieuwer nodig; dit is ${process.versions.node}.`);
  console.error(`Rondom needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`);
  return false;
}
