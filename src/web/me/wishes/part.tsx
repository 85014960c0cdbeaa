import { carriedOutIn } from '../../../modules/plans/index.ts';
import {
  hasSteps,
  sayWishPart,
  wishesAway,
  wishesDetailsOf,
  type PartOfWishes,
} from '../../../modules/wishes/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Actions, ButtonLink, EmptyPlace, Fold, Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { firstOn, lastOn, pageOf, PagesNav } from '../../pages-nav.tsx';
import { Done } from '../done.tsx';
import { Questions } from '../plan/questions.tsx';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { LawForPart } from './law-shown.tsx';
import { whoSeesWishes, wishPartHere, wishQuestionsOn } from './wish-here.ts';
import { WishCard } from './wish-shown.tsx';

const ON_A_PAGE = 30;

/** One part with its wishes, questions that may help somebody begin, and what the law makes of it. */
export async function showWishPart(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, some, seen, nation, carriedOut, waiting, isMoved } = await ask.record((tx) => read(ask, tx));
  const says = {
    line: t('well.done.line'),
    'line-changed': t('well.done.line-changed'),
    named: t('well.done.named'),
    part: t('well.done.part'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  const { place, usual } = part;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.heading'), href: to.wishes }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading own lede={usual ? t(`wishes.ask.${usual}`) : undefined}>
          {sayWishPart(t, part)}
        </PageHeading>
        {part.lines.length === 0 && (
          <EmptyPlace drawing="path">
            <p>{t('well.partEmpty')}</p>
          </EmptyPlace>
        )}
        {usual && (
          <Fold summary={t('well.questionsHeading')}>
            <Questions heading={t('well.questionsLede')} questions={wishQuestionsOn(t, usual)} />
          </Fold>
        )}
        <Actions>
          <ButtonLink href={to.newWish(place)}>{t('well.add')}</ButtonLink>
        </Actions>
        {some.items.map((wish) => (
          <WishCard ask={ask} wish={wish} withSteps={hasSteps(place)} carriedOut={carriedOut} waiting={waiting} />
        ))}
        <PagesNav
          part={some}
          name={t('well.pages')}
          shown={t('well.shown', { from: firstOn(some), to: lastOn(some), count: some.count })}
          earlier={t('well.earlier')}
          later={t('well.later')}
          hrefOf={(page) => `${to.wishPart(place)}?page=${page}`}
        />
        {usual && <LawForPart ask={ask} nation={nation} part={usual} />}
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: part.isLeftOut ? to.orderWishes : to.people }}>
          {seen}
        </WhoCanSee>
        {isMoved && (
          <p>
            <a href={to.orderWishLines(place)}>{t('well.orderLines')}</a>
          </p>
        )}
        <p>
          <a href={to.nameWishPart(place)}>{t('well.renamePart')}</a>
        </p>
      </div>
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: PersonTx) {
  const { part, lines } = await wishPartHere(ask, tx);
  const some = pageOf(part.lines, ask.query.get('page'), ON_A_PAGE);
  const shown = some.items.flatMap((wish) => [wish.id, ...wish.steps.map((step) => step.id)]);
  const [seen, details, carriedOut, suggestions] = await Promise.all([
    whoSeesWishes(ask, tx, part),
    wishesDetailsOf(tx),
    carriedOutIn(tx, 'advance wishes'),
    waitingOn(tx, shown),
  ]);
  return {
    part,
    some,
    seen,
    nation: details.details.nation,
    carriedOut,
    waiting: await readWaiting(ask, tx, suggestions),
    isMoved: isMovable(part) || wishesAway(lines, part.place).length > 0,
  };
}

/** Something can change places: two wishes, or two things that others may do about one of them. */
const isMovable = (part: PartOfWishes): boolean =>
  part.lines.length > 1 || part.lines.some((wish) => wish.steps.length > 1);
