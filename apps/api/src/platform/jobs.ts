import type { Runner, Task } from 'graphile-worker';

/** Loaded when it is needed: it costs a fifth of a second, and nobody waits for a job at the start. */
const loadWorker = () => import('graphile-worker');

/** Makes or updates the job tables; as the owner, at migration. */
export async function migrateJobs(url: string): Promise<void> {
  const { makeWorkerUtils } = await loadWorker();
  const utils = await makeWorkerUtils({ connectionString: url });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
}

/** What a room does when somebody orders it (`tx.enqueue`), as the owner of the tables. */
export interface OrderedTask {
  readonly name: string;
  readonly run: Task;
}

/** What a room does at set times, as the owner of the tables: its name, when (as cron), and the work. */
export interface TimedTask extends OrderedTask {
  readonly when: string;
}

/** The worker: effects outside the database, the daily upkeep and the rooms' own times. Direct connection, as the owner. */
export async function startJobs(
  url: string,
  tasks: readonly (TimedTask | OrderedTask)[] = [],
): Promise<Runner> {
  const worker = await loadWorker();
  const timed = tasks.filter((task) => 'when' in task);
  return worker.run({
    connectionString: url,
    concurrency: 2,
    noHandleSignals: true,
    crontab: ['17 3 * * * houdbij ?max=1', ...timed.map(({ name, when }) => `${when} ${name} ?max=1`)].join(
      '\n',
    ),
    taskList: {
      ...Object.fromEntries(tasks.map(({ name, run }) => [name, run])),
      /** Idempotency keys are kept for seven days, answers of the BRP not a day; the coming months get their partitions. */
      houdbij: async (_payload, { withPgClient }) => {
        await withPgClient(async (client) => {
          await client.query(
            "delete from platform.idempotentie where gemaakt_op < now() - interval '7 days'",
          );
          await client.query(
            "delete from platform.concept where soort = 'brp' and bijgewerkt_op < now() - interval '1 day'",
          );
          await client.query('delete from platform.sessie where eindigt_op < now()');
          await client.query('call raadpleging.maak_maanden(current_date)');
        });
      },
    },
  });
}
