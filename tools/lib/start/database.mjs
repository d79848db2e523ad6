import { join } from 'node:path';
import { contentPrint, listInputs } from '../fingerprint.mjs';
import { distDir } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { say, step } from '../progress.mjs';
import { connect, ensureDatabase } from '../roles.mjs';
import { runNode } from '../run.mjs';
import { startPostgres } from '../postgres.mjs';

/** The name of the database inside the embedded cluster. */
const name = 'rondom';

/**
 * A database that answers: both addresses, and of an embedded one the note of what was put into it.
 * @typedef {{ appUrl: string, ownerUrl: string, stop(): Promise<void>, where: string, pid?: number,
 *   note?: { current: string | undefined, write(note: string): Promise<void> } }} Database
 */

/**
 * The database named by DATABASE_URL, else the embedded one in `dataDir`.
 * @param {string} dataDir
 * @returns {Promise<Database>}
 */
export async function openDatabase(dataDir) {
  const appUrl = process.env['DATABASE_URL'];
  return appUrl ? openByUrl(appUrl) : openEmbedded(dataDir);
}

/** @param {string} appUrl @returns {Promise<Database>} */
async function openByUrl(appUrl) {
  const ownerUrl = process.env['MIGRATIE_DATABASE_URL'] ?? appUrl;
  for (const url of new Set([appUrl, ownerUrl])) await requireAnswer(url, 'DATABASE_URL');
  return { appUrl, ownerUrl, stop: async () => {}, where: 'DATABASE_URL' };
}

/** @param {string} dataDir @returns {Promise<Database>} */
async function openEmbedded(dataDir) {
  const cluster = await step('Database starten · starting PostgreSQL', () => startPostgres({ dataDir }));
  const stop = () => cluster.stop();
  try {
    const adminUrl = cluster.url('postgres', 'postgres');
    await requireAnswer(adminUrl, `${cluster.dataDir}, proces/process ${cluster.pid}`);
    await ensureDatabase(cluster, name);
    return {
      appUrl: cluster.url('rondom_app', name),
      ownerUrl: cluster.url('rondom_eigenaar', name),
      note: { current: await readNote(adminUrl), write: (note) => writeNote(adminUrl, note) },
      stop,
      where: cluster.dataDir,
      pid: cluster.pid,
    };
  } catch (error) {
    // One that ran already and keeps silent would not hear a request to stop either.
    if (!cluster.reused) await stop();
    throw error;
  }
}

/** Of what the tables depend on: the migrations, the API (its access table is written into them) and the month. */
function tablesPrint() {
  const files = [...listInputs(['apps/api/migraties']), join(distDir, 'api/main.js')];
  return `${contentPrint(files).slice(0, 32)} ${new Date().toISOString().slice(0, 7)}`;
}

/** Of what the demo depends on: the program that loads it and its day. */
function demoPrint() {
  return `${contentPrint([join(distDir, 'demo/main.js')]).slice(0, 32)} ${demoDay()}`;
}

/** The day the demo is to stand on. */
function demoDay() {
  const fixed = process.env['RONDOM_VANDAAG'] ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(fixed)) return fixed;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

/**
 * The note stands in the database itself, so that it can never outlive it or be left behind.
 * @param {string} adminUrl
 * @returns {Promise<string | undefined>}
 */
async function readNote(adminUrl) {
  const client = await connect(adminUrl);
  try {
    const sql = `select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1`;
    const { rows } = await client.query(sql, [name]);
    return rows[0]?.note ?? undefined;
  } finally {
    await client.end();
  }
}

/** @param {string} adminUrl @param {string} note digits, letters, dashes and a plus */
async function writeNote(adminUrl, note) {
  const client = await connect(adminUrl);
  try {
    await client.query(`comment on database ${name} is '${note}'`);
  } finally {
    await client.end();
  }
}

/** @param {string} url @param {string} which */
export async function requireAnswer(url, which) {
  try {
    const client = await connect(url);
    await client.query('select 1');
    await client.end();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `De database (${which}) antwoordt niet: ${reason}.`,
      `The database (${which}) does not answer: ${reason}.`,
      { cause: error },
    );
  }
}

/**
 * Brings the tables up to date as the owner, loads the demo into an empty database and puts one of another day on
 * today, unless somebody wrote in it. What is noted as done is skipped.
 * @param {Database} database
 * @param {NodeJS.ProcessEnv} env
 */
export async function prepareDatabase(database, env) {
  const prints = { tables: tablesPrint(), demo: demoPrint() };
  const [tables, demo] = database.note?.current?.split(' + ') ?? [];
  if (tables === prints.tables && demo === prints.demo) return;
  if (tables !== prints.tables)
    await step('Tabellen bijwerken · migrating', () => runPart(['api', 'migreer'], env));
  const what =
    demo === undefined
      ? 'Voorbeeldgegevens laden · loading the demo'
      : 'Voorbeelden op vandaag zetten · putting the demo on today';
  const said = await step(what, () => runPart(['demo', 'laad'], env));
  if (said.includes('"geschreven"')) say(stays);
  await database.note?.write(`${prints.tables} + ${prints.demo}`);
}

const stays =
  '  De voorbeelden blijven staan: iemand schreef erin · the demo stays as it is: somebody wrote in it';

/** @param {[string, string]} part @param {NodeJS.ProcessEnv} env @returns {Promise<string>} what it said */
async function runPart([app, command], env) {
  const done = await runNode(['--enable-source-maps', join(distDir, app, 'main.js'), command], { env });
  if (done.code === 0) return done.stdout;
  throw new PlainError(
    `Stap "${app} ${command}" is niet gelukt.`,
    `Step "${app} ${command}" did not work:\n${done.output.trim().split('\n').slice(-20).join('\n')}`,
  );
}
