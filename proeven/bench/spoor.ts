/**
 * One request of the application, written down as the statements it really sends, and made into a pgbench script: the
 * same reads, the same log lines, the same row-level rules, without the application.
 */
import type pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Records every statement of the pool while `work` runs. */
export async function record(pool: pg.Pool, work: () => Promise<void>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const original = pool.connect.bind(pool) as (...args: unknown[]) => Promise<pg.PoolClient>;
  (pool as { connect: unknown }).connect = async (...args: unknown[]) => {
    // With a callback it is the pool's own query: the look-up of the session, before the transaction.
    if (args.length > 0) return original(...args);
    const client = await original();
    const query = client.query.bind(client) as (what: unknown, ...rest: unknown[]) => unknown;
    (client as { query: unknown }).query = (
      what: string | { text: string; values?: unknown[] },
      ...rest: unknown[]
    ) => {
      seen.push(
        typeof what === 'string'
          ? { text: what, values: [] }
          : { text: what.text, values: what.values ?? [] },
      );
      return query(what, ...rest);
    };
    return client;
  };
  await work();
  (pool as { connect: unknown }).connect = original;
  return seen;
}

/** What stood for which variable while recording: the family, its vast gezicht and its persons. */
export interface Rollen {
  readonly gezin: number;
  readonly medewerker: number;
  readonly organisatie: number;
  /** Ids drawn by the request itself are above this. */
  readonly bekendTot: number;
}

export function pgbenchScript(
  statements: readonly Statement[],
  rollen: Rollen,
  gezinnen: number,
  medewerkers: number,
): string {
  const lines = [`\\set g random(1, ${gezinnen})`, `\\set u 1000 + :g % ${medewerkers}`];
  lines.push('select gen_random_uuid() as sleutel \\gset');
  let made: string | undefined;
  for (const { text, values } of statements) {
    for (const part of text.startsWith('begin;') ? text.split(/;(?=select|set)/) : [text]) {
      if (part.includes('nextval(')) {
        // The id that the recorded request drew is found again as a value of the statements after it.
        lines.push(`${inline(part, values, rollen, made)} \\gset`);
        made = '(:id)::bigint';
        continue;
      }
      lines.push(`${inline(part, values, rollen, made)};`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function inline(text: string, values: readonly unknown[], rollen: Rollen, made: string | undefined): string {
  const oneLine = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(`'gezin:${rollen.gezin}'`, "'gezin:' || (:g)::text")
    .replaceAll(`'app.gebruiker_id','${rollen.medewerker}'`, "'app.gebruiker_id',(:u)::text")
    .replace(
      `'app.organisatie_id','${rollen.organisatie}'`,
      "'app.organisatie_id',(1 + (:u - 1000) % 60)::text",
    );
  const filled = oneLine.replaceAll(/\$(\d+)/g, (_, n: string) => {
    const value = values[Number(n) - 1];
    // A parameter has one type wherever it stands; a bare null would lose the cast of its other place.
    const cast = value === null ? new RegExp(`\\$${n}::(\\w+)`).exec(oneLine)?.[1] : undefined;
    return cast === undefined ? literal(value, rollen, made) : `null::${cast}`;
  });
  // The owner of an idempotency key is text: an account, or the token of a form.
  return filled.replace('wie = (:u)::bigint', 'wie = (:u)::text');
}

function literal(value: unknown, rollen: Rollen, made: string | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return value.length === 0
      ? "'{}'"
      : `array[${value.map((item) => literal(item, rollen, made)).join(', ')}]`;
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'::bytea`;
  if (value instanceof Date) return `'${value.toISOString()}'::timestamptz`;
  const text = `${value as string | number | boolean}`;
  if (text === String(rollen.gezin)) return '(:g)::bigint';
  if (text === String(rollen.medewerker)) return '(:u)::bigint';
  const offset = 4 * rollen.gezin - Number(text);
  if (/^\d+$/.test(text) && offset >= 0 && offset < 4) return `(4 * (:g)::bigint - ${offset})`;
  if (made !== undefined && /^\d+$/.test(text) && Number(text) > rollen.bekendTot) return made;
  if (text === String(rollen.organisatie)) return '(1 + ((:u)::bigint - 1000) % 60)';
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return '(:sleutel)::uuid';
  if (typeof value === 'boolean') return text;
  const quoted = `'${text.replaceAll("'", "''")}'`;
  // pgbench reads a colon before a letter as one of its variables, also inside quotes.
  return /:[a-z_]/i.test(text) ? `(${quoted.replaceAll(/:(?=[a-z_])/gi, "' || chr(58) || '")})` : quoted;
}
