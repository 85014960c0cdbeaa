import { linesOf } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, EmptyPlace, Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { Pages, pageOf } from '../page-of.tsx';
import { sayWhenItWas } from './around-charts.tsx';
import { eventsIn } from './read-goings.ts';

const ON_A_PAGE = 50;

/** All that happened in the person's life, as far as they wrote it down, the newest first. */
export async function showEvents(ask: RecordAsk): Promise<Page> {
  const { t, query } = ask;
  const events = await ask.record(async (tx) => eventsIn(await linesOf(tx, 'staying well')).toReversed());
  const part = pageOf(events, query.get('page'), ON_A_PAGE);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('goings.eventsTitle')}
      current="staying-well"
      room={{ text: t('goings.heading'), href: to.howThingsGo }}
    >
      <Done ask={ask} says={{ event: t('goings.done.event'), changed: t('goings.done.changed') }} />
      <PageHeading lede={t('goings.eventsLede')}>{t('goings.eventsHeading')}</PageHeading>
      {events.length === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('goings.eventsEmpty')}</p>
        </EmptyPlace>
      )}
      {events.length > 0 && (
        <dl class="days">
          {part.items.map((line) => (
            <div>
              <dt>{sayWhenItWas(t, line)}</dt>
              <dd dir="auto">
                <a href={to.event(line.id)}>{line.words}</a>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Pages
        at={to.events}
        part={part}
        says={{
          label: t('goings.eventPages'),
          shown: t('goings.eventsShown', { from: part.from, to: part.to, count: part.count }),
          earlier: t('goings.eventsNewer'),
          later: t('goings.eventsOlder'),
        }}
      />
      <Actions>
        <ButtonLink href={to.newEvent}>{t('goings.addEvent')}</ButtonLink>
      </Actions>
      <WhoCanSee>{t('common.onlyYou')}</WhoCanSee>
    </Layout>
  );
}
