import type { Changes } from '../../../modules/reviews/index.ts';
import { hasChanges } from '../../../modules/reviews/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { Card, Fold, Looks, OwnParts } from '../../design/index.ts';
import { beginningOf } from '../../beginning-of.ts';
import { whyOf } from './wish-shown.tsx';

/** What is different in the wishes now: what is new, what reads otherwise, with both texts, and what is gone. */
export function WishChanges({ ask, changes }: { ask: RecordAsk; changes: Changes }) {
  const { t } = ask;
  const changed = [...changes.changed];
  return (
    <Card heading={t('wishes.changesHeading')} kind="soft">
      {!hasChanges(changes) && <p>{t('wishes.changesNone')}</p>}
      <Some heading={t('wishes.begun')} lines={changes.begun} />
      {changed.length > 0 && (
        <Fold summary={t('wishes.changed')} open>
          {changed.map(({ was, now }) => (
            <OwnParts
              parts={[
                { label: t('wishes.was'), words: beginningOf(was.words) },
                ...whyOf(t, was),
                { label: t('wishes.is'), words: beginningOf(now.words) },
                ...whyOf(t, now),
              ]}
            />
          ))}
        </Fold>
      )}
      <Some heading={t('wishes.gone')} lines={changes.gone} />
    </Card>
  );
}

function Some({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  if (lines.length === 0) return <></>;
  return (
    <Fold summary={heading} open>
      <Looks>
        {lines.map((line) => (
          <li class="steps__words" dir="auto">
            {beginningOf(line.words)}
          </li>
        ))}
      </Looks>
    </Fold>
  );
}
