import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';

/**
 * Tells people, every minute, that a time when they are unwell has opened after its wait or has ended. It only tells: opening and closing are the
 * clock's, and need no job. It asks the database what is due, so what came due while the program was down is told by the first run after.
 */
export async function startTellingOfUnwell(database: Database, jobs: Jobs): Promise<void> {
  await jobs.work('tell of unwell', () => tellOfUnwell(database));
  await jobs.everyMinutes('tell of unwell', 1);
}

/** Tells all that is due in one transaction with its messages; doing it twice tells once. */
export async function tellOfUnwell(database: Database): Promise<void> {
  await database.transaction('cairn_jobs', [], async (queries) => {
    const rows = await queries.call<{ message_id: string }>('select message_id from session.tell_of_unwell()', []);
    for (const { message_id: message } of rows) await queries.queue('send message', { message });
  });
}
