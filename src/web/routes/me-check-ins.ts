import { form, me, page, pictureForm, press, withWorker, type Route } from '../../platform/http/index.ts';
import { changeCheckIn } from '../me/check-ins/change-check-in.tsx';
import { showCheckIn } from '../me/check-ins/check-in-page.tsx';
import { checkInNow } from '../me/check-ins/check-in.tsx';
import { showDays } from '../me/check-ins/days.tsx';
import { changeQuestion } from '../me/check-ins/change-question.tsx';
import { newQuestion } from '../me/check-ins/new-question.tsx';
import { changeOccasion, newOccasion } from '../me/check-ins/occasion.tsx';
import { pressPutBackCheckIn, pressTakeAwayCheckIn } from '../me/check-ins/presses.ts';
import { showQuestions } from '../me/check-ins/questions.tsx';
import { removeDayPicture } from '../me/check-ins/remove-check-in-picture.tsx';
import { showDiary, showDiaryPage, showPrintedDiary } from '../me/diary/diary.tsx';
import { changeDiaryPage, newDiaryPage } from '../me/diary/write-diary.tsx';

/** Check-ins in questions of one's own, and the diary. */
export const myCheckIns: readonly Route[] = [
  withWorker(pictureForm('/me/check-in', me('say how I am'), checkInNow)),
  form('/me/check-in/questions', me('see my questions, and order them'), showQuestions),
  form('/me/check-in/questions/new', me('add a question for my check-ins'), newQuestion),
  form('/me/check-in/questions/:id', me('change a question of my check-ins'), changeQuestion),
  form('/me/check-in/occasions/new', me('add a kind of day, with its questions'), newOccasion),
  form('/me/check-in/occasions/:id', me('change a kind of day'), changeOccasion),
  page('/me/check-in/days', me('read my check-ins'), showDays),
  page('/me/check-in/days/:id', me('read a check-in'), showCheckIn),
  pictureForm('/me/check-in/days/:id/change', me('change a check-in'), changeCheckIn),
  form('/me/check-in/days/:id/remove-picture', me('remove a picture for good'), removeDayPicture),
  press('/me/check-in/days/:id/take-away', me('take a check-in away'), pressTakeAwayCheckIn),
  press('/me/check-in/days/:id/put-back', me('put a check-in back'), pressPutBackCheckIn),
  page('/me/diary', me('read my diary'), showDiary),
  withWorker(form('/me/diary/new', me('write in my diary'), newDiaryPage)),
  page('/me/diary/print', me('print my diary'), showPrintedDiary),
  page('/me/diary/:id', me('read a page of my diary'), showDiaryPage),
  form('/me/diary/:id/change', me('change a page of my diary'), changeDiaryPage),
];
