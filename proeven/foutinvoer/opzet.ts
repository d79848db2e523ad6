/**
 * What every test of bad input asks: the reader gets exactly the sentence that is the test's title, and nothing of what
 * was there before has changed.
 */
import type { LightMyRequestResponse } from 'fastify';
import { expect, vi } from 'vitest';
import { refusalZin, type RefusalCode } from '../../packages/taal/src/index.ts';
import type { Wereld } from '../opzet/wereld.ts';

interface Antwoord {
  readonly statusCode: number;
  readonly body: string;
}

/** The refusals of an answer as its reader sees them. */
export function zinnen(antwoord: Antwoord): { nl: string[]; en: string[] } {
  const { refusals } = JSON.parse(antwoord.body) as { refusals: RefusalCode[] };
  return {
    nl: refusals.map((refusal) => refusalZin('nl', refusal)),
    en: refusals.map((refusal) => refusalZin('en', refusal)),
  };
}

/** The answer is a refusal of one sentence: in Dutch the title of the test, in English the one given. */
export function zegt(antwoord: Antwoord, status: number, nl: string, en: string): void {
  expect({ status: antwoord.statusCode, ...zinnen(antwoord) }).toEqual({ status, nl: [nl], en: [en] });
}

/**
 * A print of every row and every line of history of the trade, and of what was kept for later. The log is not in it: a
 * refused try is written there.
 */
export async function afdruk({ fabriek }: Wereld): Promise<Record<string, string>> {
  const rows = await fabriek.sql<{ tabel: string; afdruk: string }>(
    `select format('%I.%I', table_schema, table_name) as tabel,
       (xpath('/row/p/text()', query_to_xml(format(
         'select count(*) || coalesce(md5(string_agg(t::text, ''|'' order by t::text)), '''') as p from %I.%I t',
         table_schema, table_name), false, true, '')))[1]::text as afdruk
     from information_schema.tables
     where table_type = 'BASE TABLE'
       and (table_schema = 'rondom' or (table_schema = 'platform' and table_name in ('concept', 'idempotentie')))`,
  );
  return Object.fromEntries(rows.map((row) => [row.tabel, row.afdruk]));
}

/** How many rows of a table there are, with a condition of the test's own. */
export async function aantal({ fabriek }: Wereld, uit: string): Promise<number> {
  const [row] = await fabriek.sql<{ n: number }>(`select count(*)::int as n from ${uit}`);
  return row?.n ?? 0;
}

/**
 * Sends both at the same moment: writes to the table are held back until both requests have read what is there and
 * stand waiting to write, as happens by chance when two people click at once.
 */
export async function tegelijk(
  { fabriek }: Wereld,
  tabel: string,
  requests: readonly (() => Promise<LightMyRequestResponse>)[],
): Promise<LightMyRequestResponse[]> {
  await fabriek.sql('begin');
  await fabriek.sql(`lock table ${tabel} in share mode`);
  const answers = Promise.all(requests.map((request) => request()));
  try {
    await vi.waitFor(async () => {
      const [row] = await fabriek.sql<{ n: number }>(
        'select count(*)::int as n from pg_locks where not granted and relation = $1::regclass',
        [tabel],
      );
      expect(row?.n).toBe(requests.length);
    }, 10_000);
  } finally {
    await fabriek.sql('commit');
  }
  return answers;
}
