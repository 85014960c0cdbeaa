import type { Database } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Jobs } from '../../platform/jobs/index.ts';

/**
 * Tells people of legal overrides whose delay has run out, once a minute. It asks the database what is due rather than keeping a date of its
 * own, so whatever came due while the program was down is told by the first run after.
 */
export async function startTelling(database: Database, jobs: Jobs): Promise<void> {
  await jobs.work('tell overrides', () => tellOverrides(database));
  await jobs.everyMinutes('tell overrides', 1);
}

/** Tells of all that are due. Each in a transaction with its e-mail and its count; doing it twice tells once. */
export async function tellOverrides(database: Database): Promise<void> {
  const due = await database.once<{ person_id: string; override_id: string; agreed: boolean }>(
    'cairn_jobs',
    'select * from session.due_to_tell()',
    [],
  );
  for (const { person_id: person, override_id: override, agreed } of due) {
    await database.transaction('cairn_jobs', [], async (queries) => {
      const message = agreed ? newId() : null;
      const [row] = await queries.call<{ told: boolean }>('select session.tell_override($1, $2, $3) as told', [
        person,
        override,
        message,
      ]);
      if (row?.told && message !== null) await queries.queue('send message', { message });
    });
  }
}
