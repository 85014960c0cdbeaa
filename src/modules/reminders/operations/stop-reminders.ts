import type { Database } from '../../../platform/database/index.ts';

/**
 * Switches reminders off for whoever a link was made for, whoever follows it: mail programs do so without signing in. It can do nothing else.
 * False when the link is none of ours.
 */
export async function stopReminders(database: Database, link: string): Promise<boolean> {
  const [row] = await database.once<{ stopped: boolean }>('cairn_app', 'select app.stop_reminders($1) as stopped', [
    link,
  ]);
  return row?.stopped ?? false;
}
