import type { Value } from '../../../modules/check-ins/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** An answer in words, as the question was asked then: a step by its label, a number with what is counted. */
export function sayAnswer(t: T, { fields }: Pick<Line, 'fields'>, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t('wellShared.yes') : t('wellShared.no');
  if (typeof value === 'string') return value;
  if (fields.answer === 'steps') return fields.labels?.[value - 1] ?? String(value);
  if (fields.answer === 'hours') return t('wellShared.hours', { count: value });
  return fields.unit ? t('wellShared.inUnit', { number: value, unit: fields.unit }) : String(value);
}
