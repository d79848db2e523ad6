/** The plans of one request's reads, made as the application's own role: row-level rules are part of them. */
import pg from 'pg';
import type { Statement } from './spoor.ts';

export async function plannen(url: string, statements: readonly Statement[]): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const parts: string[] = [];
  try {
    for (const { text, values } of statements) {
      if (/^\s*(select|with)\b/i.test(text) && !/insert into|set_config|nextval|pg_notify/.test(text)) {
        const { rows } = await client.query<Record<'QUERY PLAN', string>>(
          `explain (analyze, buffers, costs off, timing off, summary on) ${text}`,
          [...values],
        );
        parts.push(
          `-- ${text.trim().split('\n')[0] ?? ''}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`,
        );
      } else if (/^begin|set_config/.test(text))
        await client.query(text, values.length > 0 ? [...values] : undefined);
    }
  } finally {
    await client.query('rollback');
    await client.end();
  }
  return parts.join('\n\n');
}
