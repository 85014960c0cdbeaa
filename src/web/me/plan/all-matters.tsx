import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { ButtonLink, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { firstOn, lastOn, PagesNav } from '../../pages-nav.tsx';
import { MattersLines } from './matters-card.tsx';
import { readLines } from './read-lines.ts';

/** All that matters, for whoever wrote more than the plan's first page shows. */
export async function showAllMatters(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, waiting } = await readLines(ask, 'matters');
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('goal.mattersTitle')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading>{t('plan.mattersHeading')}</PageHeading>
      {part.count === 0 ? (
        <p>{t('plan.mattersEmpty')}</p>
      ) : (
        <MattersLines ask={ask} matters={part.items} waiting={waiting} level={2} />
      )}
      <p>
        <ButtonLink href={to.newMatters}>{t('plan.addMatters')}</ButtonLink>
      </p>
      <PagesNav
        part={part}
        name={t('goal.moreMatters')}
        shown={t('goal.mattersShown', { from: firstOn(part), to: lastOn(part), count: part.count })}
        earlier={t('hard.earlier')}
        later={t('hard.later')}
        hrefOf={(page) => `${to.allMatters}?page=${page}`}
      />
    </Layout>
  );
}
