import type { Database } from '../database/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { postOfficeAt, type PostOffice } from './post-office.ts';
import { countTry, forgetOld, forgottenMessages, giveUp, markSent, waitingMessage } from './queries.ts';
import { writeMessage } from './render.ts';

export interface Messaging {
  readonly database: Database;
  readonly jobs: Jobs;
  /** smtp://user:password@host:port or smtps://…; null when there is no mail server. */
  readonly smtp: string | null;
  /** What messages come from: "Name <name@example.org>". */
  readonly from: string;
  /** The site's, without a slash at the end. */
  readonly address: string;
  /** True when the fictional service is loaded: without a mail server its messages are read on the mailbox page. */
  readonly sample: boolean;
  readonly say: (line: string) => void;
}

/** How many messages are on their way at once: as many as have time, together, before their jobs are given to others. */
const AT_ONCE = 8;

/**
 * Begins to send what is queued, and to forget what is old. Each message is sent at least once; a second sending, after a kill between the mail
 * server's answer and our note of it, carries the same Message-ID. Without a mail server, and outside the sample, messages wait in the database.
 */
export async function startMessages(messaging: Messaging): Promise<void> {
  const { database, jobs, smtp, from, address, sample, say } = messaging;
  await jobs.work('forget old', () => forgetOld(database));
  await jobs.everyDay('forget old', '04:10');
  if (smtp === null && !sample) {
    say(
      'Messages cannot be sent: CAIRN_SMTP is not set. Nobody can get a code to sign in, and invitations wait until it is.',
    );
    return;
  }
  const send = smtp === null ? null : postOfficeAt(smtp, from, address);
  await jobs.work(
    'send message',
    ({ message }, triesLeft) => sendMessage(database, message, address, send, triesLeft),
    AT_ONCE,
  );
  await queueForgotten(database);
}

/** Sends one message, if it is still to be sent. `send` is null in the sample without a mail server: the mailbox page shows it. Throws to be tried again. */
export async function sendMessage(
  database: Database,
  message: string,
  address: string,
  send: PostOffice | null,
  triesLeft: number,
): Promise<void> {
  const waiting = await waitingMessage(database, message);
  if (!waiting) return;
  if (waiting.isTooOld) return giveUp(database, message, 'The code was too old to be of use before it could be sent.');
  if (waiting.to === null) return giveUp(database, message, 'There is no address to send it to.');
  try {
    await send?.(writeMessage(waiting, address), waiting.to, message);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    await (triesLeft > 0 ? countTry(database, message) : giveUp(database, message, why));
    // What the queue keeps of a failure holds nobody's address; the mail server's words stay with the message.
    throw new Error('The mail server did not take the message.');
  }
  await markSent(database, message, send === null);
}

/** Queues what no job stands behind. The lock keeps two servers that start at once from each queueing the same. */
async function queueForgotten(database: Database): Promise<void> {
  await database.transaction('cairn_jobs', [], async (queries) => {
    await queries.call('select pg_advisory_xact_lock(7420260003)', []);
    for (const message of await forgottenMessages(queries)) await queries.queue('send message', { message });
  });
}
