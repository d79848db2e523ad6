/** Writes down, in this process, what one request of each work sends; and how the database goes about it. */
import { createApp } from '../../apps/api/src/app.ts';
import { createClock } from '../../apps/api/src/platform/clock.ts';
import { readConfig } from '../../apps/api/src/platform/config.ts';
import { readKeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import { createDatabase, createPool } from '../../apps/api/src/platform/database/index.ts';
import type { Env } from './omgeving.ts';
import { plannen } from './plannen.ts';
import { pgbenchScript, record } from './spoor.ts';
import { medewerkers } from './vul.ts';
import type { Tokens, Werk } from './werken.ts';

export interface Spoor {
  readonly scripts: readonly string[];
  readonly plan: string;
}

export async function sporen(
  env: Env,
  tokens: Tokens,
  works: readonly Werk[],
  gezinnen: number,
  metPlannen: boolean,
): Promise<ReadonlyMap<string, Spoor>> {
  const config = readConfig({ ...env, RONDOM_LOG: 'silent' });
  const clock = createClock(config.vandaag);
  const pool = createPool(config.databaseUrl, 2);
  const database = createDatabase({ pool, clock, keys: readKeyRing(config.keyFile), setRole: false });
  const app = await createApp({ config, clock, database });
  // A family far from every other number in the statements.
  const gezin = Math.floor(gezinnen * 0.7) + 13;
  const found = new Map<string, Spoor>();
  for (const werk of works) {
    const scripts: string[] = [];
    let plan = '';
    for (let soort = 0; soort < werk.soorten; soort++) {
      const { method, path, headers, body } = werk.verzoek(tokens, soort, gezin);
      const seen = await record(pool, async () => {
        const payload = body === undefined ? {} : { payload: body };
        const answer = await app.inject({ method, url: path, headers, ...payload });
        if (answer.statusCode >= 300)
          throw new Error(`${werk.naam} answers ${answer.statusCode}: ${answer.body}`);
      });
      scripts.push(pgbenchScript(seen, werk.rollen(gezin, soort), gezinnen, medewerkers));
      if (metPlannen && soort === 0) plan = await plannen(env.DATABASE_URL, seen);
    }
    found.set(werk.naam, { scripts, plan });
  }
  await app.close();
  await database.close();
  return found;
}
