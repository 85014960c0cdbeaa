import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import { ButtonLink, Card, EmptyPlace, Layout, PageHeading, WhoCanSee } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { LongWords } from '../../../long-words.tsx';
import { to } from '../../../addresses.ts';
import { firstOn, lastOn, PagesNav } from '../../../pages-nav.tsx';
import { Done } from '../../done.tsx';
import { WaitingShown } from '../../suggestions/suggestion-shown.tsx';
import { LineActions } from '../line-actions.tsx';
import { Questions } from '../questions.tsx';
import { readLines } from '../read-lines.ts';

/** What is hard: a page of its own, beside the goals. */
export async function showHard(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, waiting, seen } = await readLines(ask, 'hard');
  const says = {
    hard: t('hard.done.hard'),
    'hard-changed': t('hard.done.hard-changed'),
    placed: t('hard.done.placed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('hard.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={t('hard.lede')}>{t('hard.heading')}</PageHeading>
      {part.count === 0 && (
        <>
          <EmptyPlace drawing="bench">
            <p>{t('hard.empty')}</p>
          </EmptyPlace>
          <Questions
            heading={t('hard.questionsHeading')}
            questions={[
              t('hard.question.days'),
              t('hard.question.alone'),
              t('hard.question.know'),
              t('hard.question.least'),
            ]}
          />
        </>
      )}
      <p>
        <ButtonLink href={to.newHard}>{t('hard.add')}</ButtonLink>
      </p>
      {part.items.map((line) => (
        <Card>
          <LongWords t={t} text={line.words} />
          <LineActions t={t} line={line} change={to.changeHard(line.id)} />
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
        hrefOf={(page) => `${to.hard}?page=${page}`}
      />
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}
