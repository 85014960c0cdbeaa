import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import { ButtonLink, Card, EmptyPlace, Layout, PageHeading, Quiet, WhoCanSee } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { LongWords } from '../../../long-words.tsx';
import { to } from '../../../addresses.ts';
import { firstOn, lastOn, PagesNav } from '../../../pages-nav.tsx';
import { Done } from '../../done.tsx';
import { WaitingShown } from '../../suggestions/suggestion-shown.tsx';
import { LineActions } from '../line-actions.tsx';
import { Questions } from '../questions.tsx';
import { readLines } from '../read-lines.ts';
import { saySort } from './barrier-words.ts';

/** What gets in the way outside the person: a page of its own, so that what the world does is not taken for theirs. */
export async function showBarriers(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, waiting, seen } = await readLines(ask, 'barrier');
  const says = {
    barrier: t('hard.done.barrier'),
    'barrier-changed': t('hard.done.barrier-changed'),
    placed: t('hard.done.placed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('hard.barriersTitle')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={t('hard.barriersLede')}>{t('hard.barriersHeading')}</PageHeading>
      {part.count === 0 && (
        <>
          <EmptyPlace drawing="path">
            <p>{t('hard.barriersEmpty')}</p>
          </EmptyPlace>
          <Questions
            heading={t('hard.questionsHeading')}
            questions={[
              t('hard.barrierQuestion.waiting'),
              t('hard.barrierQuestion.no'),
              t('hard.barrierQuestion.money'),
              t('hard.barrierQuestion.treated'),
            ]}
          />
        </>
      )}
      <p>
        <ButtonLink href={to.newBarrier}>{t('hard.addBarrier')}</ButtonLink>
      </p>
      {part.items.map((line) => (
        <Card>
          {saySort(t, line) !== '' && <h2>{saySort(t, line)}</h2>}
          {line.words !== '' && <LongWords t={t} text={line.words} />}
          {line.fields.pool === true && <Quiet>{t('hard.poolShown')}</Quiet>}
          <LineActions
            t={t}
            line={{ id: line.id, words: line.words === '' ? saySort(t, line) : line.words }}
            change={to.changeBarrier(line.id)}
          />
          {waiting.get(line.id)?.map((each) => (
            <WaitingShown ask={ask} waiting={each} level={2} />
          ))}
        </Card>
      ))}
      <PagesNav
        part={part}
        name={t('hard.pages')}
        shown={t('hard.shown', { from: firstOn(part), to: lastOn(part), count: part.count })}
        earlier={t('hard.earlier')}
        later={t('hard.later')}
        hrefOf={(page) => `${to.barriers}?page=${page}`}
      />
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}
