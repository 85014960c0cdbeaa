import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Database, Server } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { pushKeys } from '../../platform/push/index.ts';
import { drain, type SendingSettings } from './drain.ts';

export interface Reminding extends Omit<SendingSettings, 'keys'> {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly server: Server;
  /** False behind a pooler that cannot keep prepared statements. */
  readonly namedStatements: boolean;
  /** The file of the thread that sends to many (src/sender.ts, as it is built). */
  readonly sender: URL;
}

/** What the thread is given. */
export interface SenderWork {
  readonly server: Server;
  readonly namedStatements: boolean;
  readonly settings: SendingSettings;
}

/** So many batches are sent by the process that draws pages; for more, a thread is started. */
const A_FEW = 4;

/**
 * Begins to send reminders, every minute those that are due. Many at once are sent by a thread of their own, which ends when all are
 * sent: most minutes have few, and need no thread. The keys for notices are made at the first start.
 */
export async function startReminding(reminding: Reminding): Promise<void> {
  const { database, jobs, server, namedStatements, sender, smtp, from, address, sample, pushHosts } = reminding;
  const settings = { smtp, from, address, sample, pushHosts, keys: await pushKeys(database) };
  await jobs.work('send reminders', async () => {
    if (!(await drain(database, settings, A_FEW))) return;
    const work: SenderWork = { server, namedStatements, settings };
    const thread = new Worker(sender, { workerData: work });
    // An error of the thread is thrown here, and the next minute goes on.
    await once(thread, 'exit');
  });
  await jobs.everyMinutes('send reminders', 1);
}
