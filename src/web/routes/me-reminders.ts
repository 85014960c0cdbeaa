import { form, json, me, page, press, withWorker, type Route } from '../../platform/http/index.ts';
import { aboutHardTimes } from '../me/hard-times/about-hard-times.tsx';
import { afterHardTimes } from '../me/hard-times/after.tsx';
import { beginHardTimes, endHardTimes } from '../me/hard-times/presses.ts';
import { showHow } from '../me/reminders/how.tsx';
import { noticeDevice } from '../me/reminders/notice-device.ts';
import { showNotice } from '../me/reminders/notice.tsx';
import { endNoticeDevice, remindByMail, remindersOff, remindOnDevices } from '../me/reminders/presses.ts';
import { showReminders } from '../me/reminders/reminders.tsx';
import { remindOf } from '../me/reminders/what.tsx';
import { remindWhen } from '../me/reminders/when.tsx';
import { remindWords } from '../me/reminders/words.tsx';
import { changeRoutine } from '../me/routines/change-routine.tsx';
import { newRoutine } from '../me/routines/new-routine.tsx';
import { routineDone } from '../me/routines/routine-done.ts';
import { showRoutines } from '../me/routines/routines.tsx';

/** The person’s routines, and what they are reminded of. */
export const myReminders: readonly Route[] = [
  page('/me/routines', me('read my routines'), showRoutines),
  form('/me/routines/new', me('add a routine'), newRoutine),
  form('/me/routines/:id', me('change a routine'), changeRoutine),
  press('/me/routines/:id/done', me('put a routine out of sight for today'), routineDone),
  page('/me/reminders', me('see what reminders come'), showReminders),
  form('/me/reminders/what', me('choose what I am reminded of'), remindOf),
  form('/me/reminders/when', me('choose when reminders may come'), remindWhen),
  form('/me/reminders/words', me('choose the words that others may see'), remindWords),
  withWorker(page('/me/reminders/how', me('choose how reminders come'), showHow)),
  press('/me/reminders/how/e-mail', me('get reminders by e-mail'), remindByMail),
  press('/me/reminders/how/device', me('get reminders on my devices'), remindOnDevices),
  json('/me/reminders/devices/new', me('show notices on this device'), noticeDevice),
  press('/me/reminders/devices/end', me('show no more notices on a device'), endNoticeDevice),
  press('/me/reminders/off', me('switch reminders off'), remindersOff),
  page('/me/hard-times', me('read what hard times does'), aboutHardTimes),
  press('/me/hard-times/begin', me('say that times are hard'), beginHardTimes),
  press('/me/hard-times/end', me('say that hard times are over'), endHardTimes),
  page('/me/hard-times/after', me('see what waited and what ended in hard times'), afterHardTimes),
  page('/me/reminders/notice/:id', me('read what a reminder was about'), showNotice),
];
