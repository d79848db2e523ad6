import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readKeyRing } from '../../api/src/platform/crypto/key-ring.ts';
import { createBeheer, createBeheerAntwoorder } from './beheer.ts';
import { createDagBrp } from './dag-brp.ts';
import { laad, type Laadopdracht } from './laad/index.ts';
import { startDemoServer } from './oidc/index.ts';
import { demoVandaag, required } from './omgeving.ts';

/** This program: the demo of another one is another demo. */
const opbouw = (): string =>
  createHash('sha256')
    .update(readFileSync(process.argv[1] ?? ''))
    .digest('hex')
    .slice(0, 16);

const opdracht = (): Omit<Laadopdracht, 'vandaag'> => ({
  url: process.env['MIGRATIE_DATABASE_URL'] ?? required('DATABASE_URL'),
  keys: readKeyRing(required('RONDOM_SLEUTELBESTAND')),
  opbouw: opbouw(),
});

/** A minute into the new day is soon enough. */
const kijkElke = 60_000;

/** Identity provider, BRP stand-in and the demo's own upkeep, until it is stopped. */
async function oidc(): Promise<void> {
  const issuer = required('RONDOM_OIDC_ISSUER');
  const clientSecret = required('RONDOM_OIDC_CLIENT_SECRET');
  const beheer = createBeheer({ ...opdracht(), vandaag: demoVandaag });
  const server = await startDemoServer({
    issuer,
    origin: required('RONDOM_OORSPRONG'),
    clientId: required('RONDOM_OIDC_CLIENT_ID'),
    clientSecret,
    poort: Number(required('RONDOM_DEMO_POORT')),
    brp: createDagBrp(() => beheer.dag()),
    beheer: createBeheerAntwoorder(beheer, clientSecret),
  });
  process.stdout.write(`${JSON.stringify({ luistert: issuer, brp: `${issuer}/brp` })}\n`);
  // Noted, not fatal: the next minute looks again.
  const kijk = () => beheer.stand().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  const wekker = setInterval(() => void kijk(), kijkElke);
  const stop = (): void => {
    clearInterval(wekker);
    void server.sluit().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Loads the demo, or puts the one that stands here on today when nobody wrote in it. */
async function laadDemo(): Promise<void> {
  const geladen = await laad({ ...opdracht(), vandaag: demoVandaag() });
  process.stdout.write(`${JSON.stringify({ geladen })}\n`);
}

const commands: Record<string, () => Promise<void>> = { laad: laadDemo, oidc };

const command = commands[process.argv[2] ?? ''];
if (!command) {
  process.stderr.write(`Unknown command. Use one of: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else {
  command().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
