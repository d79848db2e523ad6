import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/**
 * What the system knows of a process; undefined when it is gone or a zombie (a zombie holds nothing any more).
 * `born` differs between two processes that had the same number one after another.
 * @typedef {{ command: string, born: string }} ProcessInfo
 * @param {number} pid
 * @returns {ProcessInfo | undefined}
 */
export function findProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** @param {number} pid @returns {ProcessInfo | undefined} */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and brackets, so the fields are counted from its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { command, born: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

/** @param {number} pid @returns {ProcessInfo | undefined} */
function fromPs(pid) {
  try {
    const options = { encoding: /** @type {const} */ ('utf8'), env: { ...process.env, LC_ALL: 'C' } };
    const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], options).trim();
    const [state = 'Z', ...rest] = line.split(/\s+/);
    if (state.startsWith('Z')) return undefined;
    return { born: rest.slice(0, 5).join(' '), command: rest.slice(5).join(' ') };
  } catch {
    return undefined;
  }
}

/**
 * Processes whose working directory is `dir`: so the backends of a killed postmaster are found (Linux only).
 * @param {string} dir
 * @returns {number[]}
 */
export function listProcessesIn(dir) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && workingDirectory(pid) === dir && findProcess(pid) !== undefined);
}

/** @param {number} pid */
function workingDirectory(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
