import type { Line } from '../../../modules/plans/index.ts';
import type { Written } from '../../../modules/writing-help/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Card, OwnWords, Quiet } from '../../design/index.ts';
import { presentWritten } from '../../me/help-writing/present-written.ts';
import { shortly } from '../../me/shortly.ts';

interface LinesProps {
  t: T;
  /** Of the person. */
  name: string;
  lines: readonly Written[];
  beside: readonly (Line | Written)[];
}

const ANSWERS = { mine: 'writing.answer.mine', 'left out': 'writing.answer.left out' } as const;

/** What the helper wrote down under this help, newest first, and what the person said of each. */
export function WrittenLines({ t, name, lines, beside }: LinesProps) {
  if (lines.length === 0) return <></>;
  return (
    <section>
      <h2>{t('writing.theirsLines')}</h2>
      {lines.toReversed().map((line) => {
        const { kind, heading, words, goal } = presentWritten(t, line, beside);
        return (
          <Card kind="soft">
            <p>
              <strong dir="auto">{heading === '' ? kind : heading}</strong>
            </p>
            <OwnWords text={words} />
            {goal !== '' && (
              <p>
                {t('writing.ofGoal')} <bdi>{shortly(goal, 80)}</bdi>
              </p>
            )}
            <Quiet>{t(line.answer === null ? 'writing.answer.waiting' : ANSWERS[line.answer], { name })}</Quiet>
          </Card>
        );
      })}
    </section>
  );
}
