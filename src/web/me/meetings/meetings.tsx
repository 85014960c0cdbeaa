import { byTime, sheetsOf } from '../../../modules/meetings/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayList } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, EmptyPlace, Layout, LookLine, Looks, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { presentSheet } from '../../with/meetings/present-sheet.ts';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';
import { guestViews, type GuestView } from './guests.ts';

/** The person's sheets: those for meetings to come, and earlier ones. */
export async function showMeetings(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { sheets, guests } = await ask.record(async (tx) => ({
    sheets: await sheetsOf(tx),
    guests: await guestViews(tx, t, ask.now),
  }));
  const { coming, earlier } = byTime(sheets, isoDay(ask.now));
  const lines = (shown: readonly Line[]) => (
    <Looks>
      {shown.map((sheet) => (
        <ToSheet ask={ask} sheet={sheet} guests={guests.get(sheet.id) ?? []} />
      ))}
    </Looks>
  );
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('meetings.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={{}} />
      <PageHeading lede={t('meetings.lede')}>{t('meetings.heading')}</PageHeading>
      {sheets.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('meetings.empty')}</p>
        </EmptyPlace>
      )}
      <Actions>
        <ButtonLink href={to.newMeeting}>{t('meetings.begin')}</ButtonLink>
      </Actions>
      {coming.length > 0 && <h2>{t('meetings.comingHeading')}</h2>}
      {coming.length > 0 && lines(coming)}
      {earlier.length > 0 && <h2>{t('meetings.earlierHeading')}</h2>}
      {earlier.length > 0 && lines(earlier)}
    </Layout>
  );
}

function ToSheet({ ask, sheet, guests }: { ask: RecordAsk; sheet: Line; guests: readonly GuestView[] }) {
  const { t, language } = ask;
  const view = presentSheet(t, sheet);
  const names = guests.map((guest) => guest.name);
  return (
    <LookLine>
      <a href={to.meeting(sheet.id)}>
        {view.heading}
        <span class="nhsuk-u-visually-hidden" dir="auto">
          {' '}
          {shortly(view.texts[0]?.words ?? '', 60)}
        </span>
      </a>
      <p dir="auto">{shortly(view.texts[0]?.words ?? '', 100)}</p>
      <Quiet>
        {names.length === 0
          ? t('meetings.onlyYou')
          : t('people.whoCanSee', { names: sayList(language, [t('people.youFirst'), ...names]) })}
      </Quiet>
    </LookLine>
  );
}
