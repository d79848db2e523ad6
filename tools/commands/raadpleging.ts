import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { readKeyRing, type KeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import {
  leesWortels,
  tekenWortel,
  verifyKeten,
  type Ketenfout,
  type Wortel,
} from '../../apps/api/src/raadpleging/index.ts';
import { stateDir } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { connect } from '../lib/roles.mjs';
import type { Exit } from './exit.ts';

/** Most mistakes are shown; a log that was made anew has one per line. */
const most = 50;

/** As the owner of the tables: on MIGRATIE_DATABASE_URL, else on the embedded database of this clone. */
async function asOwner<T>(work: (client: pg.Client, keys: KeyRing) => Promise<T>): Promise<T> {
  const url = process.env['MIGRATIE_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  const keys = readKeyRing(process.env['RONDOM_SLEUTELBESTAND'] ?? join(stateDir, 'sleutel'));
  const cluster = url === undefined ? await startPostgres({ dataDir: join(stateDir, 'pg18') }) : undefined;
  try {
    const client = await connect(url ?? cluster?.url('rondom_eigenaar', 'rondom') ?? '');
    try {
      return await work(client, keys);
    } finally {
      await client.end();
    }
  } finally {
    // One that ran already belongs to who started it.
    if (cluster?.reused === false) await cluster.stop();
  }
}

/** `raadpleging verify [--wortels FILE] [--json]`: exit 1 when a line does not fit. */
export async function verify(args: readonly string[]): Promise<Exit> {
  const { values } = parseArgs({
    args: [...args],
    options: { wortels: { type: 'string' }, json: { type: 'boolean' } },
  });
  const bewaard =
    values.wortels === undefined
      ? []
      : (JSON.parse(readFileSync(values.wortels, 'utf8')) as { wortels: readonly Wortel[] }).wortels;
  const begun = performance.now();
  const verslag = await asOwner((client, keys) => verifyKeten(client, keys, bewaard));
  const seconden = Math.round((performance.now() - begun) / 100) / 10;
  if (values.json) process.stdout.write(`${JSON.stringify({ ...verslag, seconden }, null, 2)}\n`);
  else {
    const { handelingen, wortels, fouten } = verslag;
    process.stdout.write(
      `${handelingen} regels, ${wortels} wortels gelezen in ${seconden} s · lines and roots read\n`,
    );
    for (const fout of fouten.slice(0, most)) process.stdout.write(`  ✗ ${zin(fout)}\n`);
    if (fouten.length > most) process.stdout.write(`  … nog ${fouten.length - most} · more\n`);
    if (fouten.length === 0) process.stdout.write('  ✓ alles past · everything fits\n');
  }
  return verslag.fouten.length === 0 ? 0 : 1;
}

/** `raadpleging wortels`: signs where the log stands now, and prints every root for whoever keeps them elsewhere. */
export async function wortels(): Promise<Exit> {
  const kept = await asOwner(async (client, keys) => {
    await client.query('begin');
    await tekenWortel(client, keys, new Date());
    await client.query('commit');
    return { sleutel: keys.publicKey, wortels: await leesWortels(client) };
  });
  process.stdout.write(`${JSON.stringify(kept, null, 2)}\n`);
  return 0;
}

function zin(fout: Ketenfout): string {
  const plek = 'shard' in fout ? ` (${fout.shard}/${fout.volgnummer})` : '';
  const regel = 'handeling' in fout ? ` ${fout.handeling}` : '';
  const toen = 'op' in fout ? ` ${fout.op}` : '';
  const woorden: Readonly<Record<Ketenfout['soort'], string>> = {
    gewijzigd: 'regel is gewijzigd · line was changed:',
    verwijderd: 'regel is verwijderd · line was removed:',
    toegevoegd: 'regel is buiten de keten om toegevoegd · line was inserted past the chain:',
    onderwerpZonderHandeling: 'de handeling van deze regels is weg · the act of these lines is gone:',
    schakelOntbreekt: 'schakel ontbreekt · link is missing:',
    staartPastNiet: 'het einde van de keten is weg · the end of the chain is gone:',
    wortelPastNiet: 'de keten is anders dan bij de wortel van · the chain differs from the root of:',
    handtekeningOnjuist: 'handtekening klopt niet, wortel van · signature does not fit, root of:',
  };
  return `${woorden[fout.soort]}${regel}${toen}${plek}`;
}
