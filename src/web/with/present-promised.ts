import type { Promised } from '../../modules/promises/index.ts';
import { sayDate, sayWhen, type T } from '../../platform/language/index.ts';

/** What the viewer said they will do about a line. */
export interface PromiseView {
  readonly id: string;
  /** "You said you will do this. Monday at 2:10pm." */
  readonly sentence: string;
  readonly words: string;
  /** "By Monday 4 January 2027."; empty when they gave no day, or it is over. */
  readonly byDay: string;
  readonly note: string;
  readonly isOver: boolean;
}

const OVER = { done: 'promise.youDid', 'not after all': 'promise.youCannot' } as const;

export function presentPromised(t: T, now: Date, promised: Promised): PromiseView {
  const { became, day } = promised;
  return {
    id: promised.id,
    sentence: became
      ? t(OVER[became.how], { when: sayWhen(t.language, became.at, now) })
      : t('promise.youSaid', { when: sayWhen(t.language, promised.at, now) }),
    words: promised.words,
    byDay: day && !became ? t('promise.byDay', { day: sayDate(t.language, day) }) : '',
    note: became?.note ?? '',
    isOver: became !== null,
  };
}
