import { checkInsAwayOf, checkInsOf, dayBeside, todayFor, type CheckIn } from '../../../modules/check-ins/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { isRealDay, sayDate, sayMonth } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, EmptyPlace, Fold, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { CheckInShown } from './check-in-shown.tsx';
import { presentCheckIn, type CheckInView } from './present-check-in.ts';
import { readAround } from './read-check-in.ts';

/** Check-ins of one month, newest day first. */
export async function showDays(ask: RecordAsk): Promise<Page> {
  const { t, language } = ask;
  const { month, some, away, around, earlier, later } = await ask.record((tx) => read(tx, ask));
  const first = `${month}-01`;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('checkIn.title')}
      current="staying-well"
      room={{ text: t('checkIn.heading'), href: to.checkIn }}
    >
      <div class="reading">
        <PageHeading lede={t('checkIn.daysLede')}>{t('checkIn.days')}</PageHeading>
        <h2>{sayMonth(language, first)}</h2>
        {some.length === 0 && (
          <EmptyPlace drawing="bench">
            <p>{t('checkIn.daysEmpty')}</p>
          </EmptyPlace>
        )}
        {some.map((checkIn) => (
          <Card heading={sayDate(language, checkIn.day)} level={3}>
            <CheckInShown
              t={t}
              view={withoutSkipped(presentCheckIn(t, checkIn, around.asked, around.order, around.occasions))}
            />
            <a class="steps__action" href={to.checkInOf(checkIn.id)}>
              {t('checkIn.open')}
              <span class="nhsuk-u-visually-hidden"> {sayDate(language, checkIn.day)}</span>
            </a>
          </Card>
        ))}
        {away.length > 0 && (
          <Fold summary={t('checkIn.away')}>
            <ul>
              {away.map((checkIn) => (
                <li>
                  <a href={to.checkInOf(checkIn.id)}>{sayDate(language, checkIn.day)}</a>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <Months
          ask={ask}
          label={t('checkIn.months')}
          at={to.checkInMonth}
          earlier={earlier?.slice(0, 7) ?? null}
          later={later?.slice(0, 7) ?? null}
        />
      </div>
    </Layout>
  );
}

/** A list is for reading what was said; what was left blank stands on the check-in's own page. */
const withoutSkipped = (view: CheckInView): CheckInView => ({
  ...view,
  answers: view.answers.filter((answer) => !answer.skipped),
});

/** The ways to other months of which there is something. */
export function Months(props: {
  ask: RecordAsk;
  label: string;
  at: (month: string) => string;
  earlier: string | null;
  later: string | null;
}) {
  const { ask, label, at, earlier, later } = props;
  if (earlier === null && later === null) return <></>;
  return (
    <nav aria-label={label}>
      <Actions>
        {[earlier, later].map(
          (month) =>
            month !== null && (
              <ButtonLink href={at(month)} kind="second">
                {sayMonth(ask.language, `${month}-01`)}
              </ButtonLink>
            ),
        )}
      </Actions>
    </nav>
  );
}

/** `?month=2026-11`; anything that is no month is this one. */
export function monthIn(query: URLSearchParams, today: string): string {
  const asked = query.get('month') ?? '';
  return /^\d{4}-\d\d$/.test(asked) && isRealDay(`${asked}-01`) ? asked : today.slice(0, 7);
}

async function read(tx: PersonTx, ask: RecordAsk) {
  const month = monthIn(ask.query, await todayFor(tx, ask.now));
  const days = { from: `${month}-01`, until: lastOf(month) };
  const [some, away, earlier, later] = await Promise.all([
    checkInsOf(tx, days),
    checkInsAwayOf(tx, days),
    dayBeside(tx, { before: days.from }),
    dayBeside(tx, { after: days.until }),
  ]);
  const newestFirst: CheckIn[] = some.toReversed();
  return { month, some: newestFirst, away, around: await readAround(tx, some), earlier, later };
}

const lastOf = (month: string): string =>
  ['31', '30', '29'].map((day) => `${month}-${day}`).find(isRealDay) ?? `${month}-28`;
