import type { Child } from 'hono/jsx';
import { hardTimesOf, routinesDoneOn, routinesOf, zoneOf, type Routine } from '../../../modules/reminders/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { dayIn, weekdayOf } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Button, Card, Form, LookLine, Looks, makeForm, Quiet } from '../../design/index.ts';
import { shortly } from '../shortly.ts';
import { sayTimeOfDay } from './present-routine.ts';

/** What Today shows of routines: those of this day, where the person is, that are not out of sight. */
export interface RoutinesToday {
  readonly routines: readonly Routine[];
  /** Reminders are quiet. */
  readonly hard: boolean;
}

export async function routinesToday(ask: RecordAsk, tx: PersonTx): Promise<RoutinesToday> {
  const day = dayIn(await zoneOf(tx), ask.now);
  const [all, done, hard] = await Promise.all([routinesOf(tx), routinesDoneOn(tx, day), hardTimesOf(tx)]);
  const here = all.filter((routine) => routine.days.includes(weekdayOf(day)) && !done.has(routine.id));
  return { routines: here, hard: hard === 'said so' };
}

/** A small card; nothing where there is nothing for today. */
export function TodayRoutines({ ask, today: { routines, hard } }: { ask: RecordAsk; today: RoutinesToday }) {
  const { t, language } = ask;
  const link = (words: Child[]) => <a href={to.reminders}>{words}</a>;
  return (
    <>
      {routines.length > 0 && (
        <Card heading={t('routine.todayHeading')}>
          <Looks>
            {routines.map(({ id, words, at }) => (
              <LookLine when={at === null ? undefined : sayTimeOfDay(language, at)}>
                <bdi>{shortly(words)}</bdi>
                <Form form={makeForm(ask, { id })} action={to.routineDone(id)}>
                  <Button kind="quiet">
                    {t('routine.doneForToday')}
                    <span class="nhsuk-u-visually-hidden">: {shortly(words)}</span>
                  </Button>
                </Form>
              </LookLine>
            ))}
          </Looks>
          <Quiet>
            {t('routine.doneHint')} <a href={to.routines}>{t('routine.toAll')}</a>
          </Quiet>
        </Card>
      )}
      {hard && <Quiet>{t.rich('reminders.hardToday', { link })}</Quiet>}
    </>
  );
}
