import type { T } from '../platform/language/index.ts';
import { Fold, OwnWords } from './design/index.ts';
import { beginningOf, isLong } from './beginning-of.ts';

/** The person's words. Where they are very long, how they begin, and the whole of them one press away: everything is on the page. */
export function LongWords({ t, text, by }: { t: T; text: string; by?: string | undefined }) {
  if (!isLong(text)) return <OwnWords text={text} by={by} />;
  return (
    <>
      <OwnWords text={beginningOf(text)} by={by} />
      <WholeWords t={t} text={text} />
    </>
  );
}

/** The whole of words of which the page shows the beginning; nothing where they are short enough to stand there as they are. */
export function WholeWords({ t, text }: { t: T; text: string }) {
  if (!isLong(text)) return <></>;
  return (
    <Fold summary={t('goal.readAll')}>
      <OwnWords text={text} />
    </Fold>
  );
}
