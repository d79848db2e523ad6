import { createBrpAntwoorder, demoBrpPersonen } from './brp-stand-in/index.ts';
import { readKeyRing } from '../../api/src/platform/crypto/key-ring.ts';
import { laad } from './laad/index.ts';
import { startDemoServer } from './oidc/index.ts';
import { demoVandaag, required } from './omgeving.ts';

/** Identity provider and BRP stand-in, until it is stopped. */
async function oidc(): Promise<void> {
  const issuer = required('RONDOM_OIDC_ISSUER');
  const server = await startDemoServer({
    issuer,
    origin: required('RONDOM_OORSPRONG'),
    clientId: required('RONDOM_OIDC_CLIENT_ID'),
    clientSecret: required('RONDOM_OIDC_CLIENT_SECRET'),
    poort: Number(required('RONDOM_DEMO_POORT')),
    brp: await createBrpAntwoorder({ personen: demoBrpPersonen(demoVandaag()) }),
  });
  process.stdout.write(`${JSON.stringify({ luistert: issuer, brp: `${issuer}/brp` })}\n`);
  const stop = (): void => {
    void server.sluit().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Loads the demo once; a database that is a demo already is left as it is. */
async function laadDemo(): Promise<void> {
  const url = process.env['MIGRATIE_DATABASE_URL'] ?? required('DATABASE_URL');
  const keys = readKeyRing(required('RONDOM_SLEUTELBESTAND'));
  const geladen = await laad({ url, keys, vandaag: demoVandaag() });
  process.stdout.write(`${JSON.stringify({ geladen: geladen ?? 'eerder' })}\n`);
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
