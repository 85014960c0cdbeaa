import type { Aside } from '../../../modules/journal/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card } from '../../design/index.ts';

/** On Today: that something written without a network needs the person. Nothing when nothing does. */
export function AsideToday({ ask, asides }: { ask: RecordAsk; asides: readonly Aside[] }) {
  if (asides.length === 0) return <></>;
  const { t } = ask;
  return (
    <Card kind="needs" heading={t('journal.pageTitle')}>
      <p>{t('journal.onToday', { count: asides.length })}</p>
      <ButtonLink href={to.journal} kind="second">
        {t('journal.look')}
      </ButtonLink>
    </Card>
  );
}
