import { glimpsesOf, LIFE_AREAS, ownAreasIn, type Glimpse, type LifeArea } from '../../../../modules/plans/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../../platform/http/index.ts';
import { Layout, PageHeading } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { pageOf, PagesNav } from '../../../pages-nav.tsx';
import { GoalLinks } from './areas.tsx';

const ON_A_PAGE = 30;

/** An area of the list; those the person named; or none. Their own words never stand in an address. */
type AreaAsked = LifeArea | 'own' | 'none';

function areaIn(ask: RecordAsk): AreaAsked {
  const word = (ask.params['area'] ?? '').replaceAll('-', ' ');
  const known: readonly AreaAsked[] = [...LIFE_AREAS, 'own', 'none'];
  const area = known.find((each) => each === word);
  if (area === undefined) throw new NotFound();
  return area;
}

function isIn(area: AreaAsked, { areas }: Glimpse): boolean {
  if (area === 'own') return ownAreasIn(areas).length > 0;
  return area === 'none' ? areas.length === 0 : areas.includes(area);
}

/** All the goals of one part of the person's life. */
export async function showArea(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const area = areaIn(ask);
  const goals = (await ask.record((tx) => glimpsesOf(tx, ['goal']))).filter((goal) => isIn(area, goal));
  const shown = pageOf(goals, ask.query.get('page'), ON_A_PAGE);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('area.title')}
      current="plan"
      room={{ text: t('area.toAll'), href: to.areas }}
    >
      <PageHeading>{t(`area.${area}`)}</PageHeading>
      {shown.count === 0 ? (
        <p>{t('area.goalsEmpty')}</p>
      ) : (
        <GoalLinks ask={ask} goals={shown.items} sayOwn={area === 'own'} />
      )}
      <PagesNav
        part={shown}
        name={t('plan.pages')}
        earlier={t('plan.earlierGoals')}
        later={t('plan.laterGoals')}
        hrefOf={(page) => `${to.area(area)}?page=${page}`}
      />
    </Layout>
  );
}
