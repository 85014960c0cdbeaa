import type { Child } from 'hono/jsx';
import type { Line, Some } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { beginningOf } from '../../beginning-of.ts';
import { Card, Looks } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { saySort } from './barriers/barrier-words.ts';

const MOST = 160;

interface AroundProps {
  ask: RecordAsk;
  hard: Some<Line>;
  barriers: Some<Line>;
}

/** What is hard, and what gets in the way outside the person: beside each other, a little of each, and the way to all of it. */
export function AroundGoals({ ask, hard, barriers }: AroundProps) {
  const { t } = ask;
  return (
    <section>
      <h2>{t('goal.aroundHeading')}</h2>
      <div class="side-by-side">
        <Card heading={t('goal.hardHere')} level={3}>
          {hard.count === 0 ? <p>{t('goal.hardHereEmpty')}</p> : <Few lines={hard.items} />}
          <p>
            {hard.count === 0 ? (
              <a href={to.newHard}>{t('goal.writeHard')}</a>
            ) : (
              <a href={to.hard}>{t('goal.allHard')}</a>
            )}
          </p>
        </Card>
        <Card heading={t('goal.barriersHere')} level={3}>
          {barriers.count === 0 ? (
            <p>{t('goal.barriersHereEmpty')}</p>
          ) : (
            <Few
              lines={barriers.items}
              before={(line) => {
                const sort = saySort(t, line);
                return sort !== '' && <span class="quiet">{sort}: </span>;
              }}
            />
          )}
          <p>
            {barriers.count === 0 ? (
              <a href={to.newBarrier}>{t('goal.writeBarrier')}</a>
            ) : (
              <a href={to.barriers}>{t('goal.allBarriers')}</a>
            )}
          </p>
        </Card>
      </div>
    </section>
  );
}

function Few({ lines, before }: { lines: readonly Line[]; before?: (line: Line) => Child }) {
  return (
    <Looks>
      {lines.map((line) => (
        <li>
          {before?.(line)}
          <span class="steps__words" dir="auto">
            {beginningOf(line.words, MOST)}
          </span>
        </li>
      ))}
    </Looks>
  );
}
