import { unwellWithMe } from '../../modules/crisis/index.ts';
import { peopleWhoShare, type PersonWhoAsks } from '../../modules/sharing/index.ts';
import { mayAskHousesFor } from '../../modules/stays/index.ts';
import { helpsWithMe } from '../../modules/writing-help/index.ts';
import type { Page, SignedInAsk } from '../../platform/http/index.ts';
import { sayList, type T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  ButtonLink,
  Card,
  EmptyPlace,
  Layout,
  Notice,
  PageHeading,
  Quiet,
  StackedTable,
} from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { ORDERS, orderFrom, presentCaseload, type CaseloadRow, type Order, type OwnLine } from './present-caseload.ts';
import { FollowedWaits, readFollowedWaits } from './followed/followed-ask.tsx';
import { readToldWaits, ToldWaits } from './told/told-waits.tsx';
import { NamedForHardTimes } from './unwell/named-by.tsx';
import { WayTo } from './way-to.tsx';
import { AskedToWrite } from './writing/asked-to-write.tsx';

/** People who share with whoever is signed in, and what waits between them. However many there are, they are one question to the database; it opens nobody: opening is a look. */
export async function showWithMe(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const done = ask.query.get('done');
  const order = orderFrom(ask.query.get('by'));
  const [{ sharing, asking }, helps, told, named, followed, mayAsk] = await ask.commons((tx) =>
    Promise.all([
      peopleWhoShare(tx),
      helpsWithMe(tx),
      readToldWaits(tx),
      unwellWithMe(tx),
      readFollowedWaits(tx),
      mayAskHousesFor(tx),
    ]),
  );
  const rows = presentCaseload(t, sharing, order);
  return (
    <Layout frame={frameOf(ask, 'with')} title={t('with.title')} current="with">
      {done === 'joined' && <Notice>{t('with.joined')}</Notice>}
      {done === 'typed' && <Notice>{t('paper.typed')}</Notice>}
      {done === 'answered' && <Notice>{t('question.sent')}</Notice>}
      {done === 'unwell-no' && <Notice>{t('unwell.with.done.no')}</Notice>}
      {done === 'unwell-ended' && <Notice>{t('unwell.with.done.ended')}</Notice>}
      {done === 'followed' && <Notice>{t('handBack.askSent')}</Notice>}
      <PageHeading lede={rows.length > 0 ? t('with.lede') : undefined}>{t('with.heading')}</PageHeading>
      <ToldWaits t={t} waits={told} />
      <NamedForHardTimes t={t} named={named} />
      <FollowedWaits t={t} waits={followed} />
      <Asking ask={ask} asking={asking} />
      <AskedToWrite ask={ask} helps={helps} />
      {rows.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('with.nobody')}</p>
        </EmptyPlace>
      )}
      {rows.length > 1 && <Orders ask={ask} order={order} />}
      {rows.length > 0 && <People ask={ask} rows={rows} order={order} />}
      <p>
        <a href={to.questionsToMe}>{t('caseload.pastQuestions')}</a>
      </p>
      <p>
        <a href={to.told}>{t('told.fromWithMe')}</a>
      </p>
      {mayAsk.length > 0 && (
        <p>
          <a href={to.placesForOthers}>{t('stays.placesWay')}</a>
        </p>
      )}
      <p>
        <a href={to.followed}>{t('handBack.fromWithMe')}</a>
      </p>
      <p>
        <a href={to.typeInvitation}>{t('paper.haveInvitation')}</a>
      </p>
    </Layout>
  );
}

/** Questions that wait, also from somebody who shares nothing any more. */
function Asking({ ask, asking }: { ask: SignedInAsk; asking: readonly PersonWhoAsks[] }) {
  const { t, language } = ask;
  if (asking.length === 0) return <></>;
  const names = sayList(
    language,
    asking.map((each) => each.name),
  );
  const count = asking.reduce((sum, each) => sum + each.questions, 0);
  return (
    <Card heading={t('caseload.questions', { count })} kind="needs">
      <p>{t('caseload.questionsLede', { names })}</p>
      <Actions>
        <ButtonLink href={to.questionsToMe} kind="second">
          {t('caseload.seeQuestions')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

function Orders({ ask, order }: { ask: SignedInAsk; order: Order }) {
  const { t } = ask;
  return (
    <nav aria-label={t('caseload.sortedBy')}>
      <div class="actions">
        <span class="quiet">{t('caseload.sortedBy')}</span>
        {ORDERS.map((each) => (
          <a
            class="quiet-button"
            href={each === 'name' ? to.withMe : `${to.withMe}?by=${each}`}
            aria-current={each === order ? 'true' : undefined}
          >
            {t(`caseload.sort.${each}`)}
          </a>
        ))}
      </div>
    </nav>
  );
}

function People({ ask, rows, order }: { ask: SignedInAsk; rows: readonly CaseloadRow[]; order: Order }) {
  const { t } = ask;
  return (
    <StackedTable
      caption={t('caseload.caption')}
      columns={[
        { text: t('caseload.name'), sorted: order === 'name' },
        { text: t('caseload.shares') },
        { text: t('caseload.until'), sorted: order === 'ends' },
        { text: t('caseload.waiting'), sorted: order === 'waiting' },
        { text: t('caseload.promised') },
      ]}
      rows={rows.map((row) => [
        <>
          <strong>
            <bdi>{row.name}</bdi>
          </strong>
          <p>
            <WayTo href={to.why(row.person)} about={row.name}>
              {t('with.open')}
            </WayTo>
          </p>
        </>,
        row.rooms.map((room) => <p>{room}</p>),
        row.until,
        row.waiting.length + row.talks.length > 0 ? <Waiting t={t} row={row} /> : null,
        row.promised.length > 0 ? (
          <Lines
            lines={row.promised}
            way={(line) => ({ href: to.keepPromise(row.person, line.id), text: t('caseload.sayHow') })}
          />
        ) : null,
      ])}
    />
  );
}

function Waiting({ t, row }: { t: T; row: CaseloadRow }) {
  return (
    <>
      <Lines
        lines={row.talks}
        way={(talk) => ({ href: to.writeBack(row.person, talk.room, talk.id), text: t('suggesting.writeBack') })}
      />
      {row.waiting.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Lines lines={row.suggested} />
    </>
  );
}

interface LinesProps<Line extends OwnLine> {
  lines: readonly Line[];
  /** Where a line leads, with the words of the link. */
  way?: (line: Line) => { readonly href: string; readonly text: string };
}

function Lines<Line extends OwnLine>({ lines, way }: LinesProps<Line>) {
  if (lines.length === 0) return <></>;
  return (
    <ul>
      {lines.map((line) => {
        const leads = way?.(line);
        return (
          <li>
            {line.before !== '' && <Quiet>{line.before}</Quiet>}
            <q dir="auto">{line.words}</q>
            {leads && (
              <>
                <br />
                <WayTo href={leads.href} about={line.words}>
                  {leads.text}
                </WayTo>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
