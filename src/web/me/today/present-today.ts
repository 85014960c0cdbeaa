import { nextSteps, type Goal, type Line, type Plan } from '../../../modules/plans/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { londonTime, type T } from '../../../platform/language/index.ts';
import { shortly } from '../shortly.ts';

/** A greeting for the time of day in London, by name where there is one. At night nobody is told that it is morning. */
export function greet(t: T, now: Date, name: string | null): string {
  if (name === null) return t('today.hello');
  const { hour } = londonTime(now);
  if (hour >= 5 && hour < 12) return t('today.morning', { name });
  if (hour >= 12 && hour < 18) return t('today.afternoon', { name });
  return hour >= 18 && hour < 23 ? t('today.evening', { name }) : t('today.night', { name });
}

/** The step that comes first, and its goal. */
export interface Next {
  readonly step: Line;
  readonly goal: Goal;
  readonly goalWords: string;
  /** When and who with, where the person wrote it; else empty. */
  readonly details: string;
}

export function nextOf({ t }: Pick<Ask, 't'>, plan: Plan): Next | null {
  const [first] = nextSteps(plan, 1);
  if (!first) return null;
  const { when, who } = first.step.fields;
  const details = [when, who && t('plan.whoIs', { who })].filter((line): line is string => Boolean(line));
  return { ...first, goalWords: shortly(first.goal.words, 60), details: details.join(' · ') };
}

/** True for somebody who has written nothing yet. */
export const isNew = (plan: Plan): boolean => plan.matters.length === 0 && plan.goals.length === 0;
