import type { T } from '../../../platform/language/index.ts';

/** Gentle places to begin; any of them can be passed over. The person's own heading stands above their words, whatever it began as. */
const HINTS = ['name', 'good-day', 'good-at', 'near', 'talking', 'helps', 'rather-not', 'believe'] as const;
type Hint = (typeof HINTS)[number];

/** A heading to begin with, and questions to think along. */
export interface Beginning {
  readonly key: string;
  readonly heading: string;
  readonly asks: string;
}

const say = (t: T, key: Hint): Beginning => ({ key, heading: t(`about.hint.${key}`), asks: t(`about.ask.${key}`) });

export const beginnings = (t: T): Beginning[] => HINTS.map((key) => say(t, key));

/** The beginning with this key (`?start=good-day`), if there is one. */
export function beginningOf(t: T, key: string | null): Beginning | undefined {
  const known = HINTS.find((hint) => hint === key);
  return known && say(t, known);
}
