import { glimpsesOf, LIFE_AREAS, ownAreasIn, type Glimpse } from '../../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import { EmptyPlace, Layout, LookLine, Looks, PageHeading, Quiet } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { shortly } from '../../shortly.ts';
import { sayArea } from '../goal-fields.tsx';

/** Of each area a few goals; its own page has all. */
const GOALS_SHOWN = 5;

/** The person's goals by part of their life. How many there are in each is not said. */
export async function showAreas(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const goals = await ask.record((tx) => glimpsesOf(tx, ['goal']));
  const inArea = (area: string): Glimpse[] => goals.filter((goal) => goal.areas.includes(area));
  const inUse = LIFE_AREAS.filter((area) => inArea(area).length > 0);
  const own = goals.filter((goal) => ownAreasIn(goal.areas).length > 0);
  const none = goals.filter((goal) => goal.areas.length === 0);
  const others = LIFE_AREAS.filter((area) => !inUse.includes(area));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('area.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading lede={t('area.lede')}>{t('area.heading')}</PageHeading>
      {inUse.length + own.length === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('area.empty')}</p>
        </EmptyPlace>
      )}
      {inUse.map((area) => (
        <Area ask={ask} name={t(`area.${area}`)} goals={inArea(area)} href={to.area(area)} />
      ))}
      {own.length > 0 && <Area ask={ask} name={t('area.own')} goals={own} href={to.area('own')} sayOwn />}
      {none.length > 0 && <Area ask={ask} name={t('area.none')} goals={none} href={to.area('none')} />}
      {others.length > 0 && (
        <section>
          <h2>{t('area.others')}</h2>
          <p>{others.map((area) => t(`area.${area}`)).join(' · ')}</p>
          <Quiet>{t('area.othersMean')}</Quiet>
        </section>
      )}
    </Layout>
  );
}

interface AreaProps {
  ask: RecordAsk;
  name: string;
  goals: readonly Glimpse[];
  href: string;
  sayOwn?: boolean;
}

function Area({ ask, name, goals, href, sayOwn = false }: AreaProps) {
  const { t } = ask;
  return (
    <section>
      <h2>{name}</h2>
      <GoalLinks ask={ask} goals={goals.slice(0, GOALS_SHOWN)} sayOwn={sayOwn} />
      {goals.length > GOALS_SHOWN && (
        <p>
          <a href={href}>
            {t('area.allIn')}
            <span class="nhsuk-u-visually-hidden"> {t('area.allInHidden', { area: name })}</span>
          </a>
        </p>
      )}
    </section>
  );
}

/** Goals as links; with the person's own areas beside each, where that is what brings them together. */
export function GoalLinks({ ask, goals, sayOwn }: { ask: RecordAsk; goals: readonly Glimpse[]; sayOwn: boolean }) {
  return (
    <Looks>
      {goals.map((goal) => (
        <LookLine>
          <a href={to.goal(goal.id)} dir="auto">
            {shortly(goal.start)}
          </a>
          {sayOwn && (
            <>
              <br />
              <span class="quiet" dir="auto">
                {ownAreasIn(goal.areas)
                  .map((area) => sayArea(ask.t, area))
                  .join(' · ')}
              </span>
            </>
          )}
        </LookLine>
      ))}
    </Looks>
  );
}
