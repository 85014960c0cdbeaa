import { form, me, page, press, type Route } from '../../platform/http/index.ts';
import { helpWriting } from '../me/help-writing/help-writing.tsx';
import { changeWritten } from '../me/help-writing/change-written.tsx';
import { pressEndHelp, pressLeaveOut, pressMine } from '../me/help-writing/presses.ts';
import { showWritten } from '../me/help-writing/written.tsx';
import { changeMeeting } from '../me/meetings/change-meeting.tsx';
import { showMeeting, stopSharingMeeting } from '../me/meetings/meeting.tsx';
import { showMeetings } from '../me/meetings/meetings.tsx';
import { newMeeting } from '../me/meetings/new-meeting.tsx';
import { showPrintedMeeting } from '../me/meetings/print-meeting.tsx';
import { shareMeeting } from '../me/meetings/share-meeting.tsx';
import { wouldSeeMeeting } from '../me/meetings/would-see-meeting.tsx';

/** Meetings, and help with writing, in the person’s own record. */
export const myMeetings: readonly Route[] = [
  page('/me/meetings', me('see my meetings'), showMeetings),
  form('/me/meetings/new', me('get ready for a meeting'), newMeeting),
  page('/me/meetings/:id', me('read my page for a meeting'), showMeeting),
  form('/me/meetings/:id/change', me('change my page for a meeting'), changeMeeting),
  page('/me/meetings/:id/print', me('print my page for a meeting'), showPrintedMeeting),
  form('/me/meetings/:id/share', me('choose for whom a page is'), shareMeeting),
  form('/me/meetings/:id/would-see', me('see what they would see, then share'), wouldSeeMeeting),
  press('/me/meetings/:id/stop/:sharing', me('stop sharing a page for a meeting'), stopSharingMeeting),
  form('/me/help-writing', me('ask somebody to write down what I say'), helpWriting),
  page('/me/help-writing/lines', me('read what was written down for me'), showWritten),
  form('/me/help-writing/lines/:id', me('change what was written down for me'), changeWritten),
  press('/me/help-writing/lines/:id/mine', me('say that these are my words'), pressMine),
  press('/me/help-writing/lines/:id/leave-out', me('leave out what was written down for me'), pressLeaveOut),
  press('/me/help-writing/:help/end', me('end help with writing'), pressEndHelp),
];
