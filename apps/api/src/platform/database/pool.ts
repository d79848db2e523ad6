import pg from 'pg';

/** Calendar days and periods stay text: a Date would drag in a time zone. */
export const types = new pg.TypeOverrides();
for (const oid of [1082, 3912]) types.setTypeParser(oid, (value) => value);

export function createPool(url: string, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5_000, types });
  // A connection that breaks while idle is replaced by the pool; the request that needs one gets its own error.
  pool.on('error', () => undefined);
  return pool;
}
