import { sayDate, type T } from '../../../platform/language/index.ts';
import { Card, EmptyPlace } from '../../design/index.ts';
import { LongWords } from '../../long-words.tsx';
import { PagesNav, pageOf } from '../../pages-nav.tsx';
import { dayOfPage, type DiaryContent } from './read-diary.ts';

const PAGES = 20;

interface DiaryShownProps {
  t: T;
  content: DiaryContent;
  /** The part of the diary that the address asks for. */
  asked: string | null;
  hrefOf: (page: number) => string;
}

/** Pages that the person opened, newest first. The preview draws this very component. */
export function DiaryShown({ t, content, asked, hrefOf }: DiaryShownProps) {
  const part = pageOf(content.pages, asked, PAGES);
  return (
    <article>
      <p>{t('wellShared.diaryLede', { name: content.whose })}</p>
      {part.count === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('wellShared.diaryNone')}</p>
        </EmptyPlace>
      )}
      {part.items.map((page) => (
        <Card>
          <h2>{sayDate(t.language, dayOfPage(page))}</h2>
          <LongWords t={t} text={page.words} />
        </Card>
      ))}
      <PagesNav
        part={part}
        name={t('wellShared.diaryPages')}
        earlier={t('wellShared.newer')}
        later={t('wellShared.older')}
        hrefOf={hrefOf}
      />
    </article>
  );
}
