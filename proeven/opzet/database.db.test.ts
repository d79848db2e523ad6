import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../tools/lib/roles.mjs';
import { openProefdatabase, type Proefdatabase } from './database.ts';

let proef: Proefdatabase;
beforeAll(async () => {
  proef = await openProefdatabase();
});
afterAll(() => proef.sluit());

test('the application logs in as a role that may not pass row-level security and owns nothing', async () => {
  const client = await connect(proef.appUrl);
  const { rows } = await client.query(
    `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
       (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  );
  await client.end();
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owned: 0 },
  ]);
});

test('a database of a test is not open to anybody but the two roles', async () => {
  const client = await connect(proef.eigenaarUrl);
  const { rows } = await client.query(
    `select has_database_privilege('public', current_database(), 'connect') as anybody`,
  );
  await client.end();
  expect(rows).toEqual([{ anybody: false }]);
});
