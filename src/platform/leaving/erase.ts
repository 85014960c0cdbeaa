import type { Database } from '../database/index.ts';
import { newId } from '../ids.ts';
import type { Jobs } from '../jobs/index.ts';

/**
 * Deletes everything of those whose seven days are over, every ten minutes. The database says who is due, so whoever came due while the
 * program was down goes with the first run after.
 */
export async function startErasing(database: Database, jobs: Jobs): Promise<void> {
  await jobs.work('erase due', () => eraseDue(database));
  await jobs.everyMinutes('erase due', 10);
}

/**
 * Each person in one transaction: a kill leaves all of them or nothing, and another run does what is left. One who cannot be deleted does not
 * hold up the others; the run then fails, so that it is told and tried again.
 */
export async function eraseDue(database: Database): Promise<void> {
  const due = await database.once<{ account: string }>('cairn_jobs', 'select session.due_to_erase() as account', []);
  const problems: unknown[] = [];
  for (const { account } of due) {
    try {
      await eraseOne(database, account);
    } catch (problem) {
      problems.push(problem);
    }
  }
  if (problems.length > 0) throw new AggregateError(problems, 'Somebody could not be deleted.');
}

async function eraseOne(database: Database, account: string): Promise<void> {
  await database.transaction('cairn_jobs', [], async (queries) => {
    const message = newId();
    const [row] = await queries.call<{ outcome: string }>('select session.erase($1, $2) as outcome', [
      account,
      message,
    ]);
    if (row?.outcome === 'erased, one message to send') await queries.queue('send message', { message });
  });
}
