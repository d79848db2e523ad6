import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { PlainDate } from '@rondom/domain/kern';
import { createKeyRing, type KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { openProefdatabase, type Proefdatabase } from '../../../../proeven/opzet/database.ts';
import { laad } from './index.ts';

export interface Demoproef {
  readonly keys: KeyRing;
  /** Of the owner. */
  readonly url: () => string;
  /** As the application logs in. */
  readonly appUrl: () => string;
  /** As the owner: what stands there, not what somebody may see. */
  readonly lees: <Rij extends object>(sql: string, values?: readonly unknown[]) => Promise<Rij[]>;
}

/** A database of its own with the demo of a day in it, for the tests of one `describe` or file. */
export function openDemo(vandaag: PlainDate): Demoproef {
  const keys = createKeyRing(randomBytes(32));
  let proef: Proefdatabase;
  let client: pg.Client;
  beforeAll(async () => {
    proef = await openProefdatabase();
    await laad({ url: proef.eigenaarUrl, keys, vandaag });
    client = new pg.Client({ connectionString: proef.eigenaarUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await proef.sluit();
  });
  return {
    keys,
    url: () => proef.eigenaarUrl,
    appUrl: () => proef.appUrl,
    lees: async <Rij extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as Rij[],
  };
}
