import { remindersOf, routinesOf, settingsOf, type Reminder, type Routine } from '../../../modules/reminders/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { dayIn, weekdayOf } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Form, Layout, makeForm, OwnWords, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** Where a reminder leads: what it was about, and one press to get no more. Its address tells nothing. */
export async function showNotice(ask: RecordAsk): Promise<Page> {
  const { t, params, now } = ask;
  const { reminder, words } = await ask.record(async (tx) => {
    const found = (await remindersOf(tx)).find((each) => each.id === params['id']);
    if (!found) return { reminder: null, words: [] };
    const { settings } = await settingsOf(tx);
    const here = (await routinesOf(tx)).filter((routine) =>
      found.what === 'several'
        ? settings.routines.some((each) => each.routine === routine.id) &&
          routine.days.includes(weekdayOf(dayIn(settings.zone, now)))
        : routine.id === found.about,
    );
    return { reminder: found, words: here };
  });
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('reminders.title')}>
      <div class="reading">
        <PageHeading>{t('reminders.noticeHeading')}</PageHeading>
        <About ask={ask} reminder={reminder} routines={words} />
        <Actions>
          <ButtonLink href={to.today}>{t('reminders.noticeToday')}</ButtonLink>
          <ButtonLink href={to.reminders} kind="second">
            {t('reminders.noticeChange')}
          </ButtonLink>
        </Actions>
        <Form form={makeForm(ask, { id: 'off' })} action={to.remindersOff}>
          <Actions>
            <Button kind="quiet">{t('reminders.noticeOff')}</Button>
          </Actions>
        </Form>
        {reminder && (
          <p>
            <a href={to.madeWorse(reminder.what === 'several' ? 'digest' : 'reminder', reminder.id)}>
              {t('safety.worse')}
            </a>
          </p>
        )}
      </div>
    </Layout>
  );
}

interface AboutProps {
  ask: RecordAsk;
  reminder: Reminder | null;
  routines: readonly Routine[];
}

function About({ ask, reminder, routines }: AboutProps) {
  const { t } = ask;
  if (!reminder) return <p>{t('reminders.noticeGone')}</p>;
  return (
    <>
      {reminder.what === 'check-in' && (
        <p>
          {t('reminders.noticeCheckIn')} <a href={to.checkIn}>{t('well.way.checkIn')}</a>
        </p>
      )}
      {reminder.what === 'several' && <p>{t('reminders.noticeSeveral')}</p>}
      {routines.map((routine) => (
        <OwnWords text={routine.words} />
      ))}
    </>
  );
}
