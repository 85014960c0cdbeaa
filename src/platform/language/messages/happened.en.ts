/** E-mails that say only that something happened: what it was is read after signing in. The last one goes to somebody who has no record any more. */
export const happened = {
  subject: 'Something happened in your Cairn',
  words: 'Something happened in your Cairn. To read what it was, sign in here:',
  unexpected: 'Only you can read it there. Look when nobody is looking on.',
  before: 'Your Cairn is deleted, as you asked. Before that, {service} could read a part of it under a legal duty.',
  askThem: 'You can ask {service} what was read, and why.',
} as const;
