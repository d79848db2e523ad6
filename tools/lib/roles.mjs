/**
 * The two roles of Rondom. `rondom_eigenaar` owns the database and runs migrations and jobs; `rondom_app` is what
 * the API logs in as: it owns nothing and row-level security holds for it.
 */
export const rolesSql = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'rondom_eigenaar') then
    create role rondom_eigenaar login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'rondom_app') then
    create role rondom_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end
$$;`;

/** @param {string} url @returns {Promise<import('pg').Client>} */
export async function connect(url) {
  // Loaded late: this file is read before the dependencies are installed.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  return client;
}

/**
 * Makes both roles and the database, each when it is not there yet.
 * @param {import('./postgres.mjs').Cluster} cluster
 * @param {string} database a name of lower case letters, digits and underscores
 */
export async function ensureDatabase(cluster, database) {
  const admin = await connect(cluster.url('postgres', 'postgres'));
  try {
    await admin.query(rolesSql);
    const found = await admin.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await createDatabase(admin, database);
  } finally {
    await admin.end();
  }
}

/**
 * The statements that make a database of the owner that nobody but the two roles can enter.
 * @param {string} database a name of lower case letters, digits and underscores
 * @param {string} [template]
 */
export function databaseSql(database, template) {
  if (!/^[a-z][a-z0-9_]*$/.test(database)) throw new Error(`not a database name: ${database}`);
  const from = template === undefined ? '' : ` template ${template}`;
  return [
    `create database ${database}${from} owner rondom_eigenaar`,
    `revoke all on database ${database} from public`,
    `grant connect, temporary on database ${database} to rondom_app`,
  ];
}

/**
 * @param {import('pg').Client} admin
 * @param {string} database
 * @param {string} [template]
 */
export async function createDatabase(admin, database, template) {
  for (const sql of databaseSql(database, template)) await admin.query(sql);
}
