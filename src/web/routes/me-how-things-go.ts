import { file, form, me, page, type Route } from '../../platform/http/index.ts';
import { changeEvent } from '../me/how-things-go/change-event.tsx';
import { downloadCheckIns } from '../me/how-things-go/check-ins-file.ts';
import { showEvents } from '../me/how-things-go/events.tsx';
import { showHowThingsGo } from '../me/how-things-go/goings.tsx';
import { newEvent } from '../me/how-things-go/new-event.tsx';
import { showPrintedGoings } from '../me/how-things-go/print-goings.tsx';
import { showOneQuestion } from '../me/how-things-go/question.tsx';

/** The person’s own answers over time, and what happened. */
export const howThingsGo: readonly Route[] = [
  page('/me/how-things-go', me('see how things go'), showHowThingsGo),
  page('/me/how-things-go/print', me('print how things go'), showPrintedGoings),
  file('/me/how-things-go/check-ins.csv', me('take my answers away as a table'), downloadCheckIns),
  page('/me/how-things-go/questions/:id', me('see all answers to one question'), showOneQuestion),
  page('/me/how-things-go/events', me('read what happened'), showEvents),
  form('/me/how-things-go/events/new', me('write down what happened'), newEvent),
  form('/me/how-things-go/events/:id', me('change what happened'), changeEvent),
];
