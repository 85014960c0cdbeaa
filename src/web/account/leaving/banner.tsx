import type { SignedInAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Card } from '../../design/index.ts';

/** Says, to somebody who asked to have everything deleted, when it goes and how to stop it; nothing to anybody else. */
export function LeavingBanner({ ask }: { ask: SignedInAsk }) {
  const { t, visitor } = ask;
  if (visitor.leavesAt === null) return <></>;
  return (
    <Card kind="needs">
      <p>{t('leaving.banner', { day: sayDate(t.language, visitor.leavesAt) })}</p>
      <p>
        <a href={to.deleteEverything}>{t('leaving.bannerGo')}</a>
      </p>
    </Card>
  );
}
