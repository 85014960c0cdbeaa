import type { Line } from '../../../../modules/plans/index.ts';
import type { T } from '../../../../platform/language/index.ts';

/** What a barrier is about, in a word or two; empty where the person did not choose, or says it in their own words alone. */
export function saySort(t: T, line: Pick<Line, 'fields'>): string {
  const { sort } = line.fields;
  return sort === undefined || sort === 'own words' ? '' : t(`hard.sort.${sort}`);
}
