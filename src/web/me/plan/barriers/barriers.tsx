import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import { Quiet } from '../../../design/index.ts';
import { LongWords } from '../../../long-words.tsx';
import { to } from '../../../addresses.ts';
import { AroundPage } from '../around-page.tsx';
import { LineActions } from '../line-actions.tsx';
import { readLines } from '../read-lines.ts';
import { saySort } from './barrier-words.ts';

/** What gets in the way outside the person: a page of its own, so that what the world does is not taken for theirs. */
export async function showBarriers(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const questions = (['waiting', 'no', 'money', 'treated'] as const).map((each) => t(`hard.barrierQuestion.${each}`));
  return (
    <AroundPage
      ask={ask}
      lines={await readLines(ask, 'barrier')}
      title={t('hard.barriersTitle')}
      heading={t('hard.barriersHeading')}
      lede={t('hard.barriersLede')}
      says={{ barrier: t('hard.done.barrier'), 'barrier-changed': t('hard.done.barrier-changed') }}
      empty={{ drawing: 'path', words: t('hard.barriersEmpty'), questions }}
      add={{ href: to.newBarrier, text: t('hard.addBarrier') }}
      here={to.barriers}
    >
      {(line) => (
        <>
          {saySort(t, line) !== '' && <h2>{saySort(t, line)}</h2>}
          {line.words !== '' && <LongWords t={t} text={line.words} />}
          {line.fields.pool === true && <Quiet>{t('hard.poolShown')}</Quiet>}
          <LineActions
            t={t}
            line={{ id: line.id, words: line.words === '' ? saySort(t, line) : line.words }}
            change={to.changeBarrier(line.id)}
          />
        </>
      )}
    </AroundPage>
  );
}
