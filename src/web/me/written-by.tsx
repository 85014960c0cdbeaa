import type { RecordAsk } from '../../platform/http/index.ts';

/** Below the heading of a page for paper: whose words these are. */
export function WrittenBy({ ask: { t, visitor } }: { ask: Pick<RecordAsk, 't' | 'visitor'> }) {
  return (
    <p>
      {visitor.name && (
        <>
          <bdi>{visitor.name}</bdi>
          <br />
        </>
      )}
      {t('plan.writtenInOwnWords')}
    </p>
  );
}
