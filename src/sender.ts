import { workerData } from 'node:worker_threads';
import { drain, type SenderWork } from './modules/reminders/index.ts';
import { openDatabase } from './platform/database/index.ts';

/** The thread that sends reminders to many, so that the one that draws pages is free for them. */
const { server, namedStatements, settings } = workerData as SenderWork;
const database = openDatabase(server, {
  namedStatements,
  onIdleError: () => undefined,
  queue: () => Promise.reject(new Error('Sending reminders queues nothing.')),
});
try {
  await drain(database, settings);
} finally {
  await database.end();
}
