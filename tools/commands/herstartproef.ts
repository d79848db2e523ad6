import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect } from '../lib/roles.mjs';
import { launch, type Launched } from './herstartproef-start.ts';
import type { Exit } from './exit.ts';

const writers = 4;

interface Round {
  readonly ronde: number;
  readonly bevestigd: number;
  readonly verloren: number;
  readonly herstartMs: number;
}

/**
 * Starts Rondom in a directory of its own, kills launcher, API, demo and database at once while the application's
 * role is writing, and starts again; ten times. Everything the database confirmed has to be there.
 */
export async function herstartproef(args: readonly string[]): Promise<Exit> {
  const { values } = parseArgs({
    args: [...args],
    options: { keren: { type: 'string' }, json: { type: 'boolean' } },
  });
  const home = await mkdtemp(join(tmpdir(), 'rondom-herstart-'));
  chmodSync(home, 0o755);
  const say = (line: string): void => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
  let running = await launch(home);
  try {
    const confirmed: string[] = [];
    const rounds: Round[] = [];
    for (let ronde = 1; ronde <= Number(values.keren ?? '10'); ronde += 1) {
      confirmed.push(...(await writeUntilKilled(running)));
      const begun = performance.now();
      running = await launch(home);
      const herstartMs = Math.round(performance.now() - begun);
      const verloren = await countMissing(running.ownerUrl, confirmed);
      rounds.push({ ronde, bevestigd: confirmed.length, verloren, herstartMs });
      say(
        `  ${String(ronde)}: ${String(confirmed.length)} bevestigd, ${String(verloren)} verloren, terug in ${String(herstartMs)} ms`,
      );
    }
    const lost = rounds.at(-1)?.verloren ?? 0;
    if (values.json)
      process.stdout.write(
        `${JSON.stringify({ rondes: rounds, bevestigd: confirmed.length, verloren: lost })}\n`,
      );
    return lost === 0 ? 0 : 1;
  } finally {
    await running.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Writes one row per transaction with several writers, kills everything halfway; answers what was confirmed. */
async function writeUntilKilled(running: Launched): Promise<readonly string[]> {
  const confirmed: string[] = [];
  const work = Array.from({ length: writers }, () => write(running.appUrl, confirmed));
  await sleep(300 + Math.random() * 500);
  await running.killAll();
  await Promise.all(work);
  if (confirmed.length === 0)
    throw new Error('nothing was written before the kill: the proof would prove nothing');
  return confirmed;
}

/** Writes until the connection breaks; a row counts as confirmed only after the database answered. */
async function write(appUrl: string, confirmed: string[]): Promise<void> {
  const client = await connect(appUrl);
  // The kill breaks the connection; the query that waits for an answer then says so.
  client.on('error', () => undefined);
  for (;;) {
    const id = randomUUID();
    try {
      await client.query(
        `insert into platform.idempotentie (wie, sleutel, verzoek_hash) values ('herstartproef', $1, '\\x00')`,
        [id],
      );
    } catch {
      return;
    }
    confirmed.push(id);
  }
}

async function countMissing(ownerUrl: string, confirmed: readonly string[]): Promise<number> {
  const client = await connect(ownerUrl);
  try {
    const { rows } = await client.query<{ missing: number }>(
      `select count(*)::int as missing from unnest($1::uuid[]) as said(id)
       where not exists (select from platform.idempotentie where wie = 'herstartproef' and sleutel = said.id)`,
      [confirmed],
    );
    return rows[0]?.missing ?? confirmed.length;
  } finally {
    await client.end();
  }
}
