export { mailboxOf, type InMailbox } from './queries.ts';
export { writeMessage, type Told, type Written } from './render.ts';
export { startMessages, type Messaging } from './start-messages.ts';
