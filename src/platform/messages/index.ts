export { mailboxOf, type InMailbox } from './queries.ts';
export { pooledPostOffice, type PooledPostOffice } from './post-office.ts';
export { sayReminder, writeMessage, type ReminderWords, type Told, type Written } from './render.ts';
export { startMessages, type Messaging } from './start-messages.ts';
