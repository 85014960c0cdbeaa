import type { Child } from 'hono/jsx';
import type { T } from '../../../platform/language/index.ts';
import { Step, Steps } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { shortly } from '../shortly.ts';
import type { ShownStep } from './present-step.ts';

interface StepsShownProps {
  t: T;
  goal: string;
  steps: readonly ShownStep[];
  /** What stands below a step: a suggestion about it. */
  below?: (step: ShownStep) => Child;
}

/** A goal's steps, each with its state in words and the way to change it. */
export function StepsShown({ t, goal, steps, below }: StepsShownProps) {
  if (steps.length === 0) return <></>;
  return (
    <Steps>
      {steps.map((step) => (
        <Step
          state={step.state}
          now={step.isNow}
          action={{
            text: t('common.change'),
            href: to.step(goal, step.id),
            about: `${t('plan.changeAbout')} ${shortly(step.words, 60)}`,
          }}
          below={below?.(step)}
        >
          {step.words}
          {[...step.details, ...step.carriedOut].map((line) => (
            <>
              <br />
              <span class="quiet" dir="auto">
                {line}
              </span>
            </>
          ))}
        </Step>
      ))}
    </Steps>
  );
}
