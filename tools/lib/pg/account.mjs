import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The account PostgreSQL runs under. PostgreSQL refuses root, so root lends it `postgres` or else `nobody`.
 * `uid` is undefined when it is simply our own.
 * @typedef {{ name: string, uid: number | undefined, gid: number | undefined }} Account
 * @returns {Account}
 */
export function chooseAccount() {
  if (process.getuid?.() !== 0) return { name: 'own', uid: undefined, gid: undefined };
  return findAccount('postgres') ?? findAccount('nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 };
}

/** @param {string} name @returns {Account | undefined} */
function findAccount(name) {
  const line = readPasswd().find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

function readPasswd() {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** The part of spawn's options that makes a child run under this account. @param {Account} account */
export function spawnAs(account) {
  return account.uid === undefined ? {} : { uid: account.uid, gid: account.gid };
}

/** Whether the account can enter the directory; asked of the system itself. @param {Account} account @param {string} dir */
export function canEnter(account, dir) {
  if (account.uid === undefined) return true;
  const options = { ...spawnAs(account), cwd: '/', stdio: /** @type {const} */ ('ignore') };
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], options).status === 0;
}
