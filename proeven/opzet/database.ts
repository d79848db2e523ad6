/**
 * A database of its own for one test file, cloned from the migrated template:
 *
 *   const proef = await openProefdatabase();   // in beforeAll
 *   proef.appUrl                               // as rondom_app, as the API logs in
 *   await proef.sluit();                       // in afterAll; connections still open are cut
 */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connect, createDatabase } from '../../tools/lib/roles.mjs';

export interface Proefdatabase {
  readonly appUrl: string;
  readonly eigenaarUrl: string;
  sluit(): Promise<void>;
}

export async function openProefdatabase(): Promise<Proefdatabase> {
  const { beheerUrl, urlPatroon, sjabloon } = inject('proefcluster');
  const name = `proef_${randomBytes(6).toString('hex')}`;
  const url = (role: string): string => urlPatroon.replace('ROL', role).replace('DATABASE', name);
  await asBeheer(beheerUrl, (client) => createDatabase(client, name, sjabloon));
  return {
    appUrl: url('rondom_app'),
    eigenaarUrl: url('rondom_eigenaar'),
    sluit: () =>
      asBeheer(beheerUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

type Client = Awaited<ReturnType<typeof connect>>;

async function asBeheer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect(url);
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
