import type { Question } from '../../../modules/check-ins/index.ts';
import { problemsWith, type Problem, type RuleParts } from '../../../modules/signs/index.ts';
import type { Problems } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { Around } from './around.ts';
import { partsFrom, TURNS, type RuleTyped } from './rule-fields.tsx';

/** What was typed as a rule that can hold, or what to look at, each beside its field. */
export function readRule(
  t: T,
  typed: RuleTyped,
  question: Question,
  around: Around,
): { readonly rule: RuleParts } | { readonly problems: Problems } {
  const rule = partsFrom(typed, question);
  const found = problemsWith(rule, question, around.nameable);
  if (found.length === 0) return { rule };
  const problems: Record<string, string> = {};
  for (const problem of found)
    for (const field of fieldsOf(problem, typed, question)) problems[field] ??= t(`ruleForm.wrong.${problem.code}`);
  return { problems };
}

/** The fields of the form that a problem stands at. */
function fieldsOf({ at, code, named }: Problem, typed: RuleTyped, question: Question): readonly string[] {
  if (at === 'tells') {
    const turns = TURNS.filter((turn) => named === undefined || typed[turn] === named);
    return code === 'named twice' ? turns.slice(1) : turns.slice(0, code === 'nobody there' ? undefined : 1);
  }
  if (at === 'shows') return ['parts'];
  // A question that cannot be compared any more has no field here; it stands where the answer is asked for.
  if (at === 'asks' || (at === 'compare' && question.form === 'yes or no')) return ['than'];
  return [at];
}
