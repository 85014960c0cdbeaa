import type { Route } from '../platform/http/index.ts';
import { accountRoutes } from './routes/account.ts';
import { aboutMyself } from './routes/me-about.ts';
import { myCardRoutes } from './routes/me-card.ts';
import { myMeetings } from './routes/me-meetings.ts';
import { myCheckIns } from './routes/me-check-ins.ts';
import { myGoals } from './routes/me-goals.ts';
import { howThingsGo } from './routes/me-how-things-go.ts';
import { myJournal } from './routes/me-journal.ts';
import { myPeople } from './routes/me-people.ts';
import { myWords } from './routes/me-plan.ts';
import { myRules } from './routes/me-rules.ts';
import { stayingWellRoutes } from './routes/me-staying-well.ts';
import { whenUnwell } from './routes/me-unwell.ts';
import { myStays } from './routes/me-stays.ts';
import { myReminders } from './routes/me-reminders.ts';
import { afterwards } from './routes/me-hand-back.ts';
import { myWishes } from './routes/me-wishes.ts';
import { offlineRoutes } from './routes/offline.ts';
import { openRoutes } from './routes/open.ts';
import { serviceRoutes } from './routes/service.ts';
import { suggestingRoutes } from './routes/with-suggesting.ts';
import { withRoutes } from './routes/with.ts';
import { withCardRoutes } from './routes/with-card.ts';
import { withTold } from './routes/with-told.ts';
import { withFollowed } from './routes/with-followed.ts';
import { withMeetings } from './routes/with-meetings.ts';
import { withStayingWell } from './routes/with-staying-well.ts';
import { withWishes } from './routes/with-wishes.ts';

/** The whole site: one line a page, by audience. Who it is for, what it is for, and for somebody else's record which rooms it opens and why. */
export const routes: readonly Route[] = [
  ...openRoutes,
  ...offlineRoutes,
  ...accountRoutes,
  ...myGoals,
  ...myWords,
  ...aboutMyself,
  ...stayingWellRoutes,
  ...myCardRoutes,
  ...myWishes,
  ...myMeetings,
  ...howThingsGo,
  ...myCheckIns,
  ...myJournal,
  ...myPeople,
  // Before the lines of a record, whose first part of the path is whoever it belongs to.
  ...withTold,
  ...withFollowed,
  ...myStays,
  ...myRules,
  ...whenUnwell,
  ...myReminders,
  ...afterwards,
  ...withRoutes,
  ...withMeetings,
  ...withCardRoutes,
  ...withStayingWell,
  ...withWishes,
  ...suggestingRoutes,
  ...serviceRoutes,
];
