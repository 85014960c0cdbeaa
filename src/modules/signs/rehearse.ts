import type { OnDay } from '../check-ins/index.ts';
import { lookAt, type Condition } from './rules.ts';

/**
 * The days from `from` to `until` on which a rule would have been seen, oldest first, had it been there: what `lookAt` says on each day that has an
 * answer, knowing none of those after it. When somebody would have said that it is over cannot be known; each time counts as over the same day.
 */
export function rehearse(
  rule: Condition,
  answers: readonly OnDay[],
  { from, until }: { readonly from: string; readonly until: string },
): string[] {
  const seen: string[] = [];
  for (const [index, { day }] of answers.entries()) {
    if (day < from || day > until) continue;
    const known = answers.slice(0, index + 1);
    if (lookAt(rule, known, { today: day, closedOn: seen.at(-1) ?? null }).holds) seen.push(day);
  }
  return seen;
}
