import {
  countLooks,
  everyoneEverAsked,
  lookOf,
  looksOf,
  overridesOf,
  questionsOn,
  viewersOf,
} from '../../../modules/sharing/index.ts';
import { openedPlansOf } from '../../../modules/crisis/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sortWords } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Card, EmptyPlace, Layout, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { followedByLook, presentFollowed } from '../hand-back/followed-said.ts';
import { Duties } from './duties.tsx';
import { LinesOfDay } from './look-lines.tsx';
import { LooksFilterForm, readLooksFilter, sayFilter, type LooksFilter } from './looks-filter.tsx';
import { namesByAccount } from './names.ts';
import { cardOpeningsIn, withOpenings } from './card-openings.ts';
import { presentLooks, type LooksOfDay } from './present-looks.ts';

const A_PAGE = 200;
const MOST_REFUSED = 100;

async function readLooks(tx: PersonTx, which: LooksFilter['which'], before: string | undefined) {
  const opened = await looksOf(tx, { outcome: 'opened', ...which, before, most: A_PAGE + 1 });
  const hasEarlier = opened.length > A_PAGE;
  const questions = await questionsOn(
    tx,
    opened.map((look) => look.id),
  );
  return {
    opened: opened.slice(0, A_PAGE),
    questions,
    hasEarlier,
    openings: await cardOpeningsIn(tx, which, {
      // A page of looks has the openings of its own stretch of time, so that each stands on one page.
      after: hasEarlier ? opened.at(A_PAGE - 1)?.at : undefined,
      before: before === undefined ? undefined : (await lookOf(tx, before))?.at,
      most: A_PAGE,
    }),
    refused: await looksOf(tx, { outcome: 'refused', ...which, most: MOST_REFUSED }),
    refusedCount: await countLooks(tx, { outcome: 'refused', ...which }),
    names: namesByAccount(await everyoneEverAsked(tx)),
    viewers: await viewersOf(tx),
    overrides: await overridesOf(tx),
    followed: await openedPlansOf(tx),
  };
}

/** Everybody who looked, day by day; attempts; and what was opened under a legal duty. */
export async function showLooks(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const filter = readLooksFilter(ask);
  const asked = ask.query.get('before');
  const before = isId(asked) ? asked : undefined;
  const read = await ask.record((tx) => readLooks(tx, filter.which, before));
  const days = withOpenings(t, presentLooks(t, read.opened, read.names), read.openings);
  const followed = followedByLook(read.followed.map((each) => presentFollowed(ask, each, read.names, 'beside a look')));
  const oldest = read.opened.at(-1);
  const viewers = sortWords(
    ask.language,
    read.viewers.map((each) => ({ value: each.account, text: read.names.get(each.account) ?? each.name })),
    (each) => each.text,
  );
  const chosen = sayFilter(ask, filter, viewers.find((each) => each.value === filter.which.viewer)?.text);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('looks.title')}
      current="people"
      room={{ text: t('site.people'), href: to.people }}
    >
      <PageHeading lede={t('looks.lede')}>{t('looks.heading')}</PageHeading>
      <Duties ask={ask} overrides={read.overrides} />
      <Refusals
        ask={ask}
        count={read.refusedCount}
        days={presentLooks(t, read.refused, read.names)}
        listed={read.refused.length}
      />
      <LooksFilterForm ask={ask} filter={filter} viewers={viewers} />
      {chosen !== null && <p>{chosen}</p>}
      {days.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{filter.isOn ? t('circle.nothingFound') : t('looks.nobody')}</p>
        </EmptyPlace>
      )}
      {days.map((day) => (
        <>
          <h2>{day.heading}</h2>
          <LinesOfDay ask={ask} day={day} questions={read.questions} mayAsk followed={followed} />
        </>
      ))}
      {read.hasEarlier && oldest && (
        <p>
          <a href={`${to.looks}?${new URLSearchParams({ ...filter.query, before: oldest.id })}`}>
            {t('looks.earlier')}
          </a>
        </p>
      )}
      {before && (
        <p>
          <a href={withFilter(to.looks, filter)}>{t('looks.newest')}</a>
        </p>
      )}
      {days.length > 0 && (
        <p>
          <a href={withFilter(to.printLooks, filter)}>{t('circle.print')}</a>
        </p>
      )}
      <p>
        <a href={to.people}>{t('looks.whoCan')}</a>
      </p>
    </Layout>
  );
}

const withFilter = (path: string, filter: LooksFilter): string =>
  filter.isOn ? `${path}?${new URLSearchParams(filter.query)}` : path;

interface RefusalsProps {
  ask: RecordAsk;
  count: number;
  days: readonly LooksOfDay[];
  listed: number;
}

/** A number first, and who it was only on asking: a name that the person may not want to meet unprepared. */
function Refusals({ ask, count, days, listed }: RefusalsProps) {
  const { t } = ask;
  if (count === 0) return <></>;
  return (
    <Card>
      <p>{t('looks.refused', { count })}</p>
      <details>
        <summary>{t('looks.refusedDetails')}</summary>
        {days.map((day) => (
          <>
            <h3>{day.heading}</h3>
            <LinesOfDay ask={ask} day={day} />
          </>
        ))}
        {listed < count && <Quiet>{t('looks.refusedMost', { count: listed })}</Quiet>}
      </details>
    </Card>
  );
}
