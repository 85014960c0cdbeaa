import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';

/** People told in one transaction, so that none is long. */
const AT_ONCE = 100;

/** Once a day, says by e-mail that something waits to each person whose sharing ends soon. Once for each sharing, whatever runs twice. */
export async function startReminders({
  database,
  jobs,
}: {
  readonly database: Database;
  readonly jobs: Jobs;
}): Promise<void> {
  await jobs.work('remind of endings', () => remindOfEndings(database));
  await jobs.everyDay('remind of endings', '09:20');
}

/** Queues each e-mail in the transaction that notes it: a kill leaves both or neither. */
export async function remindOfEndings(database: Database): Promise<void> {
  for (let told = AT_ONCE; told > 0;) {
    told = await database.transaction('cairn_jobs', [], async (queries) => {
      const rows = await queries.call<{ message_id: string }>('select * from session.remind_of_endings($1)', [AT_ONCE]);
      for (const row of rows) await queries.queue('send message', { message: row.message_id });
      return rows.length;
    });
  }
}
