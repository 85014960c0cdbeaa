import type { Line } from '../../../modules/plans/index.ts';
import type { Written } from '../../../modules/writing-help/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card } from '../../design/index.ts';
import { presentWritten } from './present-written.ts';
import { WrittenShown } from './written-shown.tsx';

/** So many stand on the page of their room; the rest one press away. */
const SHOWN = 3;

interface HereProps {
  ask: RecordAsk;
  /** Everything that waits for the person's word: `waitingLines`. */
  waiting: readonly Written[];
  room: Written['room'];
  /** Goals that stand in the plan, for the words of a step's goal. */
  goals?: readonly Line[] | undefined;
}

/** On the plan and on About me: what somebody wrote down for the person there. Nothing when nothing waits. */
export function WrittenHere({ ask, waiting, room, goals = [] }: HereProps) {
  const here = waiting.filter((line) => line.room === room);
  if (here.length === 0) return <></>;
  const { t } = ask;
  return (
    <section aria-label={t('writing.linesHeading')}>
      <h2>{t('writing.linesHeading')}</h2>
      {here.slice(0, SHOWN).map((line) => (
        <WrittenShown
          ask={ask}
          line={presentWritten(t, line, [...goals, ...waiting])}
          place={room === 'plan' ? 'plan' : 'about'}
        />
      ))}
      {here.length > SHOWN && (
        <p>
          <a href={to.written}>{t('writing.seeAll', { count: waiting.length })}</a>
        </p>
      )}
    </section>
  );
}

/** On Today: that something waits, and where. Nothing when nothing does. */
export function WrittenToday({ ask, waiting }: Pick<HereProps, 'ask' | 'waiting'>) {
  if (waiting.length === 0) return <></>;
  const { t } = ask;
  return (
    <Card kind="soft" heading={t('writing.linesHeading')}>
      <p>{t('writing.waiting', { count: waiting.length })}</p>
      <ButtonLink href={to.written} kind="second">
        {t('writing.see')}
      </ButtonLink>
    </Card>
  );
}
