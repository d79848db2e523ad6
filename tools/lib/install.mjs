import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { PlainError, errorCode } from './plain-error.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

const markFile = join(root, 'node_modules', '.rondom-compleet');

/**
 * Installs what the lock file names, unless that was done already. The mark is written last, so an install that was
 * cut short is made again; an install that npm itself finished counts too.
 * @param {{ out?: (line: string) => void }} [options]
 */
export async function ensureInstalled(options = {}) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const mark = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return;
  if (!isInstalled(JSON.parse(lock.toString()))) {
    await step('Pakketten installeren · installing packages (npm ci)', install, { quiet: 0, ...options });
  }
  writeMark(mark);
}

/** @param {string} mark */
function writeMark(mark) {
  try {
    writeFileSync(markFile, mark);
  } catch (error) {
    // Somebody else's install that we may use but not mark: it is compared again next time.
    if (errorCode(error) !== 'EACCES' && errorCode(error) !== 'EROFS') throw error;
  }
}

/**
 * npm writes its own record of what it installed at the end of an install.
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} Entry
 * @param {{ packages: Record<string, Entry> }} lock
 */
function isInstalled(lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  /** @type {Record<string, Entry>} */
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') || wanted.link || !isForUs(wanted)) return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** @param {Entry} entry */
function isForUs(entry) {
  return (
    (entry.os ?? [process.platform]).includes(process.platform) &&
    (entry.cpu ?? [process.arch]).includes(process.arch)
  );
}

async function install() {
  let done = await npmCi();
  // An install whose launcher was killed may still be busy in the same directory; it is over by now.
  if (done.code !== 0 && done.output.includes('ENOTEMPTY')) done = await npmCi();
  if (done.code === 0) return;
  const reason = lastErrors(done.output);
  throw new PlainError(
    `Installeren is niet gelukt (npm ci): ${reason}`,
    `Installing did not work (npm ci): ${reason}`,
  );
}

/** @returns {Promise<{ code: number, output: string }>} */
async function npmCi() {
  const npm = process.env['npm_execpath'] ?? '';
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: 'development' };
  // Called by npm itself we use that one: it need not be on the path.
  if (/npm-cli\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args], { env });
  return run('npm', args, { env }).catch((error) => ({ code: 1, output: String(error) }));
}

/** The lines of npm that say why, without its prefix and its pointer to a log. @param {string} output */
function lastErrors(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const useful = lines.filter(
    (line) => line && !line.includes('_logs') && !line.startsWith('A complete log'),
  );
  return useful.slice(0, 4).join(' · ') || 'npm zei niets / npm said nothing';
}
