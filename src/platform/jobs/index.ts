import { PgBoss, type JobWithMetadata } from 'pg-boss';
import { poolOf, type Queries, type Server } from '../database/index.ts';
import type { JobData, JobName } from './job-data.ts';

export type { JobData, JobName } from './job-data.ts';

export interface Jobs {
  /** Adds a job on the caller's own connection, so that it exists exactly if the caller's change does. */
  queue<Name extends JobName>(on: Pick<Queries, 'call'>, name: Name, data: JobData[Name]): Promise<void>;
  /**
   * Runs `handler` for each job, `atOnce` of them at a time (one, unless said). It must be idempotent: a job runs at least once. Throwing tries
   * that job again later.
   */
  work<Name extends JobName>(
    name: Name,
    handler: (data: JobData[Name], triesLeft: number) => Promise<void>,
    atOnce?: number,
  ): Promise<void>;
  /** Once a day, at a time of day in London ("04:10"). */
  everyDay(name: 'forget old' | 'remind of endings', at: string): Promise<void>;
  /** Every so many minutes, for ever; a run that finds nothing to do costs a question. */
  everyMinutes(
    name: 'tell overrides' | 'erase due' | 'step rules' | 'send reminders' | 'tell of unwell',
    minutes: number,
  ): Promise<void>;
  stop(): Promise<void>;
}

interface Queue {
  readonly retryLimit: number;
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  readonly expireInSeconds: number;
  readonly deleteAfterSeconds?: number;
}

/** The next run is the next try; what is left of a run is forgotten within the hour. */
const EVERY_FEW_MINUTES: Queue = {
  retryLimit: 0,
  retryDelay: 0,
  retryBackoff: false,
  expireInSeconds: 600,
  deleteAfterSeconds: 3_600,
};

const QUEUES: Readonly<Record<JobName, Queue>> = {
  'send message': { retryLimit: 8, retryDelay: 10, retryBackoff: true, expireInSeconds: 120 },
  'remind of endings': { retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 600 },
  'forget old': { retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 600 },
  'tell overrides': EVERY_FEW_MINUTES,
  'erase due': EVERY_FEW_MINUTES,
  'step rules': EVERY_FEW_MINUTES,
  'tell of unwell': EVERY_FEW_MINUTES,
  'send reminders': EVERY_FEW_MINUTES,
};
const queueName = (name: JobName): string => name.replaceAll(' ', '-');

/** pg-boss, in a schema of its own that belongs to cairn_jobs (made by the installer step). */
export async function openJobs(server: Server, onProblem: (problem: Error) => void): Promise<Jobs> {
  const pool = poolOf('cairn_jobs', server, 3, false, onProblem);
  const boss = new PgBoss({
    db: { executeSql: (sql, values) => pool.query(sql, values) },
    schema: 'jobs',
    createSchema: false,
  });
  boss.on('error', onProblem);
  await boss.start();
  for (const name of Object.keys(QUEUES) as JobName[]) {
    await boss.createQueue(queueName(name), QUEUES[name]);
  }
  await letOthersAdd(boss);
  return {
    async queue(on, name, data) {
      const sent = await boss.send(queueName(name), data, {
        db: { executeSql: async (sql: string, values?: unknown[]) => ({ rows: await on.call(sql, values ?? []) }) },
      });
      if (sent === null) throw new Error(`The job "${name}" was not taken.`);
    },
    async work(name, handler, atOnce = 1) {
      const options = {
        batchSize: atOnce,
        // While there are as many as are taken at once, the next are taken without a pause.
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 0.5,
        includeMetadata: true,
        perJobResults: true,
      } as const;
      await boss.work(queueName(name), options, (jobs: JobWithMetadata<JobData[typeof name]>[]) =>
        Promise.all(
          jobs.map(async (job) => {
            try {
              await handler(job.data, job.retryLimit - job.retryCount);
              return { id: job.id, status: 'completed' as const };
            } catch (problem) {
              return { id: job.id, status: 'failed' as const, output: problem };
            }
          }),
        ),
      );
    },
    async everyDay(name, at) {
      const [hour, minute] = at.split(':');
      await boss.schedule(queueName(name), `${Number(minute)} ${Number(hour)} * * *`, {}, { tz: 'Europe/London' });
    },
    async everyMinutes(name, minutes) {
      await boss.schedule(queueName(name), `*/${minutes} * * * *`, {}, { tz: 'Europe/London' });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5_000 });
      await pool.end();
    },
  };
}

/** The roles that serve people may add a job and learn its id; they read nothing of what is queued. */
async function letOthersAdd(boss: PgBoss): Promise<void> {
  await boss.getDb().executeSql(
    `do $$
     declare kept text;
     begin
       grant usage on schema jobs to cairn_app, cairn_session;
       grant select on jobs.queue to cairn_app, cairn_session;
       for kept in select distinct table_name from jobs.queue loop
         execute format('grant insert, select (id, start_after) on jobs.%I to cairn_app, cairn_session', kept);
       end loop;
     end $$`,
    [],
  );
}
