/** The same statements sent by pgbench: what the database alone can do. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Direct {
  readonly home: string;
  readonly url: string;
  readonly klanten: number;
  readonly seconden: number;
}

/** Transactions per second of one work, its scripts mixed evenly; null where pgbench is not installed. */
export async function pgbench(
  { home, url, klanten, seconden }: Direct,
  naam: string,
  scripts: readonly string[],
): Promise<number | null> {
  const files = await Promise.all(
    scripts.map(async (script, n) => {
      const file = join(home, `${naam.replaceAll(' ', '')}-${n}.sql`);
      await writeFile(file, script);
      return file;
    }),
  );
  const clients = ['-c', String(klanten), '-j', '2', '-T', String(seconden)];
  const args = ['-n', '-M', 'prepared', ...clients, ...files.flatMap((file) => ['-f', file]), url];
  try {
    const { stdout } = await promisify(execFile)('pgbench', args, { maxBuffer: 1e8 });
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT') return null;
    throw new Error(`pgbench ${naam}: ${stderr?.slice(0, 2_000) ?? String(error)}\n${scripts[0] ?? ''}`, {
      cause: error,
    });
  }
}
