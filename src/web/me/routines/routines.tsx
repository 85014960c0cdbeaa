import type { Child } from 'hono/jsx';
import { routinesOf } from '../../../modules/reminders/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, LookLine, Looks, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { pageOf, Pages } from '../page-of.tsx';
import { shortly } from '../shortly.ts';
import { sayDaysAndTime } from './present-routine.ts';

const ON_A_PAGE = 30;

/** The person's routines, by time of day. */
export async function showRoutines(ask: RecordAsk): Promise<Page> {
  const { t, language } = ask;
  const part = pageOf(await ask.record(routinesOf), ask.query.get('page'), ON_A_PAGE);
  const toReminders = (words: Child[]) => <a href={to.reminders}>{words}</a>;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('routine.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <Done ask={ask} says={{ added: t('routine.done.added'), changed: t('routine.done.changed') }} />
      <PageHeading lede={t('routine.lede')}>{t('routine.heading')}</PageHeading>
      {part.count === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('routine.empty')}</p>
        </EmptyPlace>
      )}
      <p>
        <ButtonLink href={to.newRoutine}>{t('routine.add')}</ButtonLink>
      </p>
      {part.count > 0 && (
        <Card>
          <Looks>
            {part.items.map((routine) => (
              <LookLine>
                <a href={to.routine(routine.id)}>
                  <bdi>{shortly(routine.words)}</bdi>
                </a>
                <br />
                <span class="quiet">{sayDaysAndTime(t, language, routine)}</span>
              </LookLine>
            ))}
          </Looks>
        </Card>
      )}
      <Pages
        at={to.routines}
        part={part}
        says={{
          label: t('routine.pages'),
          shown: t('routine.shown', { from: part.from, to: part.to, count: part.count }),
          earlier: t('routine.earlier'),
          later: t('routine.later'),
        }}
      />
      <Quiet>{t.rich('routine.reminders', { link: toReminders })}</Quiet>
    </Layout>
  );
}
