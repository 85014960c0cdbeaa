import {
  hardTimesOf,
  remindersOf,
  routinesOf,
  settingsOf,
  type Reminder,
  type ReminderSettings,
  type Routine,
} from '../../../modules/reminders/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { sayReminder } from '../../../platform/messages/index.ts';
import { subscriptionsOf } from '../../../platform/push/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Facts,
  Form,
  Layout,
  LookLine,
  Looks,
  makeForm,
  Notice,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { sayDaysAndTime, sayTimeOfDay } from '../routines/present-routine.ts';
import { shortly } from '../shortly.ts';
import { sayZone } from './zone-words.ts';

/** What comes, how, and in which words; and the one press for hard times. */
export async function showReminders(ask: RecordAsk): Promise<Page> {
  const { t, language, now } = ask;
  const { chosen, comes, routines, hard, devices } = await ask.record(async (tx) => ({
    chosen: await settingsOf(tx),
    comes: await remindersOf(tx),
    routines: await routinesOf(tx),
    hard: await hardTimesOf(tx),
    devices: await subscriptionsOf(tx, ask.visitor),
  }));
  const { settings, stoppedAt } = chosen;
  const notSent = comes.find((each) => each.notSentAt)?.notSentAt;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('reminders.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <Done
        ask={ask}
        says={{
          kept: t('reminders.done.kept'),
          on: t('reminders.done.on'),
          off: t('reminders.done.off'),
        }}
      />
      <PageHeading lede={t('reminders.lede')}>{t('reminders.heading')}</PageHeading>
      {stoppedAt && <Notice>{t('reminders.stopped', { when: sayWhen(language, stoppedAt, now) })}</Notice>}
      {notSent && <Notice>{t('reminders.notSent', { when: sayWhen(language, notSent, now) })}</Notice>}
      {settings.way === 'device' && devices.length === 0 && <Notice>{t('reminders.noDevice')}</Notice>}
      <HardTimes ask={ask} hard={hard} />
      <Chosen ask={ask} settings={settings} />
      <Coming ask={ask} comes={comes} routines={routines} />
      {settings.way !== 'none' && (
        <>
          <h2>{t('reminders.offHeading')}</h2>
          <p>{t('reminders.offWhat')}</p>
          <Form form={makeForm(ask, { id: 'off' })} action={to.remindersOff}>
            <Actions>
              <Button kind="second">{t('reminders.off')}</Button>
            </Actions>
          </Form>
        </>
      )}
      <Quiet>{t('reminders.nobody')}</Quiet>
    </Layout>
  );
}

function HardTimes({ ask, hard }: { ask: RecordAsk; hard: 'said so' | 'unwell' | null }) {
  const { t } = ask;
  if (hard === 'unwell') {
    return (
      <Card heading={t('reminders.hardHeading')} kind="soft">
        <p>{t('reminders.hardUnwell')}</p>
      </Card>
    );
  }
  return (
    <Card heading={t('reminders.hardHeading')} kind="soft">
      <p>{t(hard ? 'reminders.hardOn' : 'reminders.hardWhat')}</p>
      {hard ? (
        <Form form={makeForm(ask, { id: 'over' })} action={to.hardTimesEnd}>
          <Actions>
            <Button kind="second">{t('hardTimes.over')}</Button>
          </Actions>
        </Form>
      ) : (
        <Actions>
          <ButtonLink href={to.hardTimes} kind="second">
            {t('hardTimes.aboutHeading')}
          </ButtonLink>
        </Actions>
      )}
    </Card>
  );
}

function Chosen({ ask, settings }: { ask: RecordAsk; settings: ReminderSettings }) {
  const { t, language } = ask;
  const { way, says, ownWords, quiet, digestAt, zone, checkIn, routines } = settings;
  const of = [
    ...(checkIn ? [t('reminders.whatCheckIn')] : []),
    ...(routines.length > 0 ? [t('reminders.whatRoutines', { count: routines.length })] : []),
  ];
  const when = [
    digestAt === null ? t('reminders.oneByOne') : t('reminders.digestAt', { time: sayTimeOfDay(language, digestAt) }),
    quiet
      ? t('reminders.quietHours', {
          from: sayTimeOfDay(language, quiet.from),
          until: sayTimeOfDay(language, quiet.until),
        })
      : t('reminders.quietNone'),
    t('reminders.clock', { zone: sayZone(zone) }),
  ];
  const change = (href: string) => ({ text: t('reminders.change'), href });
  return (
    <Facts
      rows={[
        {
          key: t('reminders.what'),
          value: of.length === 0 ? t('reminders.whatNothing') : <Lines lines={of} />,
          action: change(to.remindOf),
        },
        { key: t('reminders.when'), value: <Lines lines={when} />, action: change(to.remindWhen) },
        {
          key: t('reminders.words'),
          value: <bdi>{sayReminder(t, says, ownWords)}</bdi>,
          action: change(to.remindWords),
        },
        { key: t('reminders.how'), value: t(`reminders.way.${way}`), action: change(to.remindHow) },
      ]}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

function Coming({
  ask,
  comes,
  routines,
}: {
  ask: RecordAsk;
  comes: readonly Reminder[];
  routines: readonly Routine[];
}) {
  const { t, language } = ask;
  return (
    <>
      <h2>{t('reminders.comesHeading')}</h2>
      {comes.length === 0 ? (
        <p>{t('reminders.comesNothing')}</p>
      ) : (
        <Looks>
          {comes.map((reminder) => (
            <LookLine>
              <bdi>
                {reminder.what === 'routine'
                  ? shortly(routines.find((each) => each.id === reminder.about)?.words ?? '')
                  : t(`reminders.comes.${reminder.what}`)}
              </bdi>
              <br />
              <span class="quiet">{sayDaysAndTime(t, language, reminder)}</span>
            </LookLine>
          ))}
        </Looks>
      )}
    </>
  );
}
