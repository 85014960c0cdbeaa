import type { WellPart } from '../../../modules/plans/index.ts';
import { partsToRead, stayingWellOf, type PartOfWell } from '../../../modules/staying-well/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import {
  Actions,
  ButtonLink,
  Card,
  Columns,
  EmptyPlace,
  Fold,
  Layout,
  LookLine,
  Looks,
  PageHeading,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { beginningOf } from '../../beginning-of.ts';
import { Done } from '../done.tsx';
import { sayPart } from './part-words.ts';
import { DayByDay, ForHardTimes, Ways } from './ways.tsx';
import { whoSeesSome } from './who-sees.ts';

/** Lines of a part that stand on the room's front page, and how much of each. */
const LINES = 3;
const MOST = 200;

/** Offered while nothing is written. */
const BEGIN: readonly WellPart[] = ['when well', 'toolbox', 'early signs'];

/** The front page of the room: what is there, and a gentle beginning where nothing is. */
export async function showStayingWell(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { plan, seen } = await ask.record(async (tx) => ({
    plan: await stayingWellOf(tx),
    seen: await whoSeesSome(ask, tx),
  }));
  const written = partsToRead(plan);
  const rest = plan.parts.filter((part) => part.lines.length === 0 && !part.isLeftOut);
  const isEmpty = written.length === 0;
  const begin = rest.filter(({ usual }) => usual && BEGIN.includes(usual));
  const others = isEmpty ? rest.filter((part) => !begin.includes(part)) : rest;
  const main = (
    <>
      {isEmpty && (
        <>
          <EmptyPlace drawing="seedling">
            <p>{t('well.empty')}</p>
          </EmptyPlace>
          {begin.length > 0 && (
            <Card heading={t('well.beginHeading')} kind="soft">
              <p>{t('well.beginLede')}</p>
              <Places t={t} parts={begin} />
            </Card>
          )}
        </>
      )}
      {written.map((part) => (
        <PartCard t={t} part={part} />
      ))}
      {others.length > 0 && (
        <Fold summary={t('well.restHeading')}>
          <p>{t('well.restLede')}</p>
          <Places t={t} parts={others} />
        </Fold>
      )}
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
      <Ways t={t} />
    </>
  );
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('well.title')} current="staying-well">
      <Done ask={ask} says={{}} />
      <PageHeading lede={t('well.lede')}>{t('well.heading')}</PageHeading>
      <Actions>
        <ButtonLink href={to.checkIn}>{t('well.way.checkIn')}</ButtonLink>
      </Actions>
      <Columns
        aside={
          <>
            <DayByDay ask={ask} />
            <ForHardTimes t={t} />
          </>
        }
      >
        {main}
      </Columns>
    </Layout>
  );
}

/** Parts that nothing stands in yet, each with what it asks. */
function Places({ t, parts }: { t: T; parts: readonly PartOfWell[] }) {
  return (
    <Looks>
      {parts.map((part) => (
        <LookLine>
          <a href={to.wellPart(part.place)} dir="auto">
            {sayPart(t, part)}
          </a>
          {part.usual && (
            <>
              <br />
              <span class="quiet">{t(`well.ask.${part.usual}`)}</span>
            </>
          )}
        </LookLine>
      ))}
    </Looks>
  );
}

/** A part with its first lines; the whole of it one press away. */
function PartCard({ t, part }: { t: T; part: PartOfWell }) {
  const shown = part.lines.slice(0, LINES);
  const more = part.lines.length - shown.length;
  return (
    <Card>
      <h2 dir="auto">
        <a href={to.wellPart(part.place)}>{sayPart(t, part)}</a>
      </h2>
      <ul>
        {shown.map((line) => (
          <li class="steps__words" dir="auto">
            {beginningOf(line.words, MOST)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <a href={to.wellPart(part.place)}>
            {t('well.moreLines', { count: more })}
            <span class="nhsuk-u-visually-hidden"> {t('well.linesIn', { part: sayPart(t, part) })}</span>
          </a>
        </p>
      )}
    </Card>
  );
}
