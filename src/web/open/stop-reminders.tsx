import { stopReminders } from '../../modules/reminders/index.ts';
import type { Ask, Page } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, Button, ButtonLink, Form, Layout, makeForm, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';

const linkIn = (ask: Ask): string => ask.params['link'] ?? '';

/** Asks first: programs that look through e-mails open links by themselves. */
function showStop(ask: Ask): Page {
  const { t } = ask;
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('reminders.offTitle')}>
      <PageHeading>{t('reminders.offPageHeading')}</PageHeading>
      <p>{t('reminders.offPageWhat')}</p>
      <Form form={makeForm(ask)} action={to.stopReminders(encodeURIComponent(linkIn(ask)))}>
        <Actions>
          <Button>{t('reminders.offPress')}</Button>
        </Actions>
      </Form>
    </Layout>
  );
}

async function stop(ask: Ask): Promise<Page> {
  const { t } = ask;
  const stopped = await stopReminders(ask.database, linkIn(ask));
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('reminders.offTitle')}>
      <PageHeading>{t(stopped ? 'reminders.offDone' : 'reminders.offUnknown')}</PageHeading>
      <p>{t(stopped ? 'reminders.offDoneWhat' : 'reminders.offUnknownWhat')}</p>
      <Actions>
        <ButtonLink href={to.reminders} kind="second">
          {t(ask.visitor ? 'reminders.noticeChange' : 'reminders.offSignIn')}
        </ButtonLink>
      </Actions>
    </Layout>
  );
}

/** The link of a reminder's e-mail: switches reminders off without signing in, and does nothing else. */
export const offByLink = { show: showStop, press: stop };
