export { chooseReminders, refreshReminders, type ChooseReminders } from './operations/choose-reminders.ts';
export { sayHardTimes, sayHardTimesOver } from './operations/hard-times.ts';
export { putRoutineAway } from './operations/put-routine-away.ts';
export {
  hardTimesOf,
  lastHardTimes,
  remindersOf,
  routinesDoneOn,
  routinesOf,
  settingsOf,
  zoneOf,
  type ChosenSettings,
  type Reminder,
} from './queries.ts';
export {
  dayOf,
  dueFrom,
  EVERY_DAY,
  isQuiet,
  LONGEST_OWN_WORDS,
  routineFrom,
  SAYINGS,
  WAYS,
  weekdayNamed,
  type Due,
  type ReminderSettings,
  type Routine,
  type Says,
  type Way,
} from './rules.ts';
export { drain, type SendingSettings } from './drain.ts';
export { startReminding, type Reminding, type SenderWork } from './start-reminding.ts';
export { stopReminders } from './operations/stop-reminders.ts';
