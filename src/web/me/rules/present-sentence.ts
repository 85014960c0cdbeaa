import type { Question } from '../../../modules/check-ins/index.ts';
import type { RuleParts } from '../../../modules/signs/index.ts';
import { sayList, type T } from '../../../platform/language/index.ts';
import { shortly } from '../shortly.ts';
import type { Around } from './around.ts';
import { presentShown } from './present-shown.ts';

/** A rule read back as plain sentences, with every part that it has: the first says when and what is shown, the others who is told. */
export function sayRule(t: T, rule: RuleParts, around: Around): string[] {
  const { times = 1, outOf = 1, tells = [], waitHours = 1, nextHours = 1 } = rule;
  const question = around.questions.find((each) => each.id === rule.asks);
  const said = {
    question: question ? shortly(question.words, 100) : t('rules.sentence.gone'),
    answer: sayAnswer(t, rule, question),
    what: sayShown(t, rule.shows ?? [], around),
  };
  const first = outOf === 1 ? t('rules.sentence.once', said) : t('rules.sentence.days', { ...said, times, outOf });
  const names = tells.map((named) => around.names.get(named) ?? t('rules.sentence.goneName'));
  if (names.length === 0) return [first, t('rules.sentence.nobody')];
  const told = names.map((name, turn) =>
    turn === 0
      ? t('rules.sentence.wait', { hours: waitHours, name })
      : t('rules.sentence.next', { hours: nextHours, name }),
  );
  return [first, ...told];
}

/** "under 4 hours", "“Low”", "“no”" */
function sayAnswer(t: T, { compare = 'is', than = 0 }: RuleParts, question: Question | undefined): string {
  if (question?.form === 'yes or no') return t(than === 1 ? 'rules.answer.yes' : 'rules.answer.no');
  if (question?.form === 'steps')
    return t(`rules.answer.step.${compare}`, { label: question.fields.labels?.[than - 1] ?? String(than) });
  return t(`rules.answer.${compare}`, { than: sayThan(t, than, question) });
}

function sayThan(t: T, than: number, question: Question | undefined): string {
  if (question?.form === 'hours') return t('rules.than.hours', { count: than });
  const { unit = '' } = question?.fields ?? {};
  return unit.trim() === '' ? String(than) : t('rules.than.unit', { count: String(than), unit });
}

function sayShown(t: T, keys: readonly string[], { plan }: Around): string {
  if (keys.length === 0) return t('rules.sentence.tellMe');
  const there = new Map(presentShown(t, keys, plan).map((shown) => [shown.key, shown.heading]));
  const shown = keys.map((key) => {
    const words = there.get(key);
    return words === undefined ? t('rules.sentence.goneShown') : t('rules.sentence.quoted', { words });
  });
  return t('rules.sentence.show', { shown: sayList(t.language, shown) });
}

/** What the person calls a rule; empty where they call it nothing. */
export const nameOfRule = (rule: { readonly words: string }): string => shortly(rule.words, 80);
