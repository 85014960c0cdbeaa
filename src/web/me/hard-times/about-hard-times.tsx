import { hardTimesOf } from '../../../modules/reminders/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Form, Layout, makeForm, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** What "hard times" does, before the one press that begins it. */
export async function aboutHardTimes(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const why = await ask.record(hardTimesOf);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('hardTimes.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <PageHeading lede={t('hardTimes.aboutLede')}>{t('hardTimes.aboutHeading')}</PageHeading>
      <ul>
        <li>{t('hardTimes.aboutOne')}</li>
        <li>{t('hardTimes.aboutMissed')}</li>
        <li>{t('hardTimes.aboutReminders')}</li>
        <li>{t('hardTimes.aboutShown')}</li>
      </ul>
      {why === null && (
        <Form form={makeForm(ask, { id: 'hard' })} action={to.hardTimesBegin}>
          <Actions>
            <Button>{t('hardTimes.begin')}</Button>
            <ButtonLink href={to.reminders} kind="quiet">
              {t('hardTimes.toReminders')}
            </ButtonLink>
          </Actions>
        </Form>
      )}
      {why !== null && (
        <>
          <p>{t(why === 'unwell' ? 'hardTimes.onUnwell' : 'hardTimes.on')}</p>
          <Actions>
            <ButtonLink href={to.today}>{t('hardTimes.toToday')}</ButtonLink>
          </Actions>
        </>
      )}
      <Quiet>{t('hardTimes.onlyYou')}</Quiet>
    </Layout>
  );
}
