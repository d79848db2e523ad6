/** What running Rondom for real needs around it: an empty database, a login provider over https, and a key. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createDemoAntwoorder } from '../../apps/demo/src/oidc/index.ts';
import { connect, createDatabase } from '../../tools/lib/roles.mjs';
import { maakCertificaat } from './certificaat.ts';

export const oorsprong = 'https://rondom.example';

export interface LegeDatabase {
  readonly naam: string;
  url(role: string): string;
  /** Statements as the administrator of the cluster, in this database. */
  beheer(...statements: readonly string[]): Promise<void>;
  sluit(): Promise<void>;
}

/** A database of the owner with nothing in it, as an administrator makes it with the SQL of `./rondom db rollen`. */
export async function openLegeDatabase(): Promise<LegeDatabase> {
  const { beheerUrl, urlPatroon } = inject('proefcluster');
  const naam = `productie_${randomBytes(6).toString('hex')}`;
  const url = (role: string) => urlPatroon.replace('ROL', role).replace('DATABASE', naam);
  const asBeheer = async (where: string, statements: readonly string[]) => {
    const client = await connect(where);
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const client = await connect(beheerUrl);
  await createDatabase(client, naam);
  await client.end();
  return {
    naam,
    url,
    beheer: (...statements) => asBeheer(url('postgres'), statements),
    sluit: () => asBeheer(beheerUrl, [`drop database if exists ${naam} with (force)`]),
  };
}

export interface Omgeving {
  readonly env: NodeJS.ProcessEnv;
  readonly issuer: string;
  readonly certificaat: string;
  readonly logbestand: string;
  sluit(): Promise<void>;
}

/** The demo's provider stands in for the municipality's, over https; and every setting that production asks for. */
export async function openOmgeving(database: LegeDatabase, port: number): Promise<Omgeving> {
  const dir = await mkdtemp(join(tmpdir(), 'rondom-productie-'));
  const { cert, key } = maakCertificaat();
  const [sleutelbestand, certbestand] = [join(dir, 'sleutel'), join(dir, 'ca.pem')];
  await writeFile(sleutelbestand, randomBytes(32), { mode: 0o600 });
  await writeFile(certbestand, cert);
  const clientSecret = randomBytes(16).toString('hex');
  const server = createServer({ cert, key });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const brp = () => undefined;
  const opties = { issuer, origin: oorsprong, clientId: 'rondom', clientSecret, brp };
  server.on('request', createDemoAntwoorder(opties).antwoord);
  return {
    issuer,
    certificaat: cert,
    logbestand: join(dir, 'productie.log'),
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(port),
      DATABASE_URL: database.url('rondom_app'),
      MIGRATIE_DATABASE_URL: database.url('rondom_eigenaar'),
      RONDOM_OORSPRONG: oorsprong,
      RONDOM_OIDC_ISSUER: issuer,
      RONDOM_OIDC_CLIENT_ID: 'rondom',
      RONDOM_OIDC_CLIENT_SECRET: clientSecret,
      RONDOM_SLEUTELBESTAND: sleutelbestand,
      NODE_EXTRA_CA_CERTS: certbestand,
    },
    async sluit() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(dir, { recursive: true, force: true });
    },
  };
}
