import type { CarriedOut, Line, StepState } from '../../../modules/plans/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayWhen, type T } from '../../../platform/language/index.ts';

type Saying = Pick<Ask, 't' | 'language' | 'now'>;

/** A step as the goal's page shows it. */
export interface ShownStep {
  readonly id: string;
  readonly words: string;
  readonly state: string;
  readonly isNow: boolean;
  /** When, who with, what would help, whether others are asked: short lines, none of them needed. */
  readonly details: readonly string[];
  /** What others did for the person, each in a sentence or two. */
  readonly carriedOut: readonly string[];
}

export const sayState = (t: T, state: StepState | 'to come' | undefined): string =>
  t(`plan.state.${state ?? 'to come'}`);

export function presentStep(saying: Saying, step: Line, carriedOut: readonly CarriedOut[]): ShownStep {
  const { t } = saying;
  const { when, who, helps, askOthers, state } = step.fields;
  const details = [
    when && t('plan.whenIs', { when }),
    who && t('plan.whoIs', { who }),
    helps && t('goal.helpsIs', { helps }),
    askOthers && t('plan.askOthers'),
  ];
  return {
    id: step.id,
    words: step.words,
    state: sayState(t, state),
    isNow: state === 'doing it',
    details: details.filter((line): line is string => typeof line === 'string' && line !== ''),
    carriedOut: carriedOut.filter((done) => done.step === step.id).map((done) => sayCarriedOut(saying, step, done)),
  };
}

/** Who did the step and when; what they wrote; and how the step read then, when the person has changed it since. */
function sayCarriedOut({ t, language, now }: Saying, step: Line, done: CarriedOut): string {
  const sentences = [t('plan.carriedOut', { name: done.byName, when: sayWhen(language, done.at, now) })];
  if (done.note) sentences.push(t('plan.carriedOutNote', { note: done.note }));
  if (done.words !== step.words) sentences.push(t('plan.carriedOutWords', { words: done.words }));
  return sentences.join(' ');
}
