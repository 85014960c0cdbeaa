import type { RecordAsk } from '../../../platform/http/index.ts';
import { Card, Quiet } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import type { ShownGoal } from './present-plan.ts';
import { StepsShown } from './steps-shown.tsx';

/** A goal on the plan: its words, where it is when it does not simply stand, and its next steps. */
export function GoalCard({ ask, goal, waiting }: { ask: RecordAsk; goal: ShownGoal; waiting: readonly Waiting[] }) {
  const { t } = ask;
  return (
    <Card>
      <h3 dir="auto">
        <a href={to.goal(goal.id)}>{goal.heading}</a>
      </h3>
      {goal.standing !== null && <Quiet>{goal.standing}</Quiet>}
      <StepsShown t={t} goal={goal.id} steps={goal.steps} />
      {waiting.map((each) => (
        <WaitingShown ask={ask} waiting={each} level={4} />
      ))}
      {goal.more > 0 && (
        <p>
          <a href={to.goal(goal.id)}>{t('plan.moreSteps', { count: goal.more })}</a>
        </p>
      )}
    </Card>
  );
}
