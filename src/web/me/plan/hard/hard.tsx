import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import { LongWords } from '../../../long-words.tsx';
import { to } from '../../../addresses.ts';
import { AroundPage } from '../around-page.tsx';
import { LineActions } from '../line-actions.tsx';
import { readLines } from '../read-lines.ts';

/** What is hard: a page of its own, beside the goals. */
export async function showHard(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const questions = (['days', 'alone', 'know', 'least'] as const).map((each) => t(`hard.question.${each}`));
  return (
    <AroundPage
      ask={ask}
      lines={await readLines(ask, 'hard')}
      title={t('hard.title')}
      heading={t('hard.heading')}
      lede={t('hard.lede')}
      says={{ hard: t('hard.done.hard'), 'hard-changed': t('hard.done.hard-changed') }}
      empty={{ drawing: 'bench', words: t('hard.empty'), questions }}
      add={{ href: to.newHard, text: t('hard.add') }}
      here={to.hard}
    >
      {(line) => (
        <>
          <LongWords t={t} text={line.words} />
          <LineActions t={t} line={line} change={to.changeHard(line.id)} />
        </>
      )}
    </AroundPage>
  );
}
