import { databaseSql, rolesSql } from '../lib/roles.mjs';
import type { Exit } from './exit.ts';

/**
 * Prints what an administrator runs once on a PostgreSQL of their own; nothing is changed here. The roles get no
 * password: how they log in is for whoever runs that database.
 */
export function dbRollen(args: readonly string[]): Promise<Exit> {
  const sql = `${rolesSql.trim()}\n${databaseSql('rondom').join(';\n')};\n`;
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ sql })}\n` : sql);
  return Promise.resolve(0);
}
