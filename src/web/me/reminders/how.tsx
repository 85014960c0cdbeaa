import { settingsOf } from '../../../modules/reminders/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import { sayReminder } from '../../../platform/messages/index.ts';
import { pushPublicKey, subscriptionsOf, type NoticeDevice } from '../../../platform/push/index.ts';
import { addressesOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  asset,
  Button,
  Card,
  Form,
  HiddenField,
  Layout,
  makeForm,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';

/** How reminders come: first what they look like, then the ways, each with its own button. */
export async function showHow(ask: RecordAsk): Promise<Page> {
  const { t, database, visitor } = ask;
  const addresses = await addressesOf(database, visitor);
  const { settings, key, devices } = await ask.record(async (tx) => ({
    settings: (await settingsOf(tx)).settings,
    key: await pushPublicKey(tx),
    devices: await subscriptionsOf(tx, visitor),
  }));
  const isWay = (way: typeof settings.way): boolean => settings.way === way;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('reminders.title')}
      room={{ text: t('reminders.heading'), href: to.reminders }}
    >
      <div class="reading">
        <Done ask={ask} says={{ on: t('reminders.done.on'), ended: t('reminders.done.ended') }} />
        <PageHeading lede={t('reminders.howLede')}>{t('reminders.howHeading')}</PageHeading>
        <Card kind="soft">
          <p>
            <strong>
              <bdi>{sayReminder(t, settings.says, settings.ownWords)}</bdi>
            </strong>
          </p>
          <a href={to.remindWords}>{t('reminders.howChangeWords')}</a>
        </Card>
        <p>{t('reminders.howAfter')}</p>
        <ByMail ask={ask} address={addresses.at(-1)} isOn={isWay('e-mail')} />
        <h2>{t('reminders.deviceHeading')}</h2>
        <p>{t('reminders.deviceWhat')}</p>
        {visitor.sharedDevice || key === null ? (
          <p>{t(visitor.sharedDevice ? 'reminders.deviceShared' : 'reminders.deviceNoButton')}</p>
        ) : (
          <NoticesButton ask={ask} publicKey={key} />
        )}
        <Devices ask={ask} devices={devices} isOn={isWay('device')} />
        {!isWay('none') && (
          <>
            <h2>{t('reminders.offHeading')}</h2>
            <Form form={makeForm(ask, { id: 'off' })} action={to.remindersOff}>
              <Actions>
                <Button kind="second">{t('reminders.off')}</Button>
              </Actions>
            </Form>
          </>
        )}
      </div>
    </Layout>
  );
}

function ByMail({ ask, address, isOn }: { ask: RecordAsk; address: string | undefined; isOn: boolean }) {
  const { t } = ask;
  return (
    <>
      <h2>{t('reminders.mailHeading')}</h2>
      <p>{address === undefined ? t('reminders.mailNone') : t('reminders.mailTo', { address })}</p>
      {isOn && <p>{t('reminders.mailOn')}</p>}
      {address !== undefined && !isOn && (
        <Form form={makeForm(ask, { id: 'mail' })} action={to.remindByMail}>
          <Actions>
            <Button>{t('reminders.mailPress')}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}

/** Hidden until the browser shows that it can show notices (src/web/browser/notices.ts); its words come with it, in the page's language. */
function NoticesButton({ ask, publicKey }: { ask: RecordAsk; publicKey: string }) {
  const { t } = ask;
  return (
    <>
      <div
        hidden
        data-notices
        data-key={publicKey}
        data-keep={to.noticeDevice}
        data-stopped={t('reminders.deviceStopped')}
        data-refused={t('reminders.deviceRefused')}
        data-many={t('reminders.deviceTooMany')}
        data-broken={t('reminders.deviceBroken')}
      >
        <div class="actions">
          <button type="button" class="nhsuk-button">
            {t('reminders.devicePress')}
          </button>
        </div>
        <p role="status"></p>
        <script type="module" src={asset('notices.js')}></script>
      </div>
      <Quiet>{t('reminders.deviceNoButton')}</Quiet>
    </>
  );
}

function Devices({ ask, devices, isOn }: { ask: RecordAsk; devices: readonly NoticeDevice[]; isOn: boolean }) {
  const { t, language } = ask;
  if (devices.length === 0) return <></>;
  return (
    <>
      <h2>{t('reminders.devicesHeading')}</h2>
      <p>{t(isOn ? 'reminders.deviceOn' : 'reminders.deviceOff')}</p>
      {devices.map(({ id, called, since, thisOne }) => {
        const device = { device: called, day: sayShortDate(language, since) };
        return (
          <Card>
            <p>{t(thisOne ? 'reminders.deviceThis' : 'reminders.deviceOne', device)}</p>
            <Form form={makeForm(ask, { id })} action={to.endNoticeDevice}>
              <HiddenField name="device" value={id} />
              <Button kind="quiet">
                {t('reminders.deviceEnd')}
                <span class="nhsuk-u-visually-hidden">: {called}</span>
              </Button>
            </Form>
          </Card>
        );
      })}
      {!isOn && (
        <Form form={makeForm(ask, { id: 'devices' })} action={to.remindOnDevices}>
          <Actions>
            <Button kind="second">{t('reminders.deviceAgain')}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}
