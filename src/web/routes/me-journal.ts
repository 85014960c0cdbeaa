import { form, json, me, page, press, type Route } from '../../platform/http/index.ts';
import { leaveAside, settleAside } from '../me/journal/aside.tsx';
import { showJournal } from '../me/journal/journal.tsx';
import { sendWritings } from '../me/journal/send.ts';

/** What was written without a network. */
export const myJournal: readonly Route[] = [
  page('/me/journal', me('see what I wrote without a network'), showJournal),
  json('/me/journal/send', me('keep what I wrote without a network'), sendWritings),
  form('/me/journal/:writing', me('choose between two texts'), settleAside),
  press('/me/journal/:writing/leave', me('leave my record as it is'), leaveAside),
];
